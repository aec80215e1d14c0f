import { Dexie, type EntityTable } from 'dexie';

import { isBeside } from './derived-id';

const EQUAL = 1;
const BETWEEN = 2;

type Ranges = readonly (string | readonly [lower: unknown, upper: unknown])[];

/**
 * The rows of an index that have each of many keys, or lie between each of many pairs of them, asked for side by
 * side in the caller's transaction. Past Dexie's collections, which take longer than the reading where there are
 * hundreds.
 */
export const getEach = <Row extends { id: string }>(
  table: EntityTable<Row, 'id'>,
  index: string | string[],
  ranges: Ranges,
) => askEach(table, index, ranges, true) as PromiseLike<Row[][]>;

/** The ids of those with each of many keys, by the key. */
export async function idsOfEach<Row extends { id: string }>(
  table: EntityTable<Row, 'id'>,
  index: string,
  keys: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const ids = (await askEach(table, index, [...keys], false)) as string[][];
  return new Map([...keys].map((key, n) => [key, new Set(ids[n])]));
}

function askEach<Row extends { id: string }>(
  { core, name }: EntityTable<Row, 'id'>,
  index: string | string[],
  ranges: Ranges,
  values: boolean,
): PromiseLike<unknown[][]> {
  const found = core.schema.getIndexByKeyPath(index);
  const trans = Dexie.currentTransaction?.idbtrans;
  if (!found || !trans) throw new Error(`no ${String(index)} of ${name} to ask in a transaction`);
  const among = (range: Ranges[number]) =>
    typeof range === 'string'
      ? { type: EQUAL, lower: range, upper: range }
      : { type: BETWEEN, lower: range[0], upper: range[1] };
  return Dexie.Promise.all(
    ranges.map((range) =>
      core
        .query({ trans, values, query: { index: found, range: among(range) } })
        .then(({ result }) => result as unknown[]),
    ),
  );
}

/**
 * `bulkGet` of ids that are new as a rule. What one file or one press makes lies side by side (`numberedId`), so that
 * nothing is there is one question.
 */
export async function getKnown<Row extends { id: string }>(
  table: EntityTable<Row, 'id'>,
  ids: readonly string[],
): Promise<(Row | undefined)[]> {
  if (ids.length === 0) return [];
  const sorted = ids.toSorted();
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  const isNone =
    isBeside(first, last) &&
    (await table.where('id').between(first, last, true, true).limit(1).primaryKeys()).length === 0;
  return isNone ? ids.map(() => undefined) : table.bulkGet([...ids] as never);
}
