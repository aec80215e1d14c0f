import type { DayOrder } from '../cleaning/dates';
import type { ColumnField } from '../header-names/field';

/** What somebody has to say before the file can be read rightly. `column` and `example` show where. */
export type Ask = {
  about: 'date format' | 'time zone' | 'country' | 'columns';
  column?: string;
  example?: string;
};

/** What is said beforehand, or in answer to what a survey asked. */
export type Answers = {
  /** Columns by their names in the mapping, where they are something else than was found. */
  fields?: Readonly<Record<string, ColumnField | null>>;
  order?: DayOrder;
  /** ISO code. */
  country?: string;
  /** The time zone is known: that of the file's times. */
  zone?: string;
};
