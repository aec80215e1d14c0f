import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';

import { guarded, unguarded } from '../../formula-guard';

const ROWS = 500;
/** The most that Excel takes into one cell. */
const MOST = 32_767;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Rows as an Excel workbook of one sheet, in pieces. Every cell is text, so that none calculates and none
 * loses its plus or its noughts. Written here because the libraries that do it start workers, which an
 * extension may not.
 */
export function* workbookPieces(
  rows: Iterable<readonly string[]>,
  sheet: string,
): Generator<Uint8Array<ArrayBuffer>> {
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((_, piece) => pieces.push(new Uint8Array(piece)));
  const taken = () => {
    const all = pieces;
    pieces = [];
    return all;
  };
  for (const [name, text] of Object.entries(frame(sheet))) {
    const part = new ZipPassThrough(name);
    zip.add(part);
    part.push(strToU8(HEAD + text), true);
  }
  const part = new ZipDeflate('xl/worksheets/sheet1.xml');
  zip.add(part);
  part.push(strToU8(`${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`));
  let lines = '';
  let number = 0;
  for (const row of rows) {
    number += 1;
    lines += `<row r="${number}">${row.map((text, column) => cell(text, `${letters(column)}${number}`)).join('')}</row>`;
    if (number % ROWS !== 0) continue;
    part.push(strToU8(lines));
    lines = '';
    yield* taken();
  }
  part.push(strToU8(`${lines}</sheetData></worksheet>`), true);
  zip.end();
  yield* taken();
}

function cell(text: string, place: string): string {
  if (text === '') return '';
  // A table that went through CSV has apostrophes, which are taken away on reading: what looks as if it had
  // one gets another.
  const exact = unguarded(text) === text ? text : guarded(text);
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(exact.slice(0, MOST))}</t></is></c>`;
}

/** Signs that XML has no place for are written as Excel writes them. */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_')
    .replace(
      /[\0-\x08\x0b-\x1f\uFFFE\uFFFF]|\p{Surrogate}/gu,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** 27 is `AB`. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** What a workbook has round its one sheet. */
function frame(sheet: string): Record<string, string> {
  const name = escaped(sheet.replace(/[[\]*?:/\\]/g, ' ').slice(0, 31)).replaceAll('"', '&quot;');
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  };
}
