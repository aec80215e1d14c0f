import { CARD_COLUMNS, type CardColumn } from '../columns/card-columns';
import { because, type Reason } from '../../../domain/reason';
import { charactersOf } from './characters';
import { type CardLine, readCardLine } from './card-line';
import type { LeadFile } from './lead-file';
import type { Row, RowSlice } from './row';

const SLICE = 200;
/** A number that nobody answers. */
const FAX = /^(?!.*\b(VOICE|CELL)\b).*\bFAX\b/;

/**
 * Every card of a file as a row, several values of one kind on lines of their own. vCard 2.1, 3.0 and 4.0.
 * `row` counts the cards.
 */
export async function* cardRows(file: LeadFile, encoding: string): AsyncGenerator<RowSlice> {
  const cards = new Cards();
  let rows: Row[] = [];
  for await (const { line, done } of unfolded(file, encoding)) {
    const card = cards.add(line.text, line.number);
    if (card) rows.push(card);
    if (rows.length < SLICE) continue;
    yield { rows, done };
    rows = [];
  }
  const rest = cards.cutOff();
  yield { rows: rest ? [...rows, rest] : rows, done: file.size };
}

/**
 * Lines that were broken for length are joined again: a line that begins with a space goes on with the one
 * before, and so, quoted-printable, does one after a `=`.
 */
async function* unfolded(file: LeadFile, encoding: string) {
  let held = { text: '', number: 1 };
  let number = 0;
  for await (const { text, done } of lines(file, encoding)) {
    number += 1;
    const soft = /^[^:]*quoted-printable[^:]*:/i.test(held.text) && held.text.endsWith('=');
    if (soft) held.text = held.text.slice(0, -1) + text;
    else if (/^[ \t]/.test(text) && held.text !== '') held.text += text.slice(1);
    else {
      if (held.text !== '') yield { line: held, done };
      held = { text, number };
    }
  }
  if (held.text !== '') yield { line: held, done: file.size };
}

async function* lines(file: LeadFile, encoding: string) {
  let rest = '';
  for await (const { text, done } of charactersOf(file, encoding)) {
    const all = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = all.pop()!;
    for (const line of all) yield { text: line, done };
  }
  if (rest !== '') yield { text: rest.replace(/\r$/, ''), done: file.size };
}

/** Puts lines together to cards. */
class Cards {
  private row = 0;
  private line = 0;
  private open: Map<CardColumn, string[]> | null = null;
  private group = false;
  /** The card is a company's, so its name is no person's. */
  private company = false;
  /** Cards inside a card (an assistant's, say) are somebody else's. */
  private inner = 0;

  /** A row when this line ends a card. */
  add(text: string, number: number): Row | null {
    const line = readCardLine(text);
    if (!line) return null;
    const mark = /^(BEGIN|END)$/.test(line.name) && /^VCARD$/i.test(line.text.trim()) ? line.name : null;
    if (mark === 'BEGIN' && this.open) this.inner += 1;
    else if (mark === 'BEGIN') this.begin(number);
    else if (mark === 'END' && this.inner > 0) this.inner -= 1;
    else if (mark === 'END' && this.open)
      return this.end(this.group ? because('leads-card-of-a-group') : null);
    else if (this.open && this.inner === 0) this.put(this.open, line);
    return null;
  }

  /** A card that the file ends within. */
  cutOff(): Row | null {
    return this.open ? this.end(because('leads-cut-off', { line: this.line })) : null;
  }

  private begin(number: number): void {
    this.row += 1;
    this.line = number;
    this.open = new Map();
    this.group = false;
    this.company = false;
  }

  private end(broken: Reason | null): Row {
    const open = this.open!;
    this.open = null;
    this.inner = 0;
    if (this.company) {
      if (!open.has('ORG')) open.set('ORG', open.get('FN') ?? []);
      for (const name of ['FN', 'N (family)', 'N (given)'] as const) open.delete(name);
    }
    const cells = CARD_COLUMNS.map(({ name }) => (open.get(name) ?? []).join('\n'));
    return { row: this.row, line: this.line, cells, ...(broken && { broken }) };
  }

  private put(card: Map<CardColumn, string[]>, line: CardLine): void {
    const add = (column: CardColumn, value: string | undefined) => {
      if (value?.trim()) card.set(column, [...(card.get(column) ?? []), value.trim()]);
    };
    const [first, second, third, , fifth] = line.parts;
    if (line.name === 'N') {
      add('N (family)', first);
      add('N (given)', second);
      add('N (middle)', third);
      add('N (suffix)', fifth);
    } else if (line.name === 'ADR') {
      add('ADR (city)', line.parts[3]);
      add('ADR (country)', line.parts[6]);
    } else if (line.name === 'ORG') add('ORG', first);
    else if (/^(X-ADDRESSBOOKSERVER-)?KIND$/.test(line.name)) {
      this.group = /^(group|list)$/i.test(line.text.trim());
      this.company = /^org$/i.test(line.text.trim());
    } else if (line.name === 'X-ABSHOWAS') this.company = /^company$/i.test(line.text.trim());
    else if (line.name !== 'TEL' || !FAX.test(line.settings)) {
      const column = CARD_COLUMNS.find(({ name }) => name === line.name);
      if (column) add(column.name, plain(line.text));
    }
  }
}

/** `tel:+1-555-555-5555;ext=55` as people write it. */
function plain(text: string): string {
  if (!/^tel:/i.test(text)) return text.replace(/^mailto:/i, '');
  return text
    .slice(4)
    .replace(/;ext=(\d+)/i, ' ext. $1')
    .replace(/;[\w-]+=[^;]*/g, '');
}
