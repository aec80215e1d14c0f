/**
 * Counts of one day, or of several: by cell, how often which value was seen (`tallies`), and what had to be kept one by
 * one, rising (`lists`). Two of them add up to the counts of both.
 */
export type Cells = { tallies: Record<string, Record<string, number>>; lists: Record<string, List> };
type List = Float64Array | number[];

export const noCells = (): Cells => ({ tallies: {}, lists: {} });

/** One more of a value. */
export function tally({ tallies }: Cells, cell: string, value: string): void {
  const counts = (tallies[cell] ??= {});
  counts[value] = (counts[value] ?? 0) + 1;
}

/** One more in a list; in whatever order until the cells are moved or summed. */
export function list({ lists }: Cells, name: string, value: number): void {
  ((lists[name] ??= []) as number[]).push(value);
}

/** The counts of all of these together. */
export function summed(all: readonly Cells[]): Cells {
  const sum = noCells();
  const lists = new Map<string, List[]>();
  for (const cells of all) {
    for (const [cell, counts] of Object.entries(cells.tallies)) {
      const into = (sum.tallies[cell] ??= {});
      for (const [value, count] of Object.entries(counts)) into[value] = (into[value] ?? 0) + count;
    }
    for (const [name, values] of Object.entries(cells.lists)) {
      const parts = lists.get(name);
      if (parts) parts.push(values);
      else lists.set(name, [values]);
    }
  }
  for (const [name, parts] of lists) sum.lists[name] = rising(parts);
  return sum;
}

/** All values of these, rising; days one after another often are as they come, and need no sorting. */
export function rising(parts: readonly List[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let from = 0;
  for (const part of parts) {
    all.set(part, from);
    from += part.length;
  }
  // The engine's own sort takes less time than laying together a thousand days that are sorted.
  return isRising(all) ? all : all.sort();
}

function isRising(values: Float64Array): boolean {
  for (let n = 1; n < values.length; n += 1) if (values[n]! < values[n - 1]!) return false;
  return true;
}

/** With what is counted now in place of what was counted before; what comes to nothing is gone. */
export function moved(cells: Cells, before: Cells, now: Cells): Cells {
  const sum = summed([cells, now]);
  for (const [cell, counts] of Object.entries(before.tallies)) {
    const left = sum.tallies[cell]!;
    for (const [value, count] of Object.entries(counts))
      if (left[value] === count) delete left[value];
      else left[value]! -= count;
    if (Object.keys(left).length === 0) delete sum.tallies[cell];
  }
  for (const [name, values] of Object.entries(before.lists)) {
    const left = withoutEach(sum.lists[name]!, rising([values]));
    if (left.length === 0) delete sum.lists[name];
    else sum.lists[name] = left;
  }
  return sum;
}

/** Both rising; each of the second is among the first. */
function withoutEach(values: List, gone: List): List {
  let at = 0;
  return values.filter((value) => {
    const isGone = at < gone.length && gone[at] === value;
    if (isGone) at += 1;
    return !isGone;
  });
}

export const isNothing = ({ tallies, lists }: Cells): boolean =>
  Object.keys(tallies).length + Object.keys(lists).length === 0;

/** Whether both count the same. */
export function sameCells(one: Cells, other: Cells): boolean {
  const [a, b] = [summed([one]), summed([other])];
  return (
    sameKeys(a.tallies, b.tallies) &&
    sameKeys(a.lists, b.lists) &&
    Object.entries(a.tallies).every(
      ([cell, counts]) =>
        sameKeys(counts, b.tallies[cell]!) &&
        Object.entries(counts).every(([value, count]) => b.tallies[cell]![value] === count),
    ) &&
    Object.entries(a.lists).every(
      ([name, values]) =>
        values.length === b.lists[name]!.length && values.every((value, n) => value === b.lists[name]![n]),
    )
  );
}

const sameKeys = (one: object, other: object) =>
  Object.keys(one).length === Object.keys(other).length && Object.keys(one).every((key) => key in other);
