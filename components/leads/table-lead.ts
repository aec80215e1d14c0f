import { dueInstant } from '@/lib/domain/lead/due';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Tier } from '@/lib/domain/words';
import type { LeadRow } from '@/lib/store/database/db';

/**
 * A lead as one row of the table: what its columns show and order by, and the text that a search looks
 * through.
 */
export type TableLead = {
  id: LeadRow['id'];
  name: string;
  company: string;
  emails: readonly string[];
  next: number | null;
  /** Whether the next touch has an hour, or any of its day. */
  timed: boolean;
  last: number | null;
  tier: Tier;
  score: number;
  stage: string;
  owner: string;
  source: string;
  status: LeadRow['status'];
  text: string;
};

/** A touch without an hour is due from the start of its day. */
const ANY_HOUR = '00:00';

/** What ids are called. */
export type Called = {
  stage(row: LeadRow): string;
  source(row: LeadRow): string;
  owner(id: string): string;
};

export function tableLead(row: LeadRow, settings: Pick<Settings, 'zone'>, called: Called): TableLead {
  const value = (name: string) => row.fields[name]?.value ?? '';
  const next = row.paused ? null : row.enrolment?.next;
  const last = Math.max(row.lastIn?.at ?? 0, row.lastOut?.at ?? 0, row.touches.at(-1)?.at ?? 0);
  return {
    id: row.id,
    name: value('name'),
    company: value('company'),
    emails: row.keys.emails,
    next: next ? dueInstant(next.due, settings) : null,
    timed: next !== null && next !== undefined && next.due.time !== ANY_HOUR,
    last: last || null,
    tier: row.tier,
    score: row.score,
    stage: called.stage(row),
    owner: row.owner === null ? '' : called.owner(row.owner),
    source: called.source(row),
    status: row.status,
    text: plain(
      [
        value('name'),
        value('company'),
        ...row.keys.emails,
        ...row.keys.phones,
        ...row.notes.map((note) => note.text),
      ].join('\n'),
    ),
  };
}

/** Every word typed stands somewhere in the lead's text, whatever its accents and case. */
export function searchLeads(leads: readonly TableLead[], search: string): readonly TableLead[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return words.length === 0 ? leads : leads.filter(({ text }) => words.every((word) => text.includes(word)));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
