import { type Entry, unpacked } from './archive';
import { xmlReader } from './xml-parts';

const MOST = 2000;

/** Cells of a column that are one over several rows, and what they say once that was read. */
export type Merged = { column: number; from: number; to: number; said: { text: string } };

/** The cells of a sheet that are merged downwards, which it says below its rows; yields after each piece of it. */
export function* mergedCells(sheet: Entry): Generator<Merged[]> {
  let found: Merged[] = [];
  let count = 0;
  const reader = xmlReader({
    open: ({ name, attributes }) => {
      const one = name === 'mergeCell' && (count += 1) <= MOST ? mergedAt(attributes['ref'] ?? '') : null;
      if (one) found.push(one);
    },
  });
  for (const { text } of unpacked(sheet)) {
    found = [];
    reader.add(text);
    yield found;
  }
}

/** `A2:C5`: the first column is the one that says something. */
function mergedAt(place: string): Merged | null {
  const [, first, from, to] = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(place) ?? [];
  const column = columnOf(first);
  return column === null || from === to
    ? null
    : { column, from: Number(from), to: Number(to), said: { text: '' } };
}

/** `AB12` is the 28th column, 27. */
export function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  if (!letters) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
