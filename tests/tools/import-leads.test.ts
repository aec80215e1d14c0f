import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { runImportLeads } from '@/tools/import-leads-run';

import { root } from '../source-files';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fifth-touch-import-'));
});

function file(content: string | Uint8Array, name = 'leads.csv'): string {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
}

async function run(...args: string[]) {
  let [out, error] = ['', ''];
  const code = await runImportLeads(args, {
    out: (text) => (out += text),
    error: (text) => (error += text),
    now: new Date('2026-11-29T12:00:00Z'),
  });
  return { out, error, code };
}

const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const people =
  'Name,Email,Company,Created,Unsubscribed\nAda Holm,ada@n.no,Nordhavn,03/04/2026,no\nAda Holm,ADA@n.no,,,yes\n,,Holt,,\nBO LI,info@y.no,Yard,,no\n';

describe('import-leads --json', () => {
  it('says what the file is, who is in it, who is refused, and how many', async () => {
    const { out, code } = await run(file(people), '--json');
    expect(code).toBe(0);
    const [head, ...rest] = lines(out);
    expect(head).toMatchObject({
      kind: 'table',
      rows: 4,
      mapping: { Name: 'name', Email: 'email', Company: 'company', Created: 'since', Unsubscribed: 'optOut' },
      asks: ['date format'],
      encoding: 'utf-8',
      separator: ',',
    });
    expect(rest).toEqual([
      {
        row: 2,
        lead: {
          name: 'Ada Holm',
          emails: ['ada@n.no'],
          phones: [],
          company: 'Nordhavn',
          title: null,
          profiles: [],
          optedOut: true,
          note: null,
        },
        alsoRows: [3],
        flags: [
          'Created: “03/04/2026” is ambiguous: day or month first? Left out until you say the date format.',
        ],
      },
      {
        row: 5,
        lead: {
          name: 'BO LI',
          emails: ['info@y.no'],
          phones: [],
          company: 'Yard',
          title: null,
          profiles: [],
          optedOut: false,
          note: null,
        },
        alsoRows: [],
        flags: [
          'The name is in capitals. “Bo Li”?',
          'info@y.no is a role mailbox that several people may read.',
        ],
      },
      { row: 4, refused: 'Nobody is named here: no name, e-mail, phone or profile.' },
      { counts: { leads: 2, refused: 1, duplicates: 1, likely: 0, optedOut: 1 } },
    ]);
  });

  it('reads as it is told', async () => {
    const text = 'A,Email,Phone,Created\nAda Holm,ada@n.no,020 7946 0000,03/04/2026\n';
    const { out } = await run(
      file(text),
      '--json',
      '--dates',
      'mdy',
      '--country',
      'United Kingdom',
      '--map',
      'A=name',
      '--own',
      'ADA@n.no',
    );
    const [head, ada] = lines(out);
    expect(head!['asks']).toEqual([]);
    expect(ada).toMatchObject({
      lead: { name: 'Ada Holm', phones: ['+442079460000'], since: '2026-03-04' },
      flags: ['ada@n.no is your own.'],
    });
  });

  it('says in the same form that a file cannot be read', async () => {
    const { out, error, code } = await run(file('%PDF-1.7', 'list.csv'), '--json');
    expect(code).toBe(1);
    expect(lines(out)).toEqual([
      { kind: 'none', rows: 0, mapping: {}, asks: [] },
      { row: 0, refused: 'This is a PDF, not a CSV or Excel file. Export the list as CSV.' },
      { counts: { leads: 0, refused: 1, duplicates: 0, likely: 0, optedOut: 0 } },
    ]);
    expect(error).toBe('import-leads: This is a PDF, not a CSV or Excel file. Export the list as CSV.\n');
  });
});

describe('import-leads', () => {
  it('without --json is to be read by people', async () => {
    const { out, code } = await run(file(people));
    expect(code).toBe(0);
    expect(out).toContain('table (csv, utf-8, ","), 4 rows');
    expect(out).toContain('  Email → email   (ada@n.no · ADA@n.no · info@y.no)');
    expect(out).toContain('  date format: Created, as in 03/04/2026');
    expect(out).toContain('2 leads, 1 duplicate rows, 0 likely duplicates, 1 opted out, 1 refused');
    expect(out).toContain('  row 4: Nobody is named here');
  });

  it.each([
    [[], 'name one file'],
    [['nowhere.csv'], 'there is no file nowhere.csv'],
    [['--country', 'Atlantis'], '--country has to be'],
    [['--dates', 'ymd'], '--dates has to be dmy or mdy'],
    [['--zone', 'Mars/Base'], '--zone has to be'],
    [['--map', 'Email'], '--map has to be'],
    [['--map', 'Email=post'], '--map has to be'],
    [['--today', 'soon'], '--today has to be'],
    [['--all'], 'Unknown option'],
  ])('%j is a mistake: %s', async (args, message) => {
    const found = await run(
      ...(args.length > 0 && args[0]!.startsWith('--') ? [file(people), ...args] : args),
    );
    expect(found.code).toBe(2);
    expect(found.out).toBe('');
    expect(found.error).toContain(message);
  });

  it('says how, when asked', async () => {
    const { out, code } = await run('--help');
    expect(code).toBe(0);
    expect(out).toContain('npm run --silent import-leads -- <file>');
  });

  it('runs from the command line', () => {
    const out = execFileSync(
      path.join(root, 'node_modules/.bin/tsx'),
      [path.join(root, 'tools/import-leads.ts'), file(people), '--json'],
      { encoding: 'utf8' },
    );
    expect(lines(out).at(-1)).toEqual({
      counts: { leads: 2, refused: 1, duplicates: 1, likely: 0, optedOut: 1 },
    });
  }, 60_000);
});
