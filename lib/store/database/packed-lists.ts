import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';

/** The lists in a lead's row that go on growing as long as the lead is followed. */
const GROWING = ['touches', 'outcomes'] as const;
/** Shorter ones are cheaper as they are. */
const LONG = 50;

/** A column: the one value that all entries have, or the value of each. */
type Column = [name: string, value: { all: unknown } | { each: unknown[] }];
type Packed = { length: number; columns: Column[] };
/** In the place of a value where an entry has none: entries hold plain values only. */
const NONE: unknown[] = [];

/**
 * Keeps the long lists of leads as one text each, by columns: what a row costs to read and to write, with every
 * outcome, would otherwise grow with all that was ever done. Whoever reads and writes through Dexie sees lists.
 */
export const packedLists: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'packed-lists',
  // Nearest to the database: Dexie's own layers compare rows, and must see them as we do.
  level: -10,
  create: (core) => ({
    ...core,
    table: (name) => (name === 'leads' ? withPacking(core.table(name)) : core.table(name)),
  }),
};

function withPacking(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate: (request) =>
      table.mutate(
        request.type === 'add' || request.type === 'put'
          ? { ...request, values: request.values.map(packed) }
          : request,
      ),
    get: (request) => table.get(request).then(unpacked),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(unpacked)),
    query: (request) =>
      table
        .query(request)
        .then((found) => (request.values ? { ...found, result: found.result.map(unpacked) } : found)),
    openCursor: (request) =>
      table
        .openCursor(request)
        .then((cursor) => (cursor && request.values ? unpackedCursor(cursor) : cursor)),
  };
}

function unpackedCursor(cursor: DBCoreCursor): DBCoreCursor {
  return Object.create(cursor, {
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => unpacked(cursor.value) },
  }) as DBCoreCursor;
}

type Row = Record<string, unknown>;

function packed(row: Row): Row {
  const long = GROWING.filter((name) => Array.isArray(row[name]) && row[name].length >= LONG);
  return changed(row, long, (list) => toText(list as Row[]));
}

function unpacked(row: Row | undefined): Row | undefined {
  if (!row) return row;
  const texts = GROWING.filter((name) => typeof row[name] === 'string');
  return changed(row, texts, (text) => fromText(text as string));
}

/** Most rows are given back as they are. */
function changed(row: Row, names: readonly string[], change: (value: unknown) => unknown): Row {
  if (names.length === 0) return row;
  return { ...row, ...Object.fromEntries(names.map((name) => [name, change(row[name])])) };
}

function toText(list: readonly Row[]): string {
  const values = new Map<string, unknown[]>();
  for (const [at, entry] of list.entries())
    for (const name of Object.keys(entry)) {
      if (entry[name] === undefined) continue;
      const each = values.get(name) ?? Array.from({ length: list.length }, (): unknown => NONE);
      each[at] = entry[name];
      values.set(name, each);
    }
  const columns = [...values].map(([name, each]): Column => [
    name,
    each.every((value) => value === each[0]) ? { all: each[0] } : { each },
  ]);
  return JSON.stringify({ length: list.length, columns } satisfies Packed);
}

function fromText(text: string): Row[] {
  const { length, columns } = JSON.parse(text) as Packed;
  return Array.from({ length }, (_, at) => {
    const entry: Row = {};
    for (const [name, column] of columns) {
      const value = 'all' in column ? column.all : column.each[at];
      if (!Array.isArray(value)) entry[name] = value;
    }
    return entry;
  });
}
