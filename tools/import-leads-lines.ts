import type { MergedLead } from '../lib/files/leads/duplicates/merge-leads';
import type { FileLead, Flag } from '../lib/files/leads/file-lead';
import type { Preview } from '../lib/files/leads/importing/preview';
import { reasonText } from '../lib/i18n';

const ALWAYS: readonly string[] = [
  'name',
  'emails',
  'phones',
  'company',
  'title',
  'profiles',
  'optedOut',
  'note',
];

/** What `IMPORT_HELP` describes, line by line. */
export function* jsonLines({ survey, leads, refused, counts }: Preview): Generator<string> {
  // Cards have a column for whatever a card can have.
  const there = survey.columns.filter(({ at }) => survey.format !== 'vcard' || survey.examples[at]?.length);
  const mapped = there.filter(({ field }) => field !== null);
  yield JSON.stringify({
    kind: survey.kind,
    rows: survey.rows,
    mapping: Object.fromEntries(mapped.map(({ name, field }) => [name, field])),
    asks: survey.asks.map(({ about }) => about),
    format: survey.format,
    encoding: survey.encoding,
    separator: survey.separator,
    header: survey.header,
    unmapped: there.filter(({ field }) => field === null).map(({ name }) => name),
    skipped: survey.skipped.map(({ row, why }) => ({ row, why: reasonText(why) })),
    notes: survey.notes.map(reasonText),
    askedAbout: survey.asks.map(({ about, ...where }) => ({ ask: about, ...where })),
  });
  for (const { row, lead, alsoRows, flags } of leads)
    yield JSON.stringify({ row, lead: told(lead), alsoRows, flags: flags.map(sentence) });
  for (const { row, refused: why } of refused) yield JSON.stringify({ row, refused: reasonText(why) });
  yield JSON.stringify({ counts });
}

/** A file that cannot be read, in the same form. */
export function unreadableLines(why: string): string[] {
  const counts = { leads: 0, refused: 1, duplicates: 0, likely: 0, optedOut: 0 };
  return [
    JSON.stringify({ kind: 'none', rows: 0, mapping: {}, asks: [] }),
    JSON.stringify({ row: 0, refused: why }),
    JSON.stringify({ counts }),
  ];
}

function told(lead: FileLead): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(lead).filter(
      ([key, value]) =>
        ALWAYS.includes(key) || (value !== null && !(Array.isArray(value) && value.length === 0)),
    ),
  );
}

function sentence({ why, column, row }: Flag): string {
  const place = [row === undefined ? '' : `row ${row}`, column ?? ''].filter(Boolean).join(', ');
  return place === '' ? reasonText(why) : `${place}: ${reasonText(why)}`;
}

const SHOWN = 10;

/**
 * The same to be read by people: what the file is, whom it holds, and the first of what is to be looked at.
 */
export function* summary({ survey, leads, refused, counts }: Preview): Generator<string> {
  const form = [survey.format, survey.encoding, survey.separator && JSON.stringify(survey.separator)];
  yield `${survey.kind} (${form.filter(Boolean).join(', ')}), ${survey.rows} rows`;
  for (const note of survey.notes) yield `  ${reasonText(note)}`;
  yield '';
  yield 'Columns';
  for (const { at, name, field } of survey.columns)
    if (survey.format !== 'vcard' || survey.examples[at]?.length)
      yield `  ${name} → ${field ?? 'not read'}${survey.examples[at]?.length ? `   (${survey.examples[at].join(' · ')})` : ''}`;
  if (survey.asks.length > 0) yield* ['', 'To be said first'];
  for (const { about, column, example } of survey.asks)
    yield `  ${about}${column ? `: ${column}, as in ${example}` : ''}`;
  yield* [
    '',
    `${counts.leads} leads, ${counts.duplicates} duplicate rows, ${counts.likely} likely duplicates, ${counts.optedOut} opted out, ${counts.refused} refused`,
  ];
  const odd = leads.filter(({ flags }) => flags.length > 0);
  if (odd.length > 0)
    yield* ['', `To be looked at (${odd.length})`, ...odd.slice(0, SHOWN).flatMap(oddLines)];
  if (odd.length > SHOWN) yield `  and ${odd.length - SHOWN} more; --json shows all`;
  if (refused.length > 0) yield* ['', `Refused (${refused.length})`];
  for (const { row, refused: why } of refused.slice(0, SHOWN)) yield `  row ${row}: ${reasonText(why)}`;
  if (refused.length > SHOWN) yield `  and ${refused.length - SHOWN} more`;
  if (survey.skippedCount > 0) yield* ['', `${survey.skippedCount} rows that are no people were left out`];
}

function oddLines({ row, lead, flags }: MergedLead): string[] {
  return flags.map((flag) => `  row ${row}, ${lead.name ?? lead.emails[0] ?? ''}: ${sentence(flag)}`);
}
