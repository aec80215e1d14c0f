import { expect, it } from 'vitest';

import type { CheckedLead } from '@/components/import/file/check-import';
import { commandIds, rowBegunBy, rowsWritten } from '@/components/import/file/import-ids';
import { ImportParts } from '@/components/import/file/parts-of-import';
import type { BatchRecord } from '@/lib/store/read/batch';

import { leadId } from '../../domain/lead-ids';

const ID = '00000000-0000-4000-8000-0000000000aa';

/** The id of a row's command, by its place among them. */
function commandId(row: number, place: number): string {
  const next = commandIds(ID, row);
  for (let before = 1; before < place; before += 1) next();
  return next();
}

/** Leads of a file, each with a command and a note of so many characters; every tenth has nothing to write. */
const people = (count: number, length = 10) =>
  Array.from({ length: count }, (_, n) => ({
    row: n + 2,
    commands:
      n % 10 === 9
        ? null
        : () => [{ id: commandId(n + 2, 1), leadId: leadId(n), type: 'note', text: 'x'.repeat(length) }],
  })) as unknown as CheckedLead[];

function all(leads: readonly CheckedLead[], msPerRow: (part: number) => number) {
  const parts = new ImportParts(ID, leads);
  const found = [];
  for (let part = parts.next(); part; part = parts.next()) {
    found.push(part);
    parts.took(part, part.rows.length * msPerRow(found.length));
  }
  return found;
}

it('parts have every row with something to write, once and in order', () => {
  const leads = people(1000);
  const parts = all(leads, () => 1);
  expect(parts.flatMap(({ rows }) => rows)).toEqual(
    leads.filter(({ commands }) => commands !== null).map(({ row }) => row),
  );
  expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
});

it('parts grow on a quick machine, up to what a message holds, and shrink on a slow one', () => {
  const sizes = (ms: number) => all(people(3000), () => ms).map(({ rows }) => rows.length);
  expect(Math.max(...sizes(0))).toBe(200);
  expect(sizes(1)[3]).toBe(120);
  expect(sizes(1000).slice(0, -1).at(-1)).toBe(10);
});

it('long rows make short parts', () => {
  expect(Math.max(...all(people(500, 4000), () => 0).map(({ rows }) => rows.length))).toBeLessThan(60);
});

it('a part of the same rows has the same id, and one of others another', () => {
  const first = (leads: readonly CheckedLead[]) => new ImportParts(ID, leads).next()!.id;
  expect(first(people(100))).toBe(first(people(100)));
  expect(first(people(100))).not.toBe(first(people(100).slice(1)));
  expect(first(people(100).toSpliced(5, 1))).not.toBe(first(people(100)));
});

it('the record of an import says which rows are written, whether they were taken or refused', () => {
  const named = (row: number, place: number) => ({ leadId: leadId(row), command: commandId(row, place) });
  const record = {
    parts: [{ part: ID, commands: [named(2, 1), named(2, 3), named(500_000, 2)] }],
    refused: [{ ...named(7, 1), why: { code: 'shut-out' } }],
  } as unknown as BatchRecord;
  expect([...rowsWritten(ID, record, [2, 3])]).toEqual([2, 500_000, 7]);
  expect(rowsWritten('00000000-0000-4000-8000-0000000000ab', record, [2, 3]).size).toBe(0);
});

it('a row is told by its first command alone, of its own import alone', () => {
  expect(rowBegunBy(ID, commandId(500_000, 1))).toBe(500_000);
  expect(rowBegunBy(ID, commandId(7, 2))).toBeNull();
  expect(rowBegunBy('00000000-0000-4000-8000-0000000000ab', commandId(7, 1))).toBeNull();
});
