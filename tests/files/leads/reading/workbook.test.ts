import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import { onlyLead, previewOf, refusalOf, told } from '../given';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const rels = (target: string) =>
  `<Relationships><Relationship Id="rId7" Target="${target}"/></Relationships>`;
type Parts = Record<string, string>;

/** A workbook as Excel writes it: texts shared, dates as numbers with a style. */
function workbook(sheet: string, more: Parts = {}): Parts {
  return {
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${sheet}</sheetData></worksheet>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="r"><sheets><sheet name="People" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels('worksheets/sheet1.xml'),
    'xl/styles.xml': `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="#,##0.00 &quot;days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}><si><t>Name</t></si><si><t>Email</t></si><si><r><t>Ada </t></r><r><rPr><b/></rPr><t>Holm</t></r></si><si><t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh></si></sst>`,
    ...more,
  };
}
const zipped = (parts: Parts) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...cells: string[]) => `<row>${cells.join('')}</row>`;

describe('a workbook', () => {
  it('has shared texts, plain and in parts, without how they are pronounced', async () => {
    const { leads } = await previewOf(
      zipped(
        workbook(
          row('<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>') +
            row('<c t="s"><v>2</v></c>', inline('ada@nordhavn.no')) +
            row('<c t="s"><v>3</v></c>', inline('y@a.jp')),
        ),
      ),
    );
    expect(leads.map(({ row: nth, lead }) => [nth, lead.name])).toEqual([
      [2, 'Ada Holm'],
      [3, '山田'],
    ]);
  });

  it('has cells left out, rows left out, and says where each is', async () => {
    const sheet = `<row r="3"><c r="B3" t="inlineStr"><is><t>Name</t></is></c><c r="D3" t="inlineStr"><is><t>Email</t></is></c></row><row r="7"><c r="B7" t="inlineStr"><is><t>Ada Holm</t></is></c><c r="D7" t="inlineStr"><is><t>ada@a.no</t></is></c></row>`;
    const { survey, leads } = await previewOf(zipped(workbook(sheet)));
    expect(survey.header).toBe(3);
    expect(leads[0]).toMatchObject({ row: 7, lead: { name: 'Ada Holm', emails: ['ada@a.no'] } });
  });

  it('has dates as numbers that only their style tells, and other numbers in full', async () => {
    const heads = row(
      inline('Name'),
      inline('Created'),
      inline('Last touch'),
      inline('Phone'),
      inline('Note'),
    );
    const { lead } = await onlyLead(
      zipped(
        workbook(
          heads +
            row(
              inline('Ada Holm'),
              '<c s="1"><v>45292</v></c>',
              '<c s="2"><v>45293.5</v></c>',
              '<c><v>447911123456</v></c>',
              '<c s="3"><v>45292</v></c>',
            ),
        ),
      ),
    );
    expect(told(lead)).toEqual({
      name: 'Ada Holm',
      since: '2024-01-01',
      lastTouch: { on: '2024-01-02T12:00', touch: null },
      phones: ['+447911123456'],
      note: '45292',
    });
  });

  it('counts its days from 1904 where it says so', async () => {
    const { lead } = await onlyLead(
      zipped(
        workbook(
          row(inline('Name'), inline('Created')) + row(inline('Ada Holm'), '<c s="1"><v>43830</v></c>'),
          {
            'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="P" sheetId="1" r:id="rId7"/></sheets></workbook>`,
          },
        ),
      ),
    );
    expect(lead.since).toBe('2024-01-01');
  });

  it('has values of formulas, yes and no, errors, and signs that XML cannot hold', async () => {
    const { lead } = await onlyLead(
      zipped(
        workbook(
          row(inline('Name'), inline('Email'), inline('Unsubscribed'), inline('Company'), inline('Note')) +
            row(
              '<c t="str"><f>A1</f><v>Ada Holm</v></c>',
              inline('ada@a.no'),
              '<c t="b"><v>1</v></c>',
              '<c t="e"><v>#N/A</v></c>',
              inline('one_x000D_\ntwo &amp; three'),
            ),
        ),
      ),
    );
    expect(lead).toMatchObject({ name: 'Ada Holm', optedOut: true, company: null, note: 'one\ntwo & three' });
  });

  it('is read from its first sheet that shows; the others are said', async () => {
    const people = `<worksheet ${MAIN}><sheetData>${row(inline('Name'))}${row(inline('Ada Holm'))}</sheetData></worksheet>`;
    const { survey, leads } = await previewOf(
      zipped({
        'xl/workbook.xml': `<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="Old" sheetId="1" state="hidden" r:id="a"/><x:sheet name="People" sheetId="2" r:id="b"/><x:sheet name="Deals" sheetId="3" r:id="c"/></x:sheets></x:workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="/xl/worksheets/sheet9.xml"/><Relationship Id="c" Target="worksheets/sheet3.xml"/></Relationships>`,
        'xl/worksheets/sheet1.xml': people.replace('Ada', 'Old'),
        'xl/worksheets/sheet9.xml': people,
        'xl/worksheets/sheet3.xml': people.replace('Ada', 'Deal'),
      }),
    );
    expect(leads.map(({ lead }) => lead.name)).toEqual(['Ada Holm']);
    expect(survey.notes).toEqual([{ code: 'leads-other-sheets', args: { names: 'Deals' } }]);
  });

  it('is read from the sheet that has a table, behind a cover', async () => {
    const sheet = (rows: string) => `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`;
    const { survey, leads } = await previewOf(
      zipped({
        ...workbook(''),
        'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="r"><sheets><sheet name="Cover" sheetId="1" r:id="a"/><sheet name="People" sheetId="2" r:id="b"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="worksheets/sheet2.xml"/></Relationships>`,
        'xl/worksheets/sheet1.xml': sheet(row(inline('Our leads')) + row(inline('Made by marketing'))),
        'xl/worksheets/sheet2.xml': sheet(
          row('<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>') +
            row('<c t="s"><v>2</v></c>', inline('a@n.no')),
        ),
      }),
    );
    expect(leads.map(({ lead }) => lead.name)).toEqual(['Ada Holm']);
    expect(survey.notes).toEqual([{ code: 'leads-other-sheets', args: { names: 'Cover' } }]);
  });

  it('is read from the sheet of people, behind one of figures', async () => {
    const sheet = (rows: string) => `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`;
    const { survey, leads } = await previewOf(
      zipped({
        ...workbook(''),
        'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="r"><sheets><sheet name="Sums" sheetId="1" r:id="a"/><sheet name="People" sheetId="2" r:id="b"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="worksheets/sheet2.xml"/></Relationships>`,
        'xl/worksheets/sheet1.xml': sheet(
          row(inline('Measure'), inline('Value')) + row(inline('Leads'), inline('1')),
        ),
        'xl/worksheets/sheet2.xml': sheet(
          row('<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>') +
            row('<c t="s"><v>2</v></c>', inline('a@n.no')),
        ),
      }),
    );
    expect(leads.map(({ lead }) => lead.name)).toEqual(['Ada Holm']);
    expect(survey.notes).toEqual([{ code: 'leads-other-sheets', args: { names: 'Sums' } }]);
  });

  it('written by a tool that does not know the sizes beforehand', async () => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_, piece) => pieces.push(piece));
    for (const [name, text] of Object.entries(workbook(row(inline('Name')) + row(inline('Ada Holm'))))) {
      const part = new ZipDeflate(name);
      zip.add(part);
      part.push(strToU8(text), true);
    }
    zip.end();
    expect((await onlyLead(new Uint8Array(Buffer.concat(pieces)))).lead.name).toBe('Ada Holm');
  });

  it('that ends midway, is damaged, or is of the other kind is refused', async () => {
    const whole = zipped(workbook(row(inline('Name')) + row(inline('Ada Holm'))));
    expect(await refusalOf(whole.subarray(0, whole.length - 40))).toBe('leads-workbook-cut-off');
    expect(await refusalOf(whole.subarray(0, 300))).toBe('leads-workbook-cut-off');
    expect(await refusalOf(zipped(workbook('<row><c></row>')))).toBe('leads-workbook-damaged');
    expect(
      await refusalOf(
        zipped(workbook('', { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' })),
      ),
    ).toBe('leads-workbook-damaged');
    expect(await refusalOf(zipped({ 'xl/workbook.bin': 'x' }))).toBe('leads-workbook-binary');
    const holed = whole.slice();
    holed.fill(0x55, 40, 120);
    expect(await refusalOf(holed)).toBe('leads-workbook-damaged');
  });
});
