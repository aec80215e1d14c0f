import { nameKey } from '../../../domain/lead/keys';
import { because } from '../../../domain/reason';
import { type FileLead, type Flag, TEXT_FIELDS } from '../file-lead';

/** A lead of one row, as it came. */
export type RowLead = { row: number; lead: FileLead; flags: Flag[] };
/** A lead as it would be saved: of its first row, with what its other rows add. */
export type MergedLead = RowLead & { alsoRows: number[] };

const TOLD = ['name', 'company', 'title'] as const;
const MOST_NOTE = 4000;

/**
 * Rows that are proven to be one person as one lead, in the order of the file. What the first says holds, the
 * others fill its gaps; what contradicts it is flagged. A wish to be left alone in any of them is the
 * person's.
 */
export function mergeLeads(rows: readonly RowLead[]): MergedLead {
  const [first, ...others] = rows as [RowLead, ...RowLead[]];
  const lead = others.reduce((one, { lead: other }) => joined(one, other), first.lead);
  const contradictions = others.flatMap(({ row, lead: other }) => differences(first.lead, other, row));
  return {
    row: first.row,
    lead,
    alsoRows: others.map(({ row }) => row),
    flags: [
      ...first.flags,
      ...others.flatMap(({ row, flags }) => flags.map((flag) => ({ ...flag, row }))),
      ...contradictions,
    ],
  };
}

function joined(one: FileLead, other: FileLead): FileLead {
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, one[field] ?? other[field]]));
  return {
    ...one,
    ...texts,
    name: one.name ?? other.name,
    emails: both(one.emails, other.emails, 20),
    phones: both(one.phones, other.phones, 20),
    profiles: both(one.profiles, other.profiles, 20),
    records: both(one.records, other.records, 20),
    tags: both(one.tags, other.tags, 50),
    optedOut: one.optedOut || other.optedOut,
    note: notes(one.note, other.note),
    since: earlier(one.since, other.since),
    lastTouch: later(one.lastTouch, other.lastTouch),
    nextAction: one.nextAction ?? other.nextAction,
  };
}

function both(one: readonly string[], other: readonly string[], most: number): string[] {
  return other.length === 0 ? [...one] : [...new Set([...one, ...other])].slice(0, most);
}

function notes(one: string | null, other: string | null): string | null {
  if (one === null || other === null || one.includes(other)) return one ?? other;
  return `${one}\n${other}`.slice(0, MOST_NOTE);
}

function earlier(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other < one) ? other : one;
}

function later(one: FileLead['lastTouch'], other: FileLead['lastTouch']): FileLead['lastTouch'] {
  return one === null || (other !== null && other.on > one.on) ? other : one;
}

function differences(first: FileLead, other: FileLead, row: number): Flag[] {
  return TOLD.flatMap((field) => {
    const [one, two] = [first[field], other[field]];
    return one === null || two === null || nameKey(one) === nameKey(two)
      ? []
      : [{ why: because('leads-rows-differ', { row, value: two }) }];
  });
}
