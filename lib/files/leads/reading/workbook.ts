import { because, type Reason } from '../../../domain/reason';
import { fieldByName } from '../header-names/by-name';
import { type Entry, entriesOf, unpacked } from './archive';
import { type LeadFile, unreadable, wholeOf } from './lead-file';
import { type Merged, mergedCells } from './merged-cells';
import type { RowSlice } from './row';
import { SheetReader, type Styles } from './sheet';
import { xmlReader } from './xml-parts';

/** Texts of this many packed bytes are read at once. */
const SMALL = 512 * 1024;
/** Among this many rows at the beginning are the names of the columns. */
const TOP = 50;

/**
 * The first sheet of an Excel workbook that is not hidden and has a table of people on it; else the first that
 * has a table.
 */
export async function openWorkbook(
  file: LeadFile,
): Promise<{ notes: Reason[]; rows(): AsyncGenerator<RowSlice> }> {
  // Some tools write the names in small letters.
  const entries = new Map(entriesOf(await wholeOf(file)).map((entry) => [entry.name.toLowerCase(), entry]));
  if (!entries.has('xl/workbook.xml'))
    throw unreadable(
      [...entries.keys()].some((name) => name.startsWith('xl/'))
        ? 'leads-workbook-binary'
        : otherArchive(entries),
    );
  const { sheets, epoch1904 } = sheetsOf(entries);
  const strings = new SharedStrings();
  const styles = { ...stylesOf(entries.get('xl/styles.xml')), epoch1904 };
  const shown = sheets.filter(({ hidden }) => !hidden);
  const shared = entries.get('xl/sharedstrings.xml');
  if (shown.length > 1 && (shared?.packed.length ?? 0) < SMALL) for (const _ of strings.read(shared));
  const tables = shown.filter(({ entry }) => entry && (shown.length === 1 || hasTable(entry)));
  const chosen =
    (tables.length > 1 && tables.find(({ entry }) => namesPeople(entry!, strings.all))) ||
    (tables[0] ?? shown[0] ?? sheets[0]);
  const sheet = chosen?.entry;
  if (!sheet) throw unreadable('leads-workbook-damaged');
  const others = shown.filter((one) => one !== chosen).map(({ name }) => name);
  return {
    notes:
      others.length === 0 ? [] : [because('leads-other-sheets', { names: others.join(', ').slice(0, 200) })],
    async *rows() {
      for (const share of strings.read(shared)) yield { rows: [], done: Math.floor((share * file.size) / 2) };
      yield* sheetRows(sheet, strings.all, styles, file.size);
    },
  };
}

function otherArchive(entries: ReadonlyMap<string, Entry>): string {
  if (entries.has('word/document.xml') || entries.has('ppt/presentation.xml')) return 'leads-binary';
  return entries.has('content.xml') ? 'leads-open-document' : 'leads-archive';
}

function read(entry: Entry | undefined, handlers: Parameters<typeof xmlReader>[0]): void {
  if (!entry) return;
  const reader = xmlReader(handlers);
  for (const { text } of unpacked(entry)) reader.add(text);
  reader.end();
}

type Sheet = { name: string; hidden: boolean; entry: Entry | undefined };

function sheetsOf(entries: ReadonlyMap<string, Entry>): { sheets: Sheet[]; epoch1904: boolean } {
  let epoch1904 = false;
  const named: { id: string; name: string; hidden: boolean }[] = [];
  read(entries.get('xl/workbook.xml'), {
    open: ({ name, attributes }) => {
      if (name === 'workbookPr') epoch1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/i.test(key) && key !== 'sheetId')?.[1];
      named.push({
        id: id ?? '',
        name: attributes['name'] ?? '',
        hidden: /hidden/i.test(attributes['state'] ?? ''),
      });
    },
  });
  const targets = new Map<string, string>();
  read(entries.get('xl/_rels/workbook.xml.rels'), {
    open: ({ name, attributes }) => {
      if (name === 'Relationship') targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '');
    },
  });
  const sheets = named.map(({ id, name, hidden }) => {
    const target = targets.get(id) ?? 'worksheets/sheet1.xml';
    const place = (target.startsWith('/') ? target.slice(1) : `xl/${target}`).toLowerCase();
    return { name, hidden, entry: entries.get(place) };
  });
  return { sheets, epoch1904 };
}

/** A cover has at most one cell in each of its rows. How a sheet begins shows it. */
function hasTable(entry: Entry): boolean {
  let cells = 0;
  let widest = 0;
  const reader = xmlReader({
    open: ({ name }) => {
      if (name === 'row') cells = 0;
      if (name === 'v' || name === 'is') cells += 1;
      widest = Math.max(widest, cells);
    },
  });
  for (const { text } of unpacked(entry)) {
    reader.add(text);
    if (widest > 1) return true;
  }
  return false;
}

/** Whether one of a sheet's first rows has the names of columns that people have. */
function namesPeople(entry: Entry, strings: readonly string[]): boolean {
  const reader = new SheetReader(strings, { dates: [], epoch1904: false });
  let seen = 0;
  for (const { text } of unpacked(entry)) {
    const rows = reader.add(text);
    if (rows.some(({ cells }) => cells.filter(namesField).length > 1)) return true;
    seen += rows.length;
    if (seen > TOP) return false;
  }
  return false;
}

function namesField(cell: string): boolean {
  const field = cell.length < 80 ? fieldByName(cell) : null;
  return field !== null && field !== 'nothing';
}

/** The texts that cells share, read once, in slices like the rows that need them. */
class SharedStrings {
  readonly all: string[] = [];
  private complete = false;

  /** Yields the share that is read, 0 to 1. */
  *read(entry: Entry | undefined): Generator<number> {
    if (!entry || this.complete) return;
    this.all.length = 0;
    let string = '';
    let inText = false;
    let phonetic = false;
    const reader = xmlReader({
      open: ({ name }) => {
        if (name === 'si') string = '';
        if (name === 'rPh') phonetic = true;
        inText = name === 't' && !phonetic;
      },
      text: (text) => {
        if (inText) string += text;
      },
      close: (name) => {
        if (name === 'si') this.all.push(string);
        if (name === 'rPh') phonetic = false;
        inText = false;
      },
    });
    for (const { text, done } of unpacked(entry)) {
      reader.add(text);
      yield done;
    }
    reader.end();
    this.complete = true;
  }
}

/**
 * Which of the formats that cells name by number show a date: of those built in, and of those the workbook
 * spells out.
 */
function stylesOf(entry: Entry | undefined): Omit<Styles, 'epoch1904'> {
  const spelled = new Map<number, string>();
  const formats: number[] = [];
  let inCells = false;
  read(entry, {
    open: ({ name, attributes }) => {
      if (name === 'numFmt') spelled.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(Number(attributes['numFmtId'] ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return { dates: formats.map((format) => showsDate(format, spelled.get(format))) };
}

function showsDate(format: number, code: string | undefined): boolean {
  if (code === undefined)
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 58);
  // Without what is in quotation marks, brackets and after a backslash, letters of a date are left.
  return (
    /[dy]|m(?!\w*[a-ce-xz])/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && !/general/i.test(code)
  );
}

async function* sheetRows(
  sheet: Entry,
  strings: readonly string[],
  styles: Styles,
  size: number,
): AsyncGenerator<RowSlice> {
  const merged: Merged[] = [];
  // A small one is read twice for it, in slices too.
  if (sheet.packed.length < SMALL)
    for (const found of mergedCells(sheet)) {
      merged.push(...found);
      yield { rows: [], done: Math.floor(size / 2) };
    }
  const reader = new SheetReader(strings, styles, merged);
  for (const { text, done } of unpacked(sheet))
    yield { rows: reader.add(text), done: Math.floor(((1 + done) * size) / 2) };
  yield { rows: reader.end(), done: size };
}
