import { useState } from 'react';

import type { CleanseList as List } from '@/lib/domain/hygiene/cleanse';
import { presentIn } from '@/lib/domain/settings/roster';
import type { Settings } from '@/lib/domain/settings/settings';
import { reasonText, t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';
import type { Listed, LookedOver } from '@/lib/store/hygiene/look-over';

import { runMany, undoBatch } from '../data/run-many';
import { useServices } from '../data/services';
import { useCommand } from '../data/use-command';
import { useLive } from '../data/use-live';
import { useRoster } from '../data/use-roster';
import { Button } from '../ui/button';
import { SelectField } from '../ui/field';
import { Notice } from '../ui/notice';
import { useFocusOn } from '../ui/use-focus-on';
import { actsOf, type CleanseAct } from './cleanse-acts';
import { CleanseRow } from './cleanse-row';

const SHOWN = 25;
type Done = { batch: string; text: string; ids: readonly string[]; left: string | null };

/** One list of the cleanse: chosen from, acted on in place, each act taken back by one press. */
export function CleanseList({
  list,
  found,
  settings,
  gone,
  onGone,
}: {
  list: List;
  found: LookedOver['lists'][List];
  settings: Settings;
  /** Who has been dealt with, by id. */
  gone: ReadonlySet<string>;
  onGone: (gone: ReadonlySet<string>) => void;
}) {
  const { db, clock } = useServices();
  const { run, busy } = useCommand();
  const { data: team } = useRoster();
  const roster = presentIn(team?.roster ?? []);
  const [owner, setOwner] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<Done | null>(null);
  const left = found.leads.filter(({ id }) => !gone.has(id));
  const shown = left.slice(0, SHOWN);
  const ids = shown.map(({ id }) => id);
  const { data: rows } = useLive(['cleanse-rows', ids], async () => {
    const { readLeads } = await import('@/lib/store/read/log');
    return async (database) =>
      new Map((await readLeads(database, ids)).map((row): [string, LeadRow] => [row.id, row]));
  });
  const one = roster.find(({ id }) => id === owner) ?? roster[0];
  const act = async ({ make, label }: CleanseAct, whom: readonly LeadRow[]) => {
    const { tryChanges } = await import('@/lib/store/import/try-changes');
    const changes = whom.map((row) => ({ row, command: make(row, clock()) }));
    const { can, cannot } = await tryChanges(await db(), changes, clock());
    const why = cannot[0]
      ? t('cleanse.not-all', { count: cannot.length, why: reasonText(cannot[0].why) })
      : null;
    const batch = can.length > 0 ? await runMany(run, can, 'edit-leads', label(can.length)) : '';
    if (batch === null) return;
    const acted = can.map(({ leadId }) => leadId as string);
    setDone({
      batch,
      text: t('cleanse.acted', { what: label(acted.length) }),
      ids: acted,
      left: why,
    });
    onGone(new Set([...gone, ...acted]));
    setChosen(new Set([...chosen].filter((id) => !acted.includes(id))));
  };
  const undo = async ({ batch, ids: back }: Done) => {
    if (!(await undoBatch(run, await db(), batch))) return;
    onGone(new Set([...gone].filter((id) => !back.includes(id))));
    setDone(null);
  };
  const further = found.count - gone.size - shown.length;
  const focus = useFocusOn<HTMLDivElement>(done);
  const picked = shown.flatMap(({ id }) => (chosen.has(id) ? (rows?.get(id) ?? []) : []));
  return (
    <div ref={focus} tabIndex={-1} className="flex flex-col gap-4 outline-none">
      {done && done.batch !== '' && (
        <Notice action={t('now.undo')} onAction={() => void undo(done)}>
          {done.text}
        </Notice>
      )}
      {done?.left && <Notice tone="warn">{done.left}</Notice>}
      {left.length === 0 ? (
        <p className="text-soft">
          {further > 0 ? t('cleanse.none.further', { count: further }) : t('cleanse.none.list')}
        </p>
      ) : (
        <>
          <ul
            aria-label={t(`cleanse.step.${list}`)}
            className="flex flex-col divide-y divide-line border-y border-line"
          >
            {shown.map((item: Listed) => (
              <CleanseRow
                key={item.id}
                list={list}
                item={item}
                row={rows?.get(item.id)}
                zone={settings.zone}
                chosen={chosen.has(item.id)}
                busy={busy}
                onChoose={(is) =>
                  setChosen(
                    new Set([...[...chosen].filter((id) => id !== item.id), ...(is ? [item.id] : [])]),
                  )
                }
                onAct={(what, row) => void act(what, [row])}
              />
            ))}
          </ul>
          {further > 0 && <p className="text-small text-faint">{t('cleanse.more', { count: further })}</p>}
          <div className="flex flex-wrap items-end gap-4">
            <Button look="quiet" onClick={() => setChosen(new Set(ids))}>
              {t('cleanse.choose-all')}
            </Button>
            {list === 'no-owner' && (
              <SelectField
                label={t('cleanse.owner')}
                value={one?.id ?? ''}
                choices={roster.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={({ target }) => setOwner(target.value)}
              />
            )}
            {actsOf(list, one ?? null).map((what) => (
              <Button
                key={what.id}
                disabled={busy || picked.length === 0}
                onClick={() => void act(what, picked)}
              >
                {what.label(picked.length)}
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
