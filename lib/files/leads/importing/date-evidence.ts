import { type DayOrder, lacksZone, orderShown } from '../cleaning/dates';

type Example = { column: string; example: string };

/** What the cells of one date column show of how they are written. */
export class DateEvidence {
  private readonly seen = { dmy: false, mdy: false };
  private either: Example | null = null;
  private noZone: Example | null = null;

  constructor(private readonly column: string) {}

  add(cell: string): void {
    const text = cell.slice(0, 80);
    if (text === '') return;
    const shown = orderShown(text.trim());
    if (shown === 'either') this.either ??= { column: this.column, example: text };
    else if (shown) this.seen[shown] = true;
    if (this.noZone === null && lacksZone(text)) this.noZone = { column: this.column, example: text };
  }

  /** The order, where some date can only be read one way and none only the other way. */
  get order(): DayOrder | null {
    if (this.seen.dmy === this.seen.mdy) return null;
    return this.seen.dmy ? 'dmy' : 'mdy';
  }

  /** A date that could be two days, where nothing in the column tells which. */
  get ambiguous(): Example | null {
    return this.order === null ? this.either : null;
  }

  get zoneless(): Example | null {
    return this.noZone;
  }
}
