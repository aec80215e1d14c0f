import type { ColumnField } from './field';

/**
 * What a language calls each field, one name after the other with a bar between. `nothing`: known, and
 * nothing of the lead's.
 */
export type Names = Partial<Record<ColumnField | 'nothing', string>>;
