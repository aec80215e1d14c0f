import type { AnyField } from '../../recipes/vocabulary';

/** A value beside its label, or in a control whose name says what it is. */
export type Pair = { field: AnyField; values: string[]; links: string[]; element: Element; control: boolean };
