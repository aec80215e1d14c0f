/** Numbers that have not come: `from` to `to`; `hash` of the last of them, as the one after it says. */
type Missing = { from: number; to: number; hash: string };

/** How far what one device sent in one scope has come in: the highest number, its hash, and what is missing. */
export type Head = { n: number; hash: string; missing: readonly Missing[] };

/** One sealed text of a chain: its number, the hash of the one before it, and its own. */
export type Link = { n: number; prev: string; hash: string };

/**
 * What a link tells of its chain. `gap`: there are some missing before it. `filled`: it was one of those.
 * `altered`: the one before it was another than the one that came. `replay`: its number has come before.
 */
export type Finding = 'in-order' | 'gap' | 'filled' | 'altered' | 'replay';

/** More holes than this are told as one. */
const MOST_HOLES = 100;

/**
 * A chain with one more link; undefined before the first. Whoever withholds, changes or repeats something is
 * found out by every reader alone. That a link comes late is no fault: several are under way at a time.
 */
export function linked(head: Head | undefined, { n, prev, hash }: Link): { head: Head; found: Finding } {
  const { n: last, hash: before, missing } = head ?? { n: 0, hash: '', missing: [] };
  if (n === last + 1) return { head: { n, hash, missing }, found: prev === before ? 'in-order' : 'altered' };
  if (n > last) {
    const hole = { from: last + 1, to: n - 1, hash: prev };
    return { head: { n, hash, missing: joined([...missing, hole]) }, found: 'gap' };
  }
  const hole = missing.find(({ from, to }) => from <= n && n <= to);
  if (!hole) return { head: head!, found: 'replay' };
  const left = [
    { from: hole.from, to: n - 1, hash: prev },
    { from: n + 1, to: hole.to, hash: hole.hash },
  ].filter(({ from, to }) => from <= to);
  const rest = missing.flatMap((one) => (one === hole ? left : one));
  const isOther = n === hole.to && hash !== hole.hash;
  return { head: { n: last, hash: before, missing: rest }, found: isOther ? 'altered' : 'filled' };
}

/** How many numbers have not come. */
export function countMissing({ missing }: Head): number {
  return missing.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

function joined(missing: readonly Missing[]): readonly Missing[] {
  if (missing.length <= MOST_HOLES) return missing;
  const [first, second, ...rest] = missing as [Missing, Missing, ...Missing[]];
  return [{ from: first.from, to: second.to, hash: second.hash }, ...rest];
}
