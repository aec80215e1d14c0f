/**
 * One lead whose outcome is known, as it looked when it was scored: what came out later is not in `fired`.
 */
export type Case = {
  /** When it was scored, epoch ms: `fired` is what was true then. */
  scoredAt: number;
  /** When its outcome became known, epoch ms. */
  knownAt: number;
  won: boolean;
  /**
   * The score rules that held, by id, and how strongly: 1 in full, 2 where the rule counts each time and it
   * was twice, 0.5 after one half-life. That is the points earned by those a rule gives once, so it outlives
   * a change of the points.
   */
  fired: Readonly<Record<string, number>>;
};

/**
 * Cases ready for arithmetic. Those that fired the same rules equally share a row: real leads have few rows
 * for many cases.
 */
export type Table = {
  rules: readonly string[];
  /** Row `r` has the entries `from[r]` up to `from[r + 1]` of `rule` (a place in `rules`) and `strength`. */
  from: Int32Array;
  rule: Int32Array;
  strength: Float64Array;
  /** For each case, in the order given: its row, and 1 where it was won. */
  rowOf: Int32Array;
  won: Uint8Array;
};

/** How many cases of each row were won and lost; fractions where old ones count less. */
export type Counts = { won: Float64Array; lost: Float64Array };

/**
 * Compiles cases for `rules`. What else fired is left out: a rule that is no longer in the playbook teaches
 * nothing.
 */
export function tabulate(rules: readonly string[], cases: readonly Pick<Case, 'fired' | 'won'>[]): Table {
  const placeOf = new Map(rules.map((id, place) => [id, place]));
  const rows = new Map<string, number>();
  const from = [0];
  const rule: number[] = [];
  const strength: number[] = [];
  const rowOf = new Int32Array(cases.length);
  const won = new Uint8Array(cases.length);
  const places = new Int32Array(rules.length);
  for (let i = 0; i < cases.length; i++) {
    const { fired } = cases[i]!;
    let fires = 0;
    for (const id in fired) {
      const place = placeOf.get(id);
      if (place === undefined || fired[id] === 0) continue;
      let at = fires++;
      for (; at > 0 && places[at - 1]! > place; at--) places[at] = places[at - 1]!;
      places[at] = place;
    }
    let key = '';
    for (let at = 0; at < fires; at++) {
      const by = fired[rules[places[at]!]!]!;
      key += by === 1 ? `${places[at]};` : `${places[at]}*${by};`;
    }
    let row = rows.get(key);
    if (row === undefined) {
      row = rows.size;
      rows.set(key, row);
      for (let at = 0; at < fires; at++) {
        rule.push(places[at]!);
        strength.push(fired[rules[places[at]!]!]!);
      }
      from.push(rule.length);
    }
    rowOf[i] = row;
    won[i] = cases[i]!.won ? 1 : 0;
  }
  return {
    rules,
    from: Int32Array.from(from),
    rule: Int32Array.from(rule),
    strength: Float64Array.from(strength),
    rowOf,
    won,
  };
}

/**
 * Counts the given cases (places in the order they were given; all of them when left out), each `weight`
 * times.
 */
export function count(
  table: Table,
  cases: Iterable<number> = table.rowOf.keys(),
  weight: (place: number) => number = () => 1,
): Counts {
  const rows = table.from.length - 1;
  const counts = { won: new Float64Array(rows), lost: new Float64Array(rows) };
  for (const place of cases) {
    const side = table.won[place] === 1 ? counts.won : counts.lost;
    side[table.rowOf[place]!]! += weight(place);
  }
  return counts;
}

/** For each row, the sum of the weights of what fired: the logarithm of its odds, less the intercept. */
export function sumsOf(table: Table, weights: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(table.from.length - 1);
  for (let row = 0; row < sums.length; row++) {
    let sum = 0;
    for (let at = table.from[row]!; at < table.from[row + 1]!; at++)
      sum += weights[table.rule[at]!]! * table.strength[at]!;
    sums[row] = sum;
  }
  return sums;
}
