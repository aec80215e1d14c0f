import { useState } from 'react';

import { reasonText, t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';
import { numberedId } from '@/lib/store/database/derived-id';
import type { Change, Tried } from '@/lib/store/import/try-changes';

import { runMany, undoBatch } from '../data/run-many';
import { useServices } from '../data/services';
import { useCommand } from '../data/use-command';
import { Button } from '../ui/button';
import { MenuButton } from '../ui/menu';
import { Modal } from '../ui/modal';
import { Notice } from '../ui/notice';
import type { ActionGroup } from './actions';

type Asked = Omit<Tried, 'cannot'> & { what: string; cannot: readonly { name: string; why: string }[] };

const NAMED = 5;

/**
 * One change for all who are selected: shown before it is made, with whom it leaves out; one undo afterwards.
 */
export function ChangeMany({ rows, actions }: { rows: readonly LeadRow[]; actions: readonly ActionGroup[] }) {
  const { db, clock } = useServices();
  const { run, busy } = useCommand();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [done, setDone] = useState<{ batch: string; what: string; count: number } | null>(null);
  const ask = async (value: string) => {
    const action = actions.flatMap(({ items }) => items).find((one) => one.value === value);
    if (!action) return;
    const { tryChanges } = await import('@/lib/store/import/try-changes');
    const list = crypto.randomUUID();
    const changes = rows.map((row, n) => ({
      row,
      command: { id: numberedId(list, n), ...action.make(row.id) } as Change,
    }));
    const { cannot, ...tried } = await tryChanges(await db(), changes, clock());
    setAsked({
      ...tried,
      what: action.what,
      cannot: cannot.map(({ name, why }) => ({ name, why: reasonText(why) })),
    });
  };
  const apply = async ({ what, can }: Asked) => {
    const batch = await runMany(run, can, 'edit-leads', what);
    setAsked(null);
    if (batch !== null) setDone({ batch, what, count: can.length });
  };
  const undo = async () => {
    if (done && (await undoBatch(run, await db(), done.batch))) setDone(null);
  };
  return (
    <>
      {rows.length > 0 && (
        <MenuButton label={t('leads.do')} groups={actions} onChoose={(value) => void ask(value)} />
      )}
      {done && (
        <Notice action={t('now.undo')} onAction={() => void undo()}>
          {t('leads.done', { what: done.what, count: done.count })}
        </Notice>
      )}
      {asked && (
        <Modal open title={asked.what} closeLabel={t('leads.cancel')} onClose={() => setAsked(null)}>
          <p>{t('leads.preview-can', { what: asked.what, count: asked.can.length })}</p>
          {asked.days.size > 0 && <p>{spread(asked)}</p>}
          {asked.unplaced > 0 && (
            <p className="text-warm">{t('leads.preview-unplaced', { count: asked.unplaced })}</p>
          )}
          {asked.cannot.length > 0 && (
            <ul className="flex max-h-[240px] flex-col gap-1 overflow-y-auto text-small text-soft">
              <li>{leftOut(asked.cannot.map(({ name }) => name))}</li>
              {[...new Set(asked.cannot.map(({ why }) => why))].slice(0, NAMED).map((why) => (
                <li key={why}>{why}</li>
              ))}
            </ul>
          )}
          <div className="flex gap-4">
            <Button
              look="primary"
              disabled={busy || asked.can.length === 0}
              onClick={() => void apply(asked)}
            >
              {t('leads.apply', { count: asked.can.length })}
            </Button>
            <Button onClick={() => setAsked(null)}>{t('leads.cancel')}</Button>
          </div>
        </Modal>
      )}
    </>
  );
}

/** "Next touches: at most 20 a day, until Fri 27 Mar." */
function spread({ days }: Pick<Tried, 'days'>): string {
  const counts = [...days.values()];
  return t(days.size === 1 ? 'leads.preview-day' : 'leads.preview-days', {
    count: counts.reduce((sum, count) => sum + count, 0),
    most: Math.max(...counts),
    day: [...days.keys()].toSorted().at(-1)!,
  });
}

function leftOut(names: readonly string[]): string {
  const shown = { names: names.slice(0, NAMED).join(', ') };
  const more = names.length - NAMED;
  return more > 0
    ? t('leads.preview-cannot-more', { ...shown, count: more })
    : t('leads.preview-cannot', shown);
}
