import { because } from '../../../domain/reason';
import type { Row } from './row';

/** A cell or a row longer than this is taken for a quotation mark that was never closed. In characters. */
const LONGEST = 16 * 1024 * 1024;

/**
 * Cuts the text of a table into rows, as it comes in. By the format's rules (RFC 4180), with what people's
 * files have besides: any of the three ends of a line, also mixed; spaces round a quoted cell; quotation
 * marks that mean nothing. A mark that opens and is never closed costs its own line and no other. PapaParse
 * cannot do the last, nor say on which line a row began.
 */
export class Delimited {
  private text = '';
  private row = 0;
  private line = 1;
  /** Where the next row begins in `text`. */
  private start = 0;
  /**
   * How long the text has to be before a long row is tried again: so that all trying takes no longer than
   * reading.
   */
  private enough = 0;

  constructor(private readonly separator: string) {}

  /**
   * The rows that are complete with this piece; all of them are to be taken. Empty rows are counted and left
   * out.
   */
  *add(piece: string, last: boolean): Generator<Row> {
    this.text = this.text.slice(this.start) + piece;
    this.start = 0;
    if (this.text.length < this.enough && !last) return;
    this.enough = 0;
    const scan = new Scan(this.text, this.separator, last);
    while (this.start < this.text.length) {
      const found = scan.row(this.start);
      if (found === null && !last && this.text.length - this.start < LONGEST) {
        this.enough = Math.min(LONGEST, (this.text.length - this.start) * 2);
        break;
      }
      this.row += 1;
      const { cells, end, open } = found ?? { cells: [], end: this.start, open: this.start };
      if (open === undefined) {
        const { line } = this;
        this.goTo(end, cells);
        if (cells.some((cell) => cell.trim() !== '')) yield { row: this.row, line, cells, ended: scan.ended };
      } else {
        const line = this.line + linesIn(this.text.slice(this.start, open));
        const next = scan.afterLine(open);
        const text = this.text.slice(this.start, Math.min(next, this.start + 500)).trimEnd();
        const broken = because(found ? 'leads-quote-open' : 'leads-row-too-long', { line });
        this.line = line + 1;
        this.start = next;
        yield { row: this.row, line, cells: [text], broken };
      }
    }
  }

  private goTo(end: number, cells: readonly string[]): void {
    this.line += 1;
    for (const cell of cells) if (cell.length > 0 && /[\r\n]/.test(cell)) this.line += linesIn(cell);
    this.start = end;
  }
}

function linesIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** A row that was read, and where the next begins. `open`: the quotation mark that is not closed. */
type Found = { cells: string[]; end: number; open?: number };

/** Reads rows from one piece of text. */
class Scan {
  /** Whether the row read last had an end of line, or was cut off by the end of the text. */
  ended = true;
  private readonly separators: Ahead;
  private readonly feeds: Ahead;
  private readonly returns: Ahead;

  constructor(
    private readonly text: string,
    private readonly separator: string,
    private readonly last: boolean,
  ) {
    this.separators = new Ahead(text, separator);
    this.feeds = new Ahead(text, '\n');
    this.returns = new Ahead(text, '\r');
  }

  /** Null: the row goes on beyond this text. */
  row(start: number): Found | null {
    const cells: string[] = [];
    for (let at = start; ;) {
      const cell = this.cell(at);
      if (cell === null) return null;
      if (cell.open !== undefined) return { cells, end: cell.end, open: cell.open };
      cells.push(cell.text);
      if (this.text[cell.end] === this.separator) {
        at = cell.end + 1;
        continue;
      }
      this.ended = cell.end < this.text.length;
      const crlf = this.text[cell.end] === '\r' && this.text[cell.end + 1] === '\n';
      // The other half of a line's end may come with the next piece.
      if (!this.last && (!this.ended || (this.text[cell.end] === '\r' && cell.end + 1 === this.text.length)))
        return null;
      return { cells, end: cell.end + (crlf ? 2 : 1) };
    }
  }

  private cell(start: number): { text: string; end: number; open?: number } | null {
    let at = start;
    while (this.text[at] === ' ') at += 1;
    if (this.text[at] === '"') return this.quoted(start, at);
    const end = this.plainEnd(start);
    return { text: this.text.slice(start, end), end };
  }

  private quoted(start: number, open: number): { text: string; end: number; open?: number } | null {
    let sloppy = false;
    for (let from = open + 1; ;) {
      const mark = this.text.indexOf('"', from);
      const inLine = mark >= 0 && mark < this.lineEnd(open);
      // With a second mark on its line that closes nothing, the cell is plain text that has marks in it.
      if (sloppy && !inLine) return this.plain(start);
      if (mark < 0) return this.last || this.text.length - open >= LONGEST ? this.broken(open) : null;
      if (this.text[mark + 1] === '"') {
        from = mark + 2;
        continue;
      }
      let after = mark + 1;
      while (this.text[after] === ' ' && this.separator !== ' ') after += 1;
      if (after >= this.text.length && !this.last) return null;
      const sign = this.text[after];
      if (sign === undefined || sign === this.separator || sign === '\n' || sign === '\r')
        return { text: this.text.slice(open + 1, mark).replaceAll('""', '"'), end: after };
      if (!inLine) return this.broken(open);
      sloppy = true;
      from = mark + 1;
    }
  }

  private plain(start: number) {
    const end = this.plainEnd(start);
    return end === this.text.length && !this.last ? null : { text: this.text.slice(start, end), end };
  }

  private broken(open: number) {
    return { text: '', end: open, open };
  }

  private plainEnd(from: number): number {
    return Math.min(this.separators.after(from), this.lineEnd(from));
  }

  private lineEnd(from: number): number {
    return Math.min(this.feeds.after(from), this.returns.after(from));
  }

  /** Where the line that `at` lies in is over. */
  afterLine(at: number): number {
    const end = this.lineEnd(at);
    return Math.min(this.text.length, end + (this.text[end] === '\r' && this.text[end + 1] === '\n' ? 2 : 1));
  }
}

/** Where a sign comes next in a text. Remembered, so that going through the text looks at each place once. */
class Ahead {
  private from = 0;
  private place = -1;

  constructor(
    private readonly text: string,
    private readonly sign: string,
  ) {}

  after(from: number): number {
    if (from >= this.from && from <= this.place) return this.place;
    const found = this.text.indexOf(this.sign, from);
    this.from = from;
    this.place = found < 0 ? this.text.length : found;
    return this.place;
  }
}
