import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { countryCode } from '../lib/domain/country';
import { COLUMN_FIELDS, type ColumnField } from '../lib/files/leads/header-names/field';
import type { Answers } from '../lib/files/leads/importing/ask';
import { Day, Zone } from '../lib/domain/time/calendar';

export const IMPORT_HELP = `What importing a file of leads would do. Reads it and says; writes nothing.

  npm run --silent import-leads -- <file> [--json] [--country GB] [--dates dmy|mdy] [--zone Europe/London]
      [--own me@my.company] [--map "Column=field"] [--today 2026-03-02]

  <file>     CSV or TSV in any encoding, .xlsx, vCard, the pipeline sheet of four-stages, and the exports of HubSpot, Salesforce,
             Pipedrive, Zoho, Close, Apollo, Lusha, LinkedIn, Google and Outlook
  --json     JSON lines instead of a summary to be read
  --country  where numbers without + are dialled, if their row does not say; a code or a name
  --dates    whether day (dmy) or month (mdy) comes first in dates like 03/04/2026
  --zone     the time zone of times that name none
  --own      an address of yours, so that it is flagged; may be repeated
  --map      what a column is, where it was not recognised; may be repeated. "Column=" leaves it out
  --today    the day that dates are compared with; without it, today

JSON lines: first the file, then one line for each person, one for each row that is refused, and the counts.
  {"kind","rows","mapping":{column:field},"asks":["date format",…],"format","encoding","separator","header","unmapped":[…],
   "skipped":[{"row","why"}],"notes":[…],"askedAbout":[{"ask","column","example"}]}
  {"row","lead":{"name","emails","phones","company","title","profiles","optedOut","note",…},"alsoRows":[…],"flags":[…]}
  {"row","refused"}
  {"counts":{"leads","refused","duplicates","likely","optedOut"}}
  "row" counts as a spreadsheet does: the header is row 1 where nothing stands above it; cards are counted from 1. "alsoRows" are
  rows proven to be the same person. "skipped" rows are no people: what stands above the table, totals, notes. A file that cannot
  be read is one refusal of row 0. Fields: ${COLUMN_FIELDS.join(', ')}.
`;

export type ImportArgs = { file: string; json: boolean; answers: Answers; own: string[]; today: Day | null };

/** Wrong arguments, in words for whoever typed them. */
export class Mistake extends Error {}

/** The command line. Null: help is asked for. Throws `Mistake`. */
export function importArgs(args: string[]): ImportArgs | null {
  const { positionals, values } = parsed(args);
  if (values.help) return null;
  const [file, more] = positionals;
  if (!file || more) throw new Mistake('name one file');
  if (!existsSync(file)) throw new Mistake(`there is no file ${file}`);
  if (!statSync(file).isFile()) throw new Mistake(`${file} is no file`);
  const today = values.today === undefined ? null : Day.safeParse(values.today);
  if (today && !today.success) throw new Mistake('--today has to be a day such as 2026-03-02');
  return {
    file,
    json: values.json ?? false,
    answers: answersIn(values),
    own: values.own ?? [],
    today: today?.data ?? null,
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        country: { type: 'string' },
        dates: { type: 'string' },
        zone: { type: 'string' },
        own: { type: 'string', multiple: true },
        map: { type: 'string', multiple: true },
        today: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Mistake((error as Error).message);
  }
}

function answersIn(values: { country?: string; dates?: string; zone?: string; map?: string[] }): Answers {
  const country = values.country === undefined ? null : countryCode(values.country);
  if (values.country !== undefined && country === null)
    throw new Mistake('--country has to be one such as GB or Germany');
  if (values.dates !== undefined && values.dates !== 'dmy' && values.dates !== 'mdy')
    throw new Mistake('--dates has to be dmy or mdy');
  if (values.zone !== undefined && !Zone.safeParse(values.zone).success)
    throw new Mistake('--zone has to be a time zone such as Europe/London');
  return {
    ...(country && { country }),
    ...(values.dates && { order: values.dates }),
    ...(values.zone && { zone: values.zone }),
    fields: Object.fromEntries((values.map ?? []).map(mapped)),
  };
}

function mapped(text: string): [string, ColumnField | null] {
  const at = text.lastIndexOf('=');
  const [column, name] = [text.slice(0, at), text.slice(at + 1)];
  const field = COLUMN_FIELDS.find((one) => one === name);
  if (at < 1 || (!field && name !== ''))
    throw new Mistake(`--map has to be "Column=field", with one of ${COLUMN_FIELDS.join(', ')}`);
  return [column, field ?? null];
}
