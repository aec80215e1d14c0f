import type { Column } from '../header-names/field';
import { normalHeader } from '../header-names/normal-header';

const known = new WeakMap<readonly Column[], ReadonlyMap<number, number>>();

/**
 * Where another cell of a row says what a cell is: `Phone 2 - Label` beside `Phone 2 - Value`, `Phone Type`
 * beside `Phone`. By the column's place, the place of its label.
 */
export function labelsOf(columns: readonly Column[]): ReadonlyMap<number, number> {
  const found = known.get(columns) ?? new Map(columns.flatMap((column) => labelOf(column, columns)));
  known.set(columns, found);
  return found;
}

function labelOf({ at, name }: Column, columns: readonly Column[]): [number, number][] {
  const what = normalHeader(name).replace(/ value$/, '');
  const label = [columns[at - 1], columns[at + 1]].find(
    (one) => one && [`${what} label`, `${what} type`].includes(normalHeader(one.name)),
  );
  return label ? [[at, label.at]] : [];
}
