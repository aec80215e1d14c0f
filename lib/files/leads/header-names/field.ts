import { TEXT_FIELDS } from '../file-lead';

/**
 * What a column of a file can be. `contact` is any way to reach somebody; `consent` says whether they may be
 * written to, `optOut` that they may not.
 */
export const COLUMN_FIELDS = [
  'name',
  'firstName',
  'middleName',
  'lastName',
  'nameSuffix',
  'email',
  'phone',
  'profile',
  'contact',
  ...TEXT_FIELDS,
  'note',
  'tags',
  'optOut',
  'consent',
  'record',
  'since',
  'lastTouch',
  'nextAction',
  'nextDue',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** The fields whose cells are dates. */
export const DATE_FIELDS: readonly ColumnField[] = ['since', 'lastTouch', 'nextAction', 'nextDue'];

/**
 * A column of a file: its place from 0, its name as mappings call it (unlike all others), and what it is, or
 * null.
 */
export type Column = { at: number; name: string; field: ColumnField | null };
