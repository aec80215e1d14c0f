import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Delimited } from '@/lib/files/leads/reading/delimited';
import { separatorOf } from '@/lib/files/leads/reading/separator';

function rowsOf(text: string, piece = text.length || 1, separator = ',') {
  const table = new Delimited(separator);
  const rows = [];
  for (let at = 0; at < text.length; at += piece) rows.push(...table.add(text.slice(at, at + piece), false));
  return [...rows, ...table.add('', true)];
}
const cellsOf = (text: string) => rowsOf(text).map(({ cells }) => cells);

describe('the rows of a table', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n"x\r\ny",2\r\n3,4',
      [
        ['a', 'b'],
        ['x\r\ny', '2'],
        ['3', '4'],
      ],
    ],
    ['a\rb\rc', [['a'], ['b'], ['c']]],
    ['a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    [
      '"a""b",c\n"""q""",\n',
      [
        ['a"b', 'c'],
        ['"q"', ''],
      ],
    ],
    ['a, "b, c" ,d\n', [['a', 'b, c', 'd']]],
    [
      '"Ada "the" Byron",x\n1,2',
      [
        ['Ada "the" Byron', 'x'],
        ['1', '2'],
      ],
    ],
    [
      '"Big" Joe,12\n3,4',
      [
        ['"Big" Joe', '12'],
        ['3', '4'],
      ],
    ],
    ['5" disk,x\n', [['5" disk', 'x']]],
    [
      'a,b\n\n\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['', []],
    ['"', [['"']]],
  ])('%j', (text, cells) => expect(cellsOf(text)).toEqual(cells));

  it('are numbered as a spreadsheet does, and by the line they begin on', () => {
    const rows = rowsOf('a,b\n"x\ny",1\n\nc,d\n').map(({ row, line }) => [row, line]);
    expect(rows).toEqual([
      [1, 1],
      [2, 2],
      [4, 5],
    ]);
  });

  it('come out the same however the text is cut into pieces', () => {
    const part = fc.constantFrom('a', '"', '""', ',', '\n', '\r', '\r\n', ' ', 'x,y', '"q",');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 25 }), fc.integer({ min: 1, max: 5 }), (parts, piece) => {
        const text = parts.join('');
        expect(rowsOf(text, piece)).toEqual(rowsOf(text));
      }),
      { numRuns: 300 },
    );
  });

  it('are what was written, with every cell in quotation marks', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'ü', ';') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (table) => {
        const text = table
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\n');
        expect(cellsOf(text)).toEqual(table.filter((row) => row.some((one) => one.trim() !== '')));
      }),
    );
  });
});

describe('a quotation mark that never closes', () => {
  it('costs its own line, which is named, and no other', () => {
    const rows = rowsOf('a,b\n"open,1\nc,d\ne,f\n');
    expect(rows.map(({ cells }) => cells)).toEqual([['a', 'b'], ['"open,1'], ['c', 'd'], ['e', 'f']]);
    expect(rows[1]!.broken).toEqual({ code: 'leads-quote-open', args: { line: 2 } });
  });

  it('is told from the next one that opens', () => {
    const rows = rowsOf('a,b\n"open,1\n"Bob",2\nc,d\n');
    expect(rows.map(({ broken }) => broken !== undefined)).toEqual([false, true, false, false]);
    expect(rows[2]!.cells).toEqual(['Bob', '2']);
  });

  it('in the second cell of a row, behind a cell of several lines, is on its own line', () => {
    const rows = rowsOf('"x\ny","open\nc,d\n');
    expect(rows[0]!.broken).toEqual({ code: 'leads-quote-open', args: { line: 2 } });
    expect(rows[1]!.cells).toEqual(['c', 'd']);
  });

  it('on every line takes no longer than the file is long', () => {
    const rows = rowsOf('"a,b\n'.repeat(50_000), 32_768);
    expect(rows).toHaveLength(50_000);
  });
});

describe('what stands between the cells', () => {
  it.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a;b;c\n1,5;2;3\n', ';'],
    ['a\tb\tc\n1\t2\t3\n', '\t'],
    ['a|b|c\n1|2|3\n', '|'],
    ['a^b^c\n1^2^3\n', '^'],
    ['Name\nAda Holm\n', ','],
    ['Name;Note\nAda;"a, b, c, d"\nBo;"e, f, g, h"\n', ';'],
    [
      'Notes:\n"A sentence, with commas, and more, of them"\n\nFirst Name;Last Name;URL;Email\nAda;Holm;u;e\n',
      ';',
    ],
    ['sep=|\na|b,c\n', '|'],
    ['SEP=;\r\na;b\r\n', ';'],
  ])('%j', (text, separator) => expect(separatorOf(text).separator).toBe(separator));
});
