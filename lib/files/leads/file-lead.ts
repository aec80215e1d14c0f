import type { Reason } from '../../domain/reason';

/** What a file can say of a lead in one line of text each; the names are those of a lead's own fields. */
export const TEXT_FIELDS = [
  'company',
  'title',
  'industry',
  'companySize',
  'website',
  'country',
  'city',
  'language',
  'zone',
  'painPoint',
  'source',
  'owner',
  'stage',
  'status',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/**
 * A lead as files carry it, with every value as it would be stored: addresses, numbers, profiles and records
 * as keys (`lib/domain`'s), dates as `2026-03-05`, `2026-03-05T09:30` (a wall time that says no zone) or with
 * `Z` or an offset. Absent is null.
 */
export type FileLead = Record<TextField, string | null> & {
  name: string | null;
  emails: string[];
  phones: string[];
  profiles: string[];
  /** The other tool's own numbers, as `hubspot:4711`. */
  records: string[];
  tags: string[];
  optedOut: boolean;
  note: string | null;
  /** Since when they are known: opted in, connected or entered. */
  since: string | null;
  lastTouch: { on: string; touch: number | null } | null;
  nextAction: { text: string; due: string | null } | null;
};

/**
 * Something about a row that somebody should look at; the row is kept. `column` is its place, as the file
 * calls it; `row` where it is another row of the same lead.
 */
export type Flag = { why: Reason; column?: string; row?: number };

/** A lead of whom a file says nothing yet. */
export function emptyLead(): FileLead {
  return {
    name: null,
    emails: [],
    phones: [],
    company: null,
    title: null,
    profiles: [],
    optedOut: false,
    note: null,
    records: [],
    tags: [],
    industry: null,
    companySize: null,
    website: null,
    country: null,
    city: null,
    language: null,
    zone: null,
    painPoint: null,
    source: null,
    owner: null,
    stage: null,
    status: null,
    since: null,
    lastTouch: null,
    nextAction: null,
  };
}
