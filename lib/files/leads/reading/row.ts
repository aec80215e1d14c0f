import type { Reason } from '../../../domain/reason';

/**
 * A row of a table, or a card. `row` counts as a spreadsheet does, from 1, empty ones too; `line` is where it
 * begins in a text.
 */
export type Row = {
  row: number;
  line: number;
  cells: readonly string[];
  /** Why it cannot be read; `cells` has its beginning as it stands there. */
  broken?: Reason;
  /** False: the file ended before the line did. */
  ended?: boolean;
};

/** Some rows, and how many bytes of the file are read with them. */
export type RowSlice = { rows: Row[]; done: number };
