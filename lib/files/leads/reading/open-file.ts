import { CARD_COLUMNS } from '../columns/card-columns';
import type { Reason } from '../../../domain/reason';
import { charactersOf, startOf } from './characters';
import { Delimited } from './delimited';
import { encodingOf } from './encoding';
import { kindOfBytes } from './kind-of-bytes';
import { checkSize, headOf, type LeadFile, MOST_ROWS, unreadable } from './lead-file';
import { recipientsIn } from './recipients';
import type { Row, RowSlice } from './row';
import { cells, type Separator, separatorOf } from './separator';

const HEAD = 64 * 1024;
const PIECE = 8 * 1024;
const SLICE = 200;

/**
 * A file whose form is known. `columns` where the form itself has them: cards do, a table says them in one of
 * its rows.
 */
export type OpenFile = {
  /** In bytes. */
  size: number;
  format: 'csv' | 'xlsx' | 'vcard';
  encoding: string | null;
  separator: string | null;
  columns: readonly string[] | null;
  /** What of the file is not read. */
  notes: readonly Reason[];
  /**
   * The rows, from the start each time it is called, in slices small enough that a page stays alive between
   * them.
   */
  rows(): AsyncGenerator<RowSlice>;
};

/**
 * Finds out what a file is, by what is in it. Throws `Unreadable` for what is no list of people, with the
 * reason.
 */
export async function openFile(file: LeadFile): Promise<OpenFile> {
  checkSize(file);
  const head = await headOf(file, HEAD);
  const kind = kindOfBytes(head);
  if (kind === 'workbook') {
    const { openWorkbook } = await import('./workbook');
    return counted({
      size: file.size,
      format: 'xlsx',
      encoding: null,
      separator: null,
      columns: null,
      ...(await openWorkbook(file)),
    });
  }
  const encoding = await encodingOf(file, head);
  if (kind === 'cards') {
    const { cardRows } = await import('./cards');
    return counted({
      size: file.size,
      format: 'vcard',
      encoding,
      separator: null,
      columns: CARD_COLUMNS.map(({ name }) => name),
      notes: [],
      rows: () => cardRows(file, encoding),
    });
  }
  const start = startOf(head, encoding);
  const recipients = head.length === file.size ? recipientsIn(start) : null;
  const cut = separatorOf(start);
  return counted({
    size: file.size,
    format: 'csv',
    encoding,
    separator: cut.separator,
    columns: null,
    notes: [],
    rows: () => (recipients ? atOnce(recipients, file.size) : tableRows(file, encoding, cut)),
  });
}

async function* atOnce(rows: Row[], done: number): AsyncGenerator<RowSlice> {
  yield { rows, done };
}

async function* tableRows(file: LeadFile, encoding: string, cut: Separator): AsyncGenerator<RowSlice> {
  const table = new Delimited(cut.separator);
  for await (const { text, done } of charactersOf(file, encoding))
    for (let at = 0; at < text.length; at += PIECE)
      yield* inSlices(table.add(text.slice(at, at + PIECE), false), cut, done);
  yield* inSlices(table.add('', true), cut, file.size);
}

function* inSlices(
  found: Iterable<Row>,
  { separator, said, wrapped }: Separator,
  done: number,
): Generator<RowSlice> {
  let rows: Row[] = [];
  for (const row of found) {
    const within = wrapped && row.cells.length === 1 && !row.broken;
    if (!said || row.row > 1) rows.push(within ? { ...row, cells: cells(row.cells[0]!, separator) } : row);
    if (rows.length < SLICE) continue;
    yield { rows, done };
    rows = [];
  }
  yield { rows, done };
}

function counted(open: OpenFile): OpenFile {
  return {
    ...open,
    async *rows() {
      let count = 0;
      for await (const slice of open.rows()) {
        count += slice.rows.length;
        if (count > MOST_ROWS) throw unreadable('leads-too-many-rows', { most: MOST_ROWS });
        yield slice;
      }
    },
  };
}
