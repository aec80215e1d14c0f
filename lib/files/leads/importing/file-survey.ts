import { countryOf } from '../cleaning/clean-row';
import { phonesIn } from '../cleaning/phones';
import type { DayOrder } from '../cleaning/dates';
import { chooseFields } from '../columns/choose-fields';
import { ColumnContents } from '../columns/column-contents';
import { type Column, type ColumnField, DATE_FIELDS } from '../header-names/field';
import { normalHeader } from '../header-names/normal-header';
import { because, type Reason } from '../../../domain/reason';
import { unreadable } from '../reading/lead-file';
import type { Answers, Ask } from './ask';
import type { OpenFile } from '../reading/open-file';
import type { Row } from '../reading/row';
import type { KnownExport } from '../shape/known-exports';
import { headerRow } from '../shape/header-row';
import { whyNotARow } from '../shape/not-a-row';
import { CARDS, recognise } from '../shape/recognise';
import { DateEvidence } from './date-evidence';

/** What a file is and holds, found out by reading all of it once. Nothing of its size is kept. */
export type Survey = {
  kind: string;
  format: OpenFile['format'];
  encoding: string | null;
  separator: string | null;
  /** Rows that are to be read as people. */
  rows: number;
  /** The row that names the columns; 0 where none does. */
  header: number;
  /** As they stand there; `columns` have names of their own. */
  headers: readonly string[];
  columns: Column[];
  /** A few cells of each column, by its place. */
  examples: string[][];
  asks: Ask[];
  /**
   * Rows that are no people (a report's title and totals, notes between), the first of them with why, and how
   * many there are.
   */
  skipped: { row: number; why: Reason }[];
  skippedCount: number;
  notes: readonly Reason[];
  orders: ReadonlyMap<number, DayOrder | null>;
  lastFirst: ReadonlySet<number>;
  fullWidth: boolean;
};

const aboveTable = because('leads-above-table');
/** Among this many rows at the beginning are the names of the columns. */
const TOP = 50;
/** Columns are judged by this many rows at the beginning. */
const JUDGED = 2000;
const EXAMPLES = 3;
const MOST_SKIPPED = 100;

/** Makes a survey of the rows as they come. */
export class FileSurvey {
  rows = 0;
  /** The rows up to the judgement, and what stands in their columns. */
  private first: Row[] | null = [];
  private contents: ColumnContents[] | null = null;
  private known: KnownExport = CARDS;
  private header = 0;
  private kind = 'table';
  private headers: readonly string[] = [];
  private columns: Column[] = [];
  private readonly skipped: Survey['skipped'] = [];
  private skippedCount = 0;
  private readonly examples: string[][] = [];
  private readonly lastFirst = new Set<number>();
  private readonly dates = new Map<number, DateEvidence>();
  private local: { column: string; example: string } | null = null;
  private fullWidth = true;

  constructor(
    private readonly open: OpenFile,
    private readonly answers: Answers,
  ) {}

  add(row: Row): void {
    if (this.first === null) return this.count(row);
    this.first.push(row);
    if (this.contents === null && this.first.length >= TOP) this.findHeader(this.first);
    else if (this.contents !== null) this.weigh(row);
    if (this.first.length >= JUDGED) this.judge();
  }

  survey(): Survey {
    this.judge();
    if (this.headers.length === 0) throw unreadable('leads-file-no-rows');
    const {
      open,
      kind,
      rows,
      header,
      headers,
      columns,
      examples,
      skipped,
      skippedCount,
      lastFirst,
      fullWidth,
    } = this;
    const { format, encoding, separator } = open;
    const notes = rows === 0 ? [...open.notes, because('leads-no-people')] : open.notes;
    const orders = new Map([...this.dates].map(([at, one]) => [at, this.answers.order ?? one.order]));
    const said = {
      kind,
      format,
      encoding,
      separator,
      rows,
      header,
      headers,
      columns,
      examples,
      skipped,
      skippedCount,
      notes,
    };
    return { ...said, orders, lastFirst, fullWidth, asks: this.asks() };
  }

  private findHeader(rows: readonly Row[]): void {
    const top = this.open.columns ? null : headerRow(rows);
    this.headers = this.open.columns ?? top?.cells ?? widest(rows).map((_, at) => `Column ${at + 1}`);
    this.header = top?.row ?? 0;
    this.known = this.open.columns ? CARDS : recognise(this.headers);
    this.kind = this.known.kind;
    this.contents = this.headers.map(() => new ColumnContents());
    for (const row of rows) this.weigh(row);
  }

  private weigh(row: Row): void {
    if (row.row <= this.header || row.broken || this.notARow(row)) return;
    for (const [at, one] of this.contents!.entries()) one.add(row.cells[at] ?? '');
  }

  private judge(): void {
    if (this.first === null) return;
    const rows = this.first;
    this.first = null;
    if (this.contents === null) this.findHeader(rows);
    const shares = this.contents!.map((one) => one.shares());
    const own = this.known.own ?? {};
    const named = this.header > 0 || this.open.columns !== null;
    const chosen = chooseFields(this.headers, shares, own, named);
    this.columns = chosen.map((column) => ({ ...column, field: this.answered(column) }));
    for (const { at, name, field } of this.columns) {
      if (field !== null && DATE_FIELDS.includes(field)) this.dates.set(at, new DateEvidence(name));
      if (field === 'name' && shares[at]!.lastFirst >= 0.6 && !Object.hasOwn(own, normalHeader(name)))
        this.lastFirst.add(at);
    }
    for (const row of rows) this.count(row);
  }

  private answered({ name, field }: Column): ColumnField | null {
    const { fields } = this.answers;
    if (fields && Object.hasOwn(fields, name)) return fields[name]!;
    // In somebody's own table a number is the row's, and another table has the same.
    return field === 'record' && this.kind === 'table' ? null : field;
  }

  private notARow(row: Row): Reason | null {
    return row.broken ? null : whyNotARow(row, this.headers, this.kind === 'linkedin');
  }

  private count(row: Row): void {
    const why = row.row < this.header ? aboveTable : row.row === this.header ? null : this.notARow(row);
    if (why) this.skip(row.row, why);
    if (why || row.row === this.header) return;
    this.rows += 1;
    if (row.broken) return;
    // The last row may be short because the file was cut off: it does not speak for the others.
    if (row.ended !== false && row.cells.length < this.headers.length) this.fullWidth = false;
    this.exemplify(row);
    for (const [at, evidence] of this.dates) evidence.add(row.cells[at] ?? '');
    if (this.local === null && this.answers.country === undefined) this.local = this.localNumber(row);
  }

  private skip(row: number, why: Reason): void {
    this.skippedCount += 1;
    if (this.skipped.length < MOST_SKIPPED) this.skipped.push({ row, why });
  }

  private exemplify({ cells }: Row): void {
    if (this.rows > JUDGED) return;
    for (const { at } of this.columns) {
      const list = (this.examples[at] ??= []);
      const cell = (cells[at] ?? '').trim().slice(0, 80);
      if (list.length < EXAMPLES && cell !== '' && !list.includes(cell)) list.push(cell);
    }
  }

  private localNumber(row: Row): { column: string; example: string } | null {
    for (const { at, name, field } of this.columns) {
      const cell = field === 'phone' ? (row.cells[at] ?? '').trim() : '';
      if (
        /^[(\d]/.test(cell) &&
        phonesIn(cell, undefined).needCountry &&
        countryOf(row, this.columns) === null
      )
        return { column: name, example: cell };
    }
    return null;
  }

  private asks(): Ask[] {
    const asks: Ask[] = [];
    const dates = [...this.dates.values()];
    const format = this.answers.order ? [] : dates.flatMap((one) => one.ambiguous ?? []).slice(0, 1);
    const zone = this.answers.zone ? [] : dates.flatMap((one) => one.zoneless ?? []).slice(0, 1);
    for (const one of format) asks.push({ about: 'date format', ...one });
    for (const one of zone) asks.push({ about: 'time zone', ...one });
    if (this.local) asks.push({ about: 'country', ...this.local });
    const reach: (ColumnField | null)[] = ['name', 'firstName', 'email', 'phone', 'profile', 'contact'];
    if (!this.columns.some(({ field }) => reach.includes(field))) asks.push({ about: 'columns' });
    return asks;
  }
}

function widest(rows: readonly Row[]): readonly string[] {
  return rows.reduce<readonly string[]>((one, { cells }) => (cells.length > one.length ? cells : one), []);
}
