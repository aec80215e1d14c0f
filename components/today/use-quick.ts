import type { LeadId } from '@/lib/domain/lead/lead';
import type { Outcome } from '@/lib/domain/words';
import { packaged } from '@/lib/packaged/packaged';
import { reasonText, t } from '@/lib/i18n';

import type { LeadView } from '../../lib/views/lead-view';
import { usePanel } from '../data/panel-state';
import { takenIn } from '../data/taken-in';
import { useCommand } from '../data/use-command';
import { useServices } from '../data/services';
import { useGoTo } from './use-go-to';

/** A lead as the screen would show it, read at the press. */
function useViewOf(): (lead: string) => Promise<LeadView | null> {
  const { db, clock } = useServices();
  return async (lead) => {
    const [{ readLeadView }, shipped] = await Promise.all([
      import('../../lib/views/read-lead-view'),
      packaged('scripts'),
    ]);
    return readLeadView(await db(), lead, clock(), shipped);
  };
}

/**
 * What can be done about a lead in Today. True once it has been done; what still has to be asked is asked in
 * Now.
 */
export function useAct() {
  const { run } = useCommand();
  const viewOf = useViewOf();
  const show = usePanel(({ show }) => show);
  const openLead = usePanel(({ open }) => open);
  const setPop = usePanel(({ setPop }) => setPop);
  const showToast = usePanel(({ showToast }) => showToast);

  const ask = (lead: string, pop: string) => {
    openLead(lead, null);
    show('now');
    setPop(pop);
  };
  const noted = (view: LeadView, command: string, outcome: string) => {
    const { log, logged } = usePanel.getState();
    const text = t('today.logged', { outcome, name: view.name });
    log([...logged, { lead: view.row.id, command, text }]);
  };

  const outcome = async (lead: string, outcome: Outcome): Promise<boolean> => {
    const view = await viewOf(lead);
    if (!view) return false;
    const { allowed, asks } = view.preview[outcome];
    if (!allowed) {
      if (view.limit) showToast({ tone: 'stop', text: reasonText(view.limit.why) });
      return false;
    }
    if (asks !== null && asks !== 'reason') {
      ask(lead, outcome);
      return false;
    }
    const { ok, id, already } = await run({
      type: 'outcome',
      leadId: view.row.id,
      about: takenIn(lead, view.about),
      outcome,
      reason: null,
      when: null,
      next: null,
    });
    if (!ok || already) return false;
    noted(view, id, t(`words.outcome.${outcome}`));
    return true;
  };

  const sent = async (lead: string): Promise<boolean> => {
    const view = await viewOf(lead);
    const next = view?.row.enrolment?.next;
    if (!view || !next) return false;
    const { ok, id, already } = await run({
      type: 'mark-sent',
      leadId: view.row.id,
      about: takenIn(lead, view.about),
      channel: next.channel,
      script: view.script?.id ?? null,
      account: view.row.account,
    });
    if (!ok || already) return false;
    noted(view, id, t('now.mark-sent'));
    return true;
  };

  return { outcome, sent };
}

/** The day from the keyboard: move, open, take an outcome, mark as sent, snooze. */
export function useQuick(ids: readonly string[]) {
  const { run } = useCommand();
  const act = useAct();
  const viewOf = useViewOf();
  const goTo = useGoTo();
  const select = usePanel(({ select }) => select);
  const setPop = usePanel(({ setPop }) => setPop);
  const log = usePanel(({ log }) => log);
  const logged = usePanel(({ logged }) => logged);
  /** Asked at the press, not at the last drawing: keys can come faster than the screen. */
  const where = () => {
    const { selected } = usePanel.getState();
    return selected === null ? -1 : ids.indexOf(selected);
  };

  const move = (step: 1 | -1) => {
    const next = ids[Math.min(Math.max(where() + step, 0), ids.length - 1)];
    if (next !== undefined) select(next);
  };

  /** Does it to the lead selected, and goes on to the one that follows. */
  const onSelected = async (work: (lead: string) => Promise<boolean>) => {
    const at = where();
    if (at < 0) return;
    const following = ids[at + 1] ?? ids[at - 1] ?? null;
    if (await work(ids[at]!)) select(following);
  };

  const undo = async () => {
    const last = logged.at(-1);
    if (!last) return;
    log(logged.slice(0, -1));
    const { ok } = await run({ type: 'undo', leadId: last.lead as LeadId, command: last.command });
    if (ok) select(last.lead);
  };

  const open = async () => {
    const at = where();
    const view = at < 0 ? null : await viewOf(ids[at]!);
    if (view) goTo(view.row);
  };

  return {
    move,
    logged: logged.at(-1)?.text ?? null,
    undo: () => void undo(),
    outcome: (one: Outcome) => void onSelected((lead) => act.outcome(lead, one)),
    sent: () => void onSelected(act.sent),
    snooze: () => {
      const at = where();
      if (at >= 0) setPop(`snooze ${ids[at]!}`);
    },
    open: () => void open(),
  };
}
