import type { LeadId } from '@/lib/domain/lead/lead';
import type { Outcome } from '@/lib/domain/words';
import { packaged } from '@/lib/packaged/packaged';
import { t } from '@/lib/i18n';

import { usePanel } from '../data/panel-state';
import { takenIn } from '../data/taken-in';
import { useCommand } from '../data/use-command';
import { useServices } from '../data/services';
import { useGoTo } from './use-go-to';

/** The day from the keyboard: move, open, take an outcome, snooze. What still has to be asked is asked in Now. */
export function useQuick(ids: readonly string[]) {
  const { db, clock } = useServices();
  const { run } = useCommand();
  const goTo = useGoTo();
  const select = usePanel(({ select }) => select);
  const show = usePanel(({ show }) => show);
  const openLead = usePanel(({ open }) => open);
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

  const viewOf = async (at: number) => {
    if (at < 0) return null;
    const [{ readLeadView }, shipped] = await Promise.all([
      import('../../lib/views/read-lead-view'),
      packaged('scripts'),
    ]);
    return readLeadView(await db(), ids[at]!, clock(), shipped);
  };

  const ask = (lead: string, pop: string) => {
    openLead(lead, null);
    show('now');
    setPop(pop);
  };

  const outcome = async (outcome: Outcome) => {
    const at = where();
    const view = await viewOf(at);
    if (!view?.preview[outcome].allowed) return;
    const { asks } = view.preview[outcome];
    if (asks !== null && asks !== 'reason') return ask(view.row.id, outcome);
    const following = ids[at + 1] ?? ids[at - 1] ?? null;
    const { ok, id, already } = await run({
      type: 'outcome',
      leadId: view.row.id,
      about: takenIn(view.row.id, view.about),
      outcome,
      reason: null,
      when: null,
      next: null,
    });
    if (!ok || already) return;
    select(following);
    log([
      ...logged,
      {
        lead: view.row.id,
        command: id,
        text: t('today.logged', { outcome: t(`words.outcome.${outcome}`), name: view.name }),
      },
    ]);
  };

  const undo = async () => {
    const last = logged.at(-1);
    if (!last) return;
    log(logged.slice(0, -1));
    const { ok } = await run({ type: 'undo', leadId: last.lead as LeadId, command: last.command });
    if (ok) select(last.lead);
  };

  return {
    move,
    logged: logged.at(-1)?.text ?? null,
    undo: () => void undo(),
    outcome: (one: Outcome) => void outcome(one),
    snooze: () => {
      const at = where();
      if (at >= 0) ask(ids[at]!, 'snooze');
    },
    open: () => void viewOf(where()).then((view) => view && goTo(view.row)),
  };
}
