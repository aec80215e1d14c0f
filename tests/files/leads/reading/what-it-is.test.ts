import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { MOST_BYTES, MOST_ROWS } from '@/lib/files/leads/reading/lead-file';

import { codes, fileOf, onlyLead, previewOf, refusalOf } from '../given';

const bytes = (...all: number[]) => new Uint8Array(all);

describe('what is no list of people is refused by name', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'leads-file-empty'],
    ['only empty lines', '\n\r\n  \n', 'leads-file-no-rows'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0), 'leads-picture'],
    ['a photograph', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0x10), 'leads-picture'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'leads-pdf'],
    [
      'an old or locked workbook',
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0),
      'leads-old-excel',
    ],
    ['a packed file', bytes(0x1f, 0x8b, 8, 0, 0, 0), 'leads-archive'],
    ['a ZIP archive', zipSync({ 'a.csv': strToU8('Name\nAda\n') }), 'leads-archive'],
    ['a text document', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'leads-binary'],
    ['an OpenDocument table', zipSync({ 'content.xml': strToU8('<o/>') }), 'leads-open-document'],
    ['a web page', '<html><table><tr><td>Name</td></tr></table></html>', 'leads-web-page'],
    ['JSON', '[{"name": "Ada"}]', 'leads-json'],
    ['a calendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'leads-calendar'],
    ['a program', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 7, 9, 0, 0, 0), 'leads-binary'],
    [
      'LinkedIn’s messages',
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE\n1,,Ada,u,Bo,d\n',
      'leads-linkedin-other',
    ],
    [
      'LinkedIn’s invitations',
      'From,To,Sent At,Message,Direction\nAda,Bo,1,hi,OUTGOING\n',
      'leads-linkedin-other',
    ],
  ])('%s', async (_, content, code) => expect(await refusalOf(content)).toBe(code));

  it('a file that is too big, before a byte of it is read', async () => {
    const file = {
      name: 'big.csv',
      size: MOST_BYTES + 1,
      bytes: () => {
        throw new Error('read');
      },
    };
    expect(await refusalOf(file)).toBe('leads-file-too-big');
  });

  it('more rows than can be held, without reading them all', async () => {
    let read = 0;
    const piece = new TextEncoder().encode('Ada,a@b.no\n'.repeat(5000));
    const file = {
      name: 'long.csv',
      size: piece.length * 2000,
      async *bytes() {
        for (let nth = 0; nth < 2000; nth += 1) {
          read = nth;
          yield piece;
        }
      },
    };
    // Looking for the encoding goes through all of it, and keeps nothing.
    expect(await refusalOf(file)).toBe('leads-too-many-rows');
    expect(read).toBeLessThan(MOST_ROWS / 5000 + 5);
  });
});

describe('a file that is not what it was', () => {
  const text = new TextEncoder().encode('Name,Email\nAda Holm,ada@nordhavn.no\n');
  it.each([
    ['is longer', [text, text]],
    ['is shorter', [text.subarray(0, 20)]],
  ])('%s', async (_, pieces) => {
    const file = {
      name: 'leads.csv',
      size: text.length,
      async *bytes() {
        yield* pieces;
      },
    };
    expect(await refusalOf(file)).toBe('leads-file-changed');
  });

  it('is gone', async () => {
    const file = {
      name: 'leads.csv',
      size: text.length,
      async *bytes() {
        yield text.subarray(0, 5);
        throw new DOMException('gone', 'NotReadableError');
      },
    };
    expect(await refusalOf(file)).toBe('leads-file-changed');
  });

  it('is shorter when it is read the second time', async () => {
    let times = 0;
    const file = {
      ...fileOf(text),
      async *bytes() {
        times += 1;
        yield times > 3 ? text.subarray(0, 12) : text;
      },
    };
    expect(await refusalOf(file)).toBe('leads-file-changed');
  });
});

describe('a file at the edge of what there is', () => {
  it('one byte', async () => {
    expect((await previewOf('x')).counts).toMatchObject({ leads: 0, refused: 0 });
  });

  it('only the names of its columns', async () => {
    const { survey, counts } = await previewOf('Name,Email\n');
    expect([survey.rows, counts.leads, counts.refused]).toEqual([0, 0, 0]);
    expect(survey.notes).toEqual([{ code: 'leads-no-people' }]);
  });

  it('a thousand columns', async () => {
    const heads = ['Name', 'Email', ...Array.from({ length: 998 }, (_, n) => `Extra ${n}`)];
    const cells = ['Ada Holm', 'ada@nordhavn.no', ...Array.from({ length: 998 }, (_, n) => `${n}`)];
    const { lead } = await onlyLead(`${heads.join(',')}\n${cells.join(',')}\n`);
    expect(lead).toMatchObject({ name: 'Ada Holm', emails: ['ada@nordhavn.no'] });
  });

  it('one cell of ten megabytes is cut, which is said', async () => {
    const one = await onlyLead(`Name,Email,Note\nAda Holm,ada@nordhavn.no,"${'long '.repeat(2_000_000)}"\n`);
    expect(one.lead.note!.length).toBeLessThanOrEqual(4000);
    expect(codes(one)).toContain('leads-cut-short');
  });

  it('ends in the middle of a row', async () => {
    const { leads, refused } = await previewOf(
      'Name,Email,Company\nAda,ada@a.no,Nordhavn\nBo,bo@b.no,Holt\nCy,cy@',
    );
    expect(leads.map(({ lead }) => lead.name)).toEqual(['Ada', 'Bo']);
    expect(refused).toMatchObject([{ row: 4, refused: { code: 'leads-cut-off', args: { line: 4 } } }]);
  });

  it('ends without an end of line, and is whole', async () => {
    expect((await previewOf('Name,Email\nAda,ada@a.no\nBo,bo@b.no')).counts.leads).toBe(2);
  });

  it('has short rows throughout, so that a short last one says nothing', async () => {
    const { counts } = await previewOf('Name,Email,Company,Note\nAda,ada@a.no\nBo,bo@b.no\nCy,cy@c.no');
    expect(counts).toMatchObject({ leads: 3, refused: 0 });
  });

  it('has a row with more cells than columns: they are kept as a note, and it is said', async () => {
    const one = await onlyLead('Name,Email\nAda Holm,ada@a.no,met at fair,2\n');
    expect(one.lead.note).toBe('met at fair; 2');
    expect(codes(one)).toEqual(['leads-more-cells']);
  });
});
