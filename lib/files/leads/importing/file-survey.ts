import { countryOf } from '../cleaning/clean-row';
import { phonesIn } from '../cleaning/phones';
import type { DayOrder } from '../cleaning/dates';
import { type ColumnField, DATE_FIELDS } from '../header-names/field';
import { because, type Reason } from '../../../domain/reason';
import { unreadable } from '../reading/lead-file';
import type { Answers, Ask } from './ask';
import type { OpenFile } from '../reading/open-file';
import type { Row } from '../reading/row';
import { DateEvidence } from './date-evidence';
import { type Head, notAPerson, TableHead } from './table-head';

/** What a file is and holds, found out by reading all of it once. Nothing of its size is kept. */
export type Survey = Head & {
  format: OpenFile['format'];
  encoding: string | null;
  separator: string | null;
  /** Rows that are to be read as people. */
  rows: number;
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
  fullWidth: boolean;
};

const aboveTable = because('leads-above-table');
/** Examples are taken from this many rows at the beginning. */
const SHOWN = 2000;
const EXAMPLES = 3;
const MOST_SKIPPED = 100;

/** Makes a survey of the rows as they come. */
export class FileSurvey {
  rows = 0;
  private readonly top: TableHead;
  private head: Head | null = null;
  private readonly skipped: Survey['skipped'] = [];
  private skippedCount = 0;
  private readonly examples: string[][] = [];
  private readonly dates = new Map<number, DateEvidence>();
  private local: { column: string; example: string } | null = null;
  private fullWidth = true;

  constructor(
    private readonly open: OpenFile,
    private readonly answers: Answers,
  ) {
    this.top = new TableHead(open, answers);
  }

  add(row: Row): void {
    if (this.head !== null) this.count(row, this.head);
    else if (this.top.add(row)) this.judge();
  }

  survey(): Survey {
    const head = this.head ?? this.judge();
    if (head.headers.length === 0) throw unreadable('leads-file-no-rows');
    const { open, rows, examples, skipped, skippedCount, fullWidth } = this;
    const { format, encoding, separator } = open;
    const notes = rows === 0 ? [...open.notes, because('leads-no-people')] : open.notes;
    const orders = new Map([...this.dates].map(([at, one]) => [at, this.answers.order ?? one.order]));
    const file = { format, encoding, separator, notes };
    const found = { rows, examples, skipped, skippedCount, orders, fullWidth };
    return { ...head, ...file, ...found, asks: this.asks(head) };
  }

  private judge(): Head {
    const head = this.top.head();
    this.head = head;
    for (const { at, name, field } of head.columns)
      if (field !== null && DATE_FIELDS.includes(field)) this.dates.set(at, new DateEvidence(name));
    for (const row of this.top.rows.splice(0)) this.count(row, head);
    return head;
  }

  private count(row: Row, head: Head): void {
    const { header, headers, kind } = head;
    const why = row.row < header ? aboveTable : row.row === header ? null : notAPerson(row, headers, kind);
    if (why) this.skip(row.row, why);
    if (why || row.row === header) return;
    this.rows += 1;
    if (row.broken) return;
    // The last row may be short because the file was cut off: it does not speak for the others.
    if (row.ended !== false && row.cells.length < headers.length) this.fullWidth = false;
    this.exemplify(row, head);
    for (const [at, evidence] of this.dates) evidence.add(row.cells[at] ?? '');
    if (this.local === null && this.answers.country === undefined) this.local = localNumber(row, head);
  }

  private skip(row: number, why: Reason): void {
    this.skippedCount += 1;
    if (this.skipped.length < MOST_SKIPPED) this.skipped.push({ row, why });
  }

  private exemplify({ cells }: Row, { columns }: Head): void {
    if (this.rows > SHOWN) return;
    for (const { at } of columns) {
      const list = (this.examples[at] ??= []);
      const cell = (cells[at] ?? '').trim().slice(0, 80);
      if (list.length < EXAMPLES && cell !== '' && !list.includes(cell)) list.push(cell);
    }
  }

  private asks({ columns }: Head): Ask[] {
    const asks: Ask[] = [];
    const dates = [...this.dates.values()];
    const format = this.answers.order ? [] : dates.flatMap((one) => one.ambiguous ?? []).slice(0, 1);
    const zone = this.answers.zone ? [] : dates.flatMap((one) => one.zoneless ?? []).slice(0, 1);
    for (const one of format) asks.push({ about: 'date format', ...one });
    for (const one of zone) asks.push({ about: 'time zone', ...one });
    if (this.local) asks.push({ about: 'country', ...this.local });
    const reach: (ColumnField | null)[] = ['name', 'firstName', 'email', 'phone', 'profile', 'contact'];
    if (!columns.some(({ field }) => reach.includes(field))) asks.push({ about: 'columns' });
    return asks;
  }
}

/** A telephone number for which somebody has to say where it is dialled. */
function localNumber(row: Row, { columns }: Head): { column: string; example: string } | null {
  for (const { at, name, field } of columns) {
    const cell = field === 'phone' || field === 'contact' ? (row.cells[at] ?? '').trim() : '';
    if (/^[(\d]/.test(cell) && phonesIn(cell, undefined).needCountry && countryOf(row, columns) === null)
      return { column: name, example: cell };
  }
  return null;
}
