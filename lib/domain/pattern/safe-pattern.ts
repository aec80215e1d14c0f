import { type Letters, type Part, parsePattern, type Wild } from './parse-pattern';

/** Texts and addresses are cut to this before a recipe's patterns are run on them (`lib/reader`). */
const LONGEST_TEXT = 2000;
/** More steps for each letter than this are too many: on the longest text they take some milliseconds. */
const MOST_PER_LETTER = 2000;

/**
 * Steps on a text of n letters: `once` + `each` · n. `each` is infinite where they grow faster than the text.
 */
type Cost = { once: number; each: number };

/**
 * A pattern from some place on. `fail`: the steps of a try here that comes to nothing. `win`: those of one
 * that ends the search. `probe`: those where the next letter is none of `first`. `sure`: it cannot fail.
 * `guard`: it begins with one of these. `most`: the letters its bounded parts take in all; `endless`: those
 * its endless parts take.
 */
type Rest = {
  fail: Cost;
  win: Cost;
  probe: Cost;
  sure: boolean;
  first: Letters;
  guard: Letters | null;
  most: number;
  endless: Letters;
};

/**
 * Why a pattern may not be run over a text that somebody else wrote; null when it may: then an engine that
 * tries one way after another takes at most 2,000 steps for each letter, whatever the text. A pattern here is
 * a row of letters and sets, each of them repeated or not, groups that are not repeated, and looks ahead; so
 * its steps can be added up from its end:
 *
 * - Where a repetition's letters and those that may follow are disjoint, what follows is tried in earnest in one place only; in all
 *   others it is refused at its first letter (`probe`).
 * - Where they overlap, it may be tried from every place the repetition reaches, and its steps count that often. After an endless
 *   repetition they then must not grow with the text, with one exception: what follows begins with a letter (`guard`) that none
 *   of its endless parts takes. A try then ends before the next place where the guard stands, but for the letters that its bounded
 *   parts take; so every letter is seen by at most 2 + `most` tries.
 * - Of branches that begin with different letters one is tried, of others each.
 * - A pattern that may begin anywhere is one after an endless repetition of everything.
 */
export function whyWild(pattern: string): Wild | null {
  const read = parsePattern(pattern);
  if ('wild' in read) return read.wild;
  const { branches } = read;
  const whole = choice(branches.map((parts) => restOf(parts, END)));
  const anchored = branches.length === 1 && branches[0]![0]?.is === 'start';
  const { once, each } = plus(anchored ? whole.fail : fromEverywhere(whole), whole.win);
  return once / LONGEST_TEXT + each <= MOST_PER_LETTER ? null : 'too-loose';
}

const NONE: Cost = { once: 0, each: 0 };
const ONE: Cost = { once: 1, each: 0 };
const END: Rest = {
  fail: NONE,
  win: NONE,
  probe: NONE,
  sure: true,
  first: 0n,
  guard: null,
  most: 0,
  endless: 0n,
};

const plus = (...all: Cost[]): Cost => ({
  once: all.reduce((sum, { once }) => sum + once, 0),
  each: all.reduce((sum, { each }) => sum + each, 0),
});
const dearest = (all: readonly Cost[]): Cost => ({
  once: Math.max(...all.map(({ once }) => once)),
  each: Math.max(...all.map(({ each }) => each)),
});
/** `count` is infinite for once a letter. */
const times = ({ once, each }: Cost, count: number): Cost =>
  count < Infinity ? { once: once * count, each: each * count } : { once, each: each > 0 ? Infinity : once };

const restOf = (parts: readonly Part[], end: Rest): Rest =>
  parts.reduceRight((rest, part) => before(part, rest), end);

/** A part, and then the rest. */
function before(part: Part, rest: Rest): Rest {
  switch (part.is) {
    case 'letters':
      return repeated(part, rest);
    case 'group':
      return choice([...part.branches.map((parts) => restOf(parts, rest)), ...(part.optional ? [rest] : [])]);
    case 'look': {
      const ahead = choice(part.branches.map((parts) => restOf(parts, END)));
      const look = plus(ahead.fail, ahead.win);
      return {
        ...also(rest, look),
        most: rest.most + ahead.most,
        endless: rest.endless | ahead.endless,
      };
    }
    case 'end':
      // With a letter to come it fails; with none, everything after it does at its first letter.
      return { ...also(rest, ONE), fail: plus(ONE, rest.probe), first: 0n };
    default:
      return also(rest, ONE);
  }
}

/** The rest after something that takes no letter and may fail. */
const also = (rest: Rest, steps: Cost): Rest => ({
  ...rest,
  fail: plus(steps, rest.fail),
  win: plus(steps, rest.win),
  probe: plus(steps, rest.probe),
  sure: false,
  guard: null,
});

function repeated({ letters, least, most }: Extract<Part, { is: 'letters' }>, rest: Rest): Rest {
  const endless = most === Infinity;
  const run: Cost = endless ? { once: least + 1, each: 1 } : { once: most + 1, each: 0 };
  const exits = most - least + 1;
  const apart = exits === 1 || (letters & rest.first) === 0n;
  /** What comes to nothing on the way to the place where the rest is tried in earnest, or in all places. */
  const tried = apart ? times(rest.probe, exits) : endless ? fromEverywhere(rest) : times(rest.fail, exits);
  const fail = rest.sure ? { once: least + 1, each: 0 } : plus(run, tried, apart ? rest.fail : NONE);
  return {
    fail,
    win: plus(run, tried, rest.win),
    probe: least > 0 ? ONE : plus(ONE, rest.probe),
    sure: rest.sure && least === 0,
    first: least > 0 ? letters : letters | rest.first,
    guard: least > 0 ? letters : null,
    most: rest.most + (endless ? least : most),
    endless: rest.endless | (endless ? letters : 0n),
  };
}

function choice(all: readonly Rest[]): Rest {
  const apart = all.every(({ first }, n) => all.slice(n + 1).every((other) => (first & other.first) === 0n));
  const fails = all.map(({ fail }) => fail);
  const probe = plus(...all.map((one) => one.probe));
  const tried = apart ? probe : plus(...fails);
  const sure = all.some((one) => one.sure);
  return {
    fail: sure ? NONE : plus(tried, apart ? dearest(fails) : NONE),
    win: plus(tried, dearest(all.map(({ win }) => win))),
    probe,
    sure,
    first: all.reduce((set, { first }) => set | first, 0n),
    guard: all.every(({ guard }) => guard !== null) ? all.reduce((set, { guard }) => set | guard!, 0n) : null,
    most: Math.max(...all.map((one) => one.most)),
    endless: all.reduce((set, one) => set | one.endless, 0n),
  };
}

/** The rest, tried at every letter of a text. */
function fromEverywhere({ fail, guard, endless, most, sure }: Rest): Cost {
  if (sure) return NONE;
  return guard !== null && (guard & endless) === 0n
    ? { once: fail.once, each: 1 + fail.once + fail.each * (2 + most) }
    : times(fail, Infinity);
}
