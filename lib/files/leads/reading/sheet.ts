import { columnOf, type Merged } from './merged-cells';
import type { Row } from './row';
import { serialDate } from './serial-date';
import { type Element, xmlReader } from './xml-parts';

export type Styles = {
  /** For each style a cell can have: whether it shows a number as a date. */
  dates: readonly boolean[];
  /** Days are counted from 1904, as Excel on a Mac once did. */
  epoch1904: boolean;
};

const MOST_COLUMNS = 16_384;
/**
 * Reads the cells of a sheet, piece by piece, as the text that a table would have: dates as `2026-03-05`,
 * numbers in full.
 */
export class SheetReader {
  private rows: Row[] = [];
  private row = 0;
  private cells: string[] = [];
  private column = -1;
  private cell: Element['attributes'] = {};
  private value = '';
  private taking = false;
  private phonetic = false;
  private readonly reader = xmlReader({
    open: (element) => this.open(element),
    text: (text) => {
      if (this.taking) this.value += text;
    },
    close: (name) => this.close(name),
  });

  constructor(
    private readonly strings: readonly string[],
    private readonly styles: Styles,
    private readonly merged: readonly Merged[] = [],
  ) {}

  add(text: string): Row[] {
    this.reader.add(text);
    return this.taken();
  }

  end(): Row[] {
    this.reader.end();
    return this.taken();
  }

  private taken(): Row[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  private open({ name, attributes }: Element): void {
    if (name === 'row') {
      const number = Number(attributes['r']);
      this.row = Number.isInteger(number) && number > this.row ? number : this.row + 1;
      this.cells = [];
      this.column = -1;
    } else if (name === 'c') {
      this.cell = attributes;
      this.value = '';
      this.column = columnOf(attributes['r']) ?? this.column + 1;
    } else if (name === 'rPh') this.phonetic = true;
    this.taking = !this.phonetic && (name === 'v' || name === 't');
  }

  private close(name: string): void {
    this.taking = false;
    if (name === 'rPh') this.phonetic = false;
    if (name === 'c' && this.column < MOST_COLUMNS) this.put(this.textOf());
    if (name !== 'row' || this.cells.every((cell) => cell === '')) return;
    for (const one of this.merged) this.fill(one);
    this.rows.push({ row: this.row, line: this.row, cells: this.cells });
  }

  /** What stands in the first of merged cells is said of each of their rows. */
  private fill({ column, from, to, said }: Merged): void {
    if (this.row === from) said.text = this.cells[column] ?? '';
    if (this.row <= from || this.row > to || said.text === '' || this.cells[column]) return;
    while (this.cells.length <= column) this.cells.push('');
    this.cells[column] = said.text;
  }

  private put(text: string): void {
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = text;
  }

  private textOf(): string {
    const { value } = this;
    const kind = this.cell['t'] ?? 'n';
    if (kind === 's') return unescaped(this.strings[Number(value)] ?? '');
    if (kind === 'inlineStr' || kind === 'str') return unescaped(value);
    if (kind === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (kind === 'e') return '';
    if (kind === 'd') return value.replace(/T00:00:00(\.0+)?$/, '');
    if (value === '') return '';
    const number = Number(value);
    if (this.styles.dates[Number(this.cell['s'] ?? 0)])
      return serialDate(number, this.styles.epoch1904) ?? value;
    return Number.isInteger(number) ? BigInt(number).toString() : String(number);
  }
}

/** Excel writes signs that XML cannot hold as `_x000D_`. */
function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}
