import type { Day } from '../../../domain/time/calendar';
import { emailKey } from '../../../domain/email';
import { mailboxOf } from '../../../domain/page/own-ways';
import { type CleanRow, cleanRow } from '../cleaning/clean-row';
import { LikelySame } from '../duplicates/likely-same';
import { type MergedLead, mergeLeads } from '../duplicates/merge-leads';
import { SamePerson } from '../duplicates/same-person';
import type { LeadFile } from '../reading/lead-file';
import { openFile, type OpenFile } from '../reading/open-file';
import type { Answers } from './ask';
import type { Survey } from './file-survey';
import { type Progress, surveyLeads } from './survey';
import { notAPerson } from './table-head';

export type ImportSettings = Answers & {
  today: Day;
  /** The rep's own addresses, in any writing. */
  ownAddresses?: readonly string[];
};

export type RefusedRow = Extract<CleanRow, { refused: unknown }>;

/** What an import would do: whom it would save, which rows it would refuse and why. */
export type Preview = {
  survey: Survey;
  leads: MergedLead[];
  refused: RefusedRow[];
  counts: { leads: number; refused: number; duplicates: number; likely: number; optedOut: number };
};

/**
 * The rows of a file as leads, in slices, after a survey. What comes is the same each time for the same file
 * and settings.
 */
async function* readLeads(
  open: OpenFile,
  survey: Survey,
  settings: ImportSettings,
): AsyncGenerator<Progress & { read: CleanRow[] }> {
  const own = (settings.ownAddresses ?? []).map((address) => emailKey(address)).filter((key) => key !== null);
  const given = { ...survey, ...settings, ownAddresses: new Set(own.map(mailboxOf)) };
  let count = 0;
  for await (const { rows, done } of open.rows()) {
    const people = rows.filter(
      (row) => row.row > survey.header && !notAPerson(row, survey.headers, survey.kind),
    );
    count += people.length;
    yield { read: people.map((row) => cleanRow(row, given)), done, of: open.size, rows: count };
  }
}

/** How many people are put together before the page may draw again. */
const SLICE = 100;

/**
 * Reads a file twice, to find out what it is and then who is in it. Writes nothing. Throws `Unreadable` for
 * what is no list of people.
 */
export async function* previewLeads(
  file: LeadFile,
  settings: ImportSettings,
): AsyncGenerator<Progress & { step: 'survey' | 'read' }, Preview> {
  const open = await openFile(file);
  const surveying = surveyLeads(open, settings);
  let next = await surveying.next();
  for (; !next.done; next = await surveying.next()) yield { ...next.value, step: 'survey' };
  const survey = next.value;
  const persons = new SamePerson();
  const refused: RefusedRow[] = [];
  let rows = 0;
  for await (const { read, ...progress } of readLeads(open, survey, settings)) {
    for (const one of read)
      if (one.refused) refused.push(one);
      else persons.add(one);
    rows += read.length;
    yield { ...progress, step: 'read' };
  }
  const rest = { step: 'read' as const, done: open.size, of: open.size, rows };
  const grouping = persons.groups();
  let grouped = grouping.next();
  for (; !grouped.done; grouped = grouping.next()) yield rest;
  const likely = new LikelySame();
  const leads: MergedLead[] = [];
  for (const group of grouped.value) {
    leads.push(likely.flagged(mergeLeads(group)));
    if (leads.length % SLICE === 0) yield rest;
  }
  const counts = {
    leads: leads.length,
    refused: refused.length,
    duplicates: rows - refused.length - leads.length,
    likely: likely.count,
    optedOut: leads.filter(({ lead }) => lead.optedOut).length,
  };
  return { survey, leads, refused, counts };
}
