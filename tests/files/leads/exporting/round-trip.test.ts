import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cardPieces } from '@/lib/files/leads/exporting/cards';
import { csvPieces } from '@/lib/files/leads/exporting/csv';
import { leadTable } from '@/lib/files/leads/exporting/lead-table';
import { pipelineSheet } from '@/lib/files/leads/exporting/pipeline-sheet';
import { workbookPieces } from '@/lib/files/leads/exporting/workbook';
import type { FileLead } from '@/lib/files/leads/file-lead';

import { previewOf } from '../given';

/** Words that mean something to a table, a spreadsheet, a card, or to our own reading. */
const awkward = fc.constantFrom(
  '=1+1',
  '+44',
  '-1',
  '@SUM(A1)',
  '＝cmd',
  "'",
  '"',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r\n',
  '\\',
  '\\n',
  ':',
  '· due',
  '· touch 3',
  '2026-03-05',
  '03/04/2026',
  'N/A',
  '–',
  'Jr.',
  '<b>',
  '&amp;',
  '_x000D_',
  '\u0007',
  'Ω',
  '👩‍👩‍👧',
  'שלום',
  'Holm, Ada',
  'Ada Holm, COO',
  'Bo Li (Buyer)',
  'HOLM Ada',
  "'Bo'",
  '&#65;&eacute;',
  '[at]',
  'Kunde GmbH',
  'sep=;',
  'Mr',
  'unsubscribed',
  'a@x.com',
  'BEGIN:VCARD',
  '  ',
  '%20',
  '::: ',
  '* ',
  '(none)',
  '\uD800',
  "'=",
  "''-",
);
const text = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), awkward), { maxLength: 5 })
  .map((parts) => parts.join(' '));
const tail = fc.stringMatching(/^[a-z]{3,8}$/);
const email = fc.tuple(tail, tail).map(([local, host]) => `${local}@${host}.com`);
const phone = fc.integer({ min: 200_000_00, max: 999_999_99 }).map((number) => `+47${number}`);
const date = fc.constantFrom('2026-03-05', '2026-03-05 09:30', '5 Mar 2026', '2026-03-05T09:30:00Z', '');

/** A row as somebody's file has it. */
const row = fc.record({
  Name: text,
  Email: fc.oneof(email, text),
  'Email 2': fc.oneof(email, fc.constant('')),
  Phone: fc.oneof(phone, text),
  Company: text,
  'Job title': text,
  LinkedIn: fc.oneof(
    tail.map((name) => `https://www.linkedin.com/in/${name}%20x`),
    fc.constant(''),
  ),
  Unsubscribed: fc.constantFrom('', 'yes', 'no', '2026-01-01'),
  Note: text,
  Tags: text,
  Industry: text,
  'Company size': text,
  Website: text,
  Country: text,
  City: text,
  Language: text,
  'Pain point': text,
  Source: text,
  Owner: text,
  Stage: text,
  Status: text,
  'Opt-in date': date,
  'Last touch': fc.tuple(date, fc.constantFrom('', ' · touch 3', ' (2)')).map((parts) => parts.join('')),
  'Next action': fc.tuple(text, date).map((parts) => parts.join(' ')),
});

/** Leads as an import makes them of such rows: what our own files are then made of. */
async function imported(rows: readonly Record<string, string>[]): Promise<FileLead[]> {
  const heads = Object.keys(rows[0]!);
  const cells = [heads, ...rows.map((one) => heads.map((head) => one[head]!))];
  const csv = cells.map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
  const { leads } = await previewOf(csv);
  return leads.map(({ lead }) => lead);
}

const bytesOf = (pieces: Iterable<Uint8Array>) => new Uint8Array(Buffer.concat([...pieces]));
const runs = { numRuns: 25 };
const WITHIN = 60_000;

describe('importing what was exported', () => {
  it.each<[string, (leads: FileLead[]) => string | Uint8Array]>([
    ['CSV', (leads) => [...csvPieces(leadTable(leads))].join('')],
    ['a workbook', (leads) => bytesOf(workbookPieces(leadTable(leads), 'Leads'))],
    ['vCard 3.0', (leads) => [...cardPieces(leads, '3.0')].join('')],
    ['vCard 4.0', (leads) => [...cardPieces(leads, '4.0')].join('')],
  ])(
    '%s changes nothing',
    async (_, exported) => {
      await fc.assert(
        fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
          const leads = await imported(rows);
          if (leads.length === 0) return;
          const { leads: again, refused } = await previewOf(exported(leads));
          expect(refused).toEqual([]);
          expect(again.map(({ lead }) => lead)).toEqual(leads);
        }),
        runs,
      );
    },
    WITHIN,
  );

  it(
    'the pipeline sheet keeps what the sheet has',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
          const leads = await imported(rows);
          const reachable = leads.filter(({ name, emails }) => name !== null || emails.length > 0);
          if (reachable.length === 0) return;
          const { leads: again } = await previewOf([...csvPieces(pipelineSheet(reachable))].join(''));
          const kept = ({
            name,
            emails,
            phones,
            profiles,
            source,
            stage,
            owner,
            since,
            lastTouch,
            nextAction,
            optedOut,
          }: FileLead) => ({
            name,
            emails,
            phones,
            profiles,
            source,
            stage,
            owner,
            since,
            lastTouch,
            nextAction,
            optedOut,
          });
          expect(again.map(({ lead }) => JSON.stringify(kept(lead))).sort()).toEqual(
            reachable.map((lead) => JSON.stringify(kept(lead))).sort(),
          );
        }),
        runs,
      );
    },
    WITHIN,
  );
});
