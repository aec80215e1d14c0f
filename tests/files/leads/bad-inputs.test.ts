import { describe, expect, it } from 'vitest';

import { csvPieces } from '@/lib/files/leads/exporting/csv';
import { leadTable } from '@/lib/files/leads/exporting/lead-table';
import { type FileLead, emptyLead } from '@/lib/files/leads/file-lead';
import { type LeadFile, MOST_BYTES } from '@/lib/files/leads/reading/lead-file';
import { openFile } from '@/lib/files/leads/reading/open-file';

import { encoded, utf16 } from './encoded';
import { codes, fileOf, onlyLead, previewOf, refusalOf, told } from './given';

// The bad inputs of a table, by the numbers of the list they are kept in: each is tried from the bytes of a file
// to the people in it.

const names = async (content: string | Uint8Array) =>
  (await previewOf(content)).leads.map(({ lead }) => lead.name);
const exported = (lead: Partial<FileLead>) =>
  [...csvPieces(leadTable([{ ...emptyLead(), name: 'Ada Holm', emails: ['ada@n.no'], ...lead }]))].join('');

async function rowsOf(file: LeadFile): Promise<number> {
  let count = 0;
  for await (const { rows } of (await openFile(file)).rows()) count += rows.length;
  return count;
}

describe('input', () => {
  it('42: a byte-order mark is no part of the first name', async () => {
    const { survey } = await previewOf('\uFEFFName,Email\nAda,ada@n.no\n');
    expect(survey.columns.map(({ name, field }) => [name, field])).toEqual([
      ['Name', 'name'],
      ['Email', 'email'],
    ]);
  });

  it('43: UTF-16 and Windows-1252 are told, and read without a wrong letter', async () => {
    const text = 'Name;Email\nÅsa Öberg;asa@n.se\nZoë Müller;zoe@n.nl\n';
    for (const bytes of [utf16(text), utf16(text, true), encoded(text, 'windows-1252')])
      expect(await names(bytes)).toEqual(['Åsa Öberg', 'Zoë Müller']);
  });

  it.each(['\r\n', '\n', '\r'])('44: lines end with %j', async (end) =>
    expect(await names(['Name,Email', 'Ada,ada@n.no', 'Bo,bo@n.no'].join(end))).toEqual(['Ada', 'Bo']),
  );

  it.each([';', '\t', '|', ','])('45: cells are apart by %j', async (sign) => {
    const rows = [
      ['Name', 'Email'],
      ['Ada Holm', 'ada@n.no'],
      ['Bo Ek', 'bo@n.no'],
    ];
    expect(await names(rows.map((row) => row.join(sign)).join('\n'))).toEqual(['Ada Holm', 'Bo Ek']);
  });

  it('46: a line’s end, a comma and a doubled mark within quotation marks are of the cell', async () => {
    const { lead } = await onlyLead('Name,Email,Note\n"Holm, Ada ""Ace""",ada@n.no,"one\n\ntwo, three"\n');
    expect(lead).toMatchObject({ name: 'Holm, Ada "Ace"', note: 'one\n\ntwo, three' });
  });

  it('47: a quotation mark that is never closed costs its own line, which is named', async () => {
    const { leads, refused } = await previewOf('Name,Email\n"Ada,ada@n.no\nBo,bo@n.no\n');
    expect(leads.map(({ lead }) => lead.name)).toEqual(['Bo']);
    expect(refused.map(({ row, refused: why }) => [row, why])).toEqual([
      [2, { code: 'leads-quote-open', args: { line: 2 } }],
    ]);
  });

  it('48: short rows are read, and what stands beyond the last column is kept', async () => {
    const { leads } = await previewOf(
      'Name,Email,Title\nAda,ada@n.no\nBo,bo@n.no,CEO,more\nCy,cy@n.no,CTO\n',
    );
    expect(leads.map(({ lead }) => told(lead))).toMatchObject([
      { name: 'Ada' },
      { name: 'Bo', title: 'CEO', note: 'more' },
      { name: 'Cy', title: 'CTO' },
    ]);
  });

  it('49: an empty file is refused; one byte, or nothing below the names, says that nobody is there', async () => {
    expect(await refusalOf('')).toBe('leads-file-empty');
    for (const content of ['a', 'Name,Email\n']) {
      const { survey, leads } = await previewOf(content);
      expect(leads).toEqual([]);
      expect(survey.notes.map(({ code }) => code)).toContain('leads-no-people');
    }
  });

  it('50: columns of one name are told apart, whatever it is', async () => {
    const { survey, leads } = await previewOf(
      'Name,Email,Email,__proto__,__proto__\nAda,ada@n.no,holm@n.no,a,b\n',
    );
    expect(survey.columns.map(({ name }) => name)).toEqual([
      'Name',
      'Email',
      'Email (2)',
      '__proto__',
      '__proto__ (2)',
    ]);
    expect(leads[0]!.lead.emails).toEqual(['ada@n.no', 'holm@n.no']);
  });

  it.each(['constructor', 'prototype', 'toString', '__proto__', 'hasOwnProperty'])(
    '51: %s is a column, a name and an answer like any other',
    async (word) => {
      const { survey, leads } = await previewOf(`Name,Email,${word}\n${word},ada@n.no,kept\n`, {
        fields: JSON.parse(`{${JSON.stringify(word)}:"note"}`),
      });
      expect(survey.columns[2]).toMatchObject({ name: word, field: 'note' });
      expect(leads[0]!.lead).toMatchObject({ name: word, note: 'kept' });
      expect(Object.prototype).not.toHaveProperty('note');
    },
  );

  it.each(['=HYPERLINK("http://x","y")', '=cmd', '@SUM(A1)', '-1+1', '+1', '＝1', '＠x', "'=a"])(
    '52: %s is written so that nothing calculates it, and comes back as it was',
    async (text) => {
      const file = exported({ company: text });
      for (const cell of file.split(/[",]/)) expect(cell).not.toMatch(/^[=+@＝＋＠-]/);
      expect((await onlyLead(file)).lead.company).toBe(text);
    },
  );

  it('53: a telephone number goes out and comes back unchanged', async () => {
    expect((await onlyLead(exported({ phones: ['+15550100123'] }))).lead.phones).toEqual(['+15550100123']);
  });

  it('54: too many bytes are refused before one is read, too many rows before all are', async () => {
    let asked = false;
    const big = {
      ...fileOf('Name\n'),
      size: MOST_BYTES + 1,
      bytes: () => ((asked = true), fileOf('').bytes()),
    };
    expect(await refusalOf(big)).toBe('leads-file-too-big');
    expect(asked).toBe(false);
    let read = 0;
    const rows = new TextEncoder().encode('Ada,a@b.no\n'.repeat(10_000));
    const long = (pieces: number) => ({
      name: 'long.csv',
      size: rows.length * pieces,
      async *bytes() {
        for (read = 0; read < pieces; read += 1) yield rows;
      },
    });
    // The first time, all of it is gone through for its encoding.
    expect(await refusalOf(long(60))).toBe('leads-too-many-rows');
    expect(read).toBe(50);
  });

  it('54: half a million people with the names of the columns above them are too many, one fewer are not', async () => {
    const head = 'Name,Email\n';
    const people = (count: number) => fileOf(head + 'Ada,a@b.no\n'.repeat(count));
    await expect(rowsOf(people(500_000))).rejects.toThrow('leads-too-many-rows');
    expect(await rowsOf(people(499_999))).toBe(500_000);
  });

  it('55: a cell of ten megabytes is cut, and it is said', async () => {
    const found = await onlyLead(`Name,Email,Note\nAda,ada@n.no,${'x'.repeat(10_000_000)}\n`);
    expect(found.lead.note!.length).toBeLessThan(5000);
    expect(codes(found)).toContain('leads-cut-short');
  });

  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]],
    ['an archive', [0x50, 0x4b, 0x05, 0x06, ...Array.from({ length: 18 }, () => 0)]],
    ['a PDF', [...new TextEncoder().encode('%PDF-1.7\n1 0 obj')]],
  ])('56: %s that is called .csv is told for what it is', async (_, bytes) => {
    expect(await refusalOf(new Uint8Array(bytes))).toMatch(/^leads-(picture|binary|archive|pdf|workbook)/);
  });

  it('58: somebody who is there twice is one lead, and the second row is named', async () => {
    const { leads, counts } = await previewOf('Name,Email\nAda,ada@n.no\nAda Holm,ADA@N.NO\n');
    expect(leads.map(({ row, alsoRows }) => [row, alsoRows])).toEqual([[2, [3]]]);
    expect(counts.duplicates).toBe(1);
  });

  it.each([
    ['gone', () => Promise.reject(new DOMException('gone', 'NotFoundError'))],
    ['changed', () => Promise.reject(new DOMException('changed', 'NotReadableError'))],
    ['cut', () => Promise.resolve({ done: true as const, value: undefined })],
  ])('59: a file that is %s while it is read is said to be', async (_, next) => {
    let reads = 0;
    const file = fileOf('Name,Email\nAda,ada@n.no\n');
    const whole = file.bytes.bind(file);
    const later = {
      ...file,
      bytes: () => ((reads += 1) < 3 ? whole() : { [Symbol.asyncIterator]: () => ({ next }) }),
    };
    expect(await refusalOf(later as typeof file)).toBe('leads-file-changed');
  });

  it('60: a first line that says what the separator is says only that', async () => {
    const { survey, leads } = await previewOf('sep=;\r\nName;Email\r\nHolm, Ada;ada@n.no\r\n');
    expect([survey.separator, survey.header]).toEqual([';', 2]);
    expect(leads.map(({ lead }) => lead.emails)).toEqual([['ada@n.no']]);
  });
});
