import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { guarded, unguarded } from '@/lib/files/formula-guard';

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'=+-@＝＋－＠\'";,|\t\r\n ab'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
});

/** Where a spreadsheet may begin to read a cell, whatever the country's separator, and however it trims. */
const cells = (written: string) => written.split(/[;,|\t\n\r]/).map((cell) => cell.trimStart());

describe('a text in a table', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(unguarded(guarded(one))).toBe(one);
      }),
      { numRuns: 1000 },
    );
  });

  it('never begins to calculate', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(cells(guarded(one)).filter((cell) => /^[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
    ['+1 555 0100', "'+1 555 0100"],
    ['-1+2', "'-1+2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "\t'=1"],
    ['a\t=1', "a\t'=1"],
    ['\r=1', "\r'=1"],
    ['＝1', "'＝1"],
    ['a;=1', "a;'=1"],
    ["'s-Gravenhage", "'s-Gravenhage"],
    ["O'Brien", "O'Brien"],
    ["'=1", "''=1"],
    ['ada@n.no', 'ada@n.no'],
  ])('%j is written %j', (one, written) => expect(guarded(one)).toBe(written));
});
