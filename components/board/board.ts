import { dealValue } from '@/lib/domain/deal-value';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { Status } from '@/lib/domain/words';
import { t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';

/** What the columns of the board are made by. */
export const WAYS = ['stage', 'status'] as const;
export type Way = (typeof WAYS)[number];

/** One column: its leads, the one that is due first at the top, and what their deals come to. */
export type Column = { id: string; label: string; rows: readonly LeadRow[]; value: number };

/** Whoever may still be followed up: the board by stage shows nobody else. */
const OPEN: ReadonlySet<LeadRow['status']> = new Set(['active', 'follow-up', 'booked', 'nurture', 'mia']);

/** The columns of a board, in the order of the playbook's stages or of a lead's life. */
export function columnsOf(rows: readonly LeadRow[], way: Way, playbook: Playbook): Column[] {
  const mine = rows.filter(
    (row) => row.playbook.id === playbook.id && (way === 'status' || OPEN.has(row.status)),
  );
  const groups = Map.groupBy(mine, (row) => row[way]);
  const names =
    way === 'stage'
      ? playbook.stages.map(({ id, label }) => ({ id, label }))
      : Status.options.map((id) => ({ id: id as string, label: t(`words.status.${id}`) }));
  return names.map(({ id, label }) => {
    const here = (groups.get(id) ?? []).toSorted(dueFirst);
    return { id, label, rows: here, value: here.reduce((sum, row) => sum + worth(row), 0) };
  });
}

const worth = ({ fields }: LeadRow) => dealValue(fields['dealValue']?.value) ?? 0;

function dueFirst(a: LeadRow, b: LeadRow): number {
  return (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity) || b.score - a.score || (a.id < b.id ? -1 : 1);
}

/** What a lead is called on the board. */
export function nameOf({ fields, keys }: LeadRow): string {
  return fields['name']?.value ?? keys.emails[0] ?? t('board.unnamed');
}
