import { chooseFields } from '../columns/choose-fields';
import { ColumnContents } from '../columns/column-contents';
import type { Column, ColumnField } from '../header-names/field';
import { normalHeader } from '../header-names/normal-header';
import type { Reason } from '../../../domain/reason';
import type { OpenFile } from '../reading/open-file';
import type { Row } from '../reading/row';
import { columnNames, headerRow } from '../shape/header-row';
import { whyNotARow } from '../shape/not-a-row';
import { CARDS, recognise } from '../shape/recognise';
import type { Answers } from './ask';

/** What the beginning of a file says of all of it. */
export type Head = {
  kind: string;
  /** The row that names the columns; 0 where none does. */
  header: number;
  /** As they stand there; `columns` have names of their own. */
  headers: readonly string[];
  columns: Column[];
  /** Where most names of a column are written `Holm, Ada`, by its place. */
  lastFirst: ReadonlySet<number>;
};

/** Among this many rows at the beginning are the names of the columns. */
const TOP = 50;
/** Columns are judged by this many rows at the beginning. */
const JUDGED = 2000;

/** Finds out from the first rows whose export a file is, which row names the columns, and what these are. */
export class TableHead {
  readonly rows: Row[] = [];
  private contents: ColumnContents[] | null = null;
  private known = CARDS;
  private header = 0;
  private headers: readonly string[] = [];

  constructor(
    private readonly open: OpenFile,
    private readonly answers: Answers,
  ) {}

  /** Whether there are rows enough to judge by. */
  add(row: Row): boolean {
    this.rows.push(row);
    if (this.contents !== null) this.weigh(row);
    else if (this.rows.length >= TOP) this.findHeader();
    return this.rows.length >= JUDGED;
  }

  head(): Head {
    const { header, headers, known } = this.contents === null ? this.findHeader() : this;
    const shares = this.contents!.map((one) => one.shares());
    const own = known.own ?? {};
    const chosen = chooseFields(headers, shares, own, header > 0 || this.open.columns !== null);
    const columns = chosen.map((column) => ({ ...column, field: this.answered(column) }));
    const turned = columns.filter(
      ({ at, name, field }) =>
        field === 'name' && shares[at]!.lastFirst >= 0.6 && !Object.hasOwn(own, normalHeader(name)),
    );
    return { kind: known.kind, header, headers, columns, lastFirst: new Set(turned.map(({ at }) => at)) };
  }

  private findHeader(): this {
    const { rows, open } = this;
    const top = open.columns ? null : headerRow(rows);
    this.headers =
      open.columns ?? (top ? columnNames(top, rows) : widest(rows).map((_, at) => `Column ${at + 1}`));
    this.header = top?.row ?? 0;
    this.known = open.columns ? CARDS : recognise(this.headers);
    this.contents = this.headers.map(() => new ColumnContents());
    for (const row of rows) this.weigh(row);
    return this;
  }

  private weigh(row: Row): void {
    if (row.row <= this.header || row.broken || notAPerson(row, this.headers, this.known.kind)) return;
    for (const [at, one] of this.contents!.entries()) one.add(row.cells[at] ?? '');
  }

  private answered({ name, field }: Column): ColumnField | null {
    const { fields } = this.answers;
    if (fields && Object.hasOwn(fields, name)) return fields[name]!;
    // In a hand-made table a number only counts rows; another table has the same numbers.
    return field === 'record' && this.known.kind === 'table' ? null : field;
  }
}

/** Why a row below the header is none of its people; null for everybody, and for a row that is broken. */
export function notAPerson(row: Row, headers: readonly string[], kind: string): Reason | null {
  return row.broken ? null : whyNotARow(row, headers, kind === 'linkedin');
}

function widest(rows: readonly Row[]): readonly string[] {
  return rows.reduce<readonly string[]>((one, { cells }) => (cells.length > one.length ? cells : one), []);
}
