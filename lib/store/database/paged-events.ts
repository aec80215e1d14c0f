import {
  cmp,
  type DBCore,
  type DBCoreAddRequest,
  type DBCoreKeyRange,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreQueryRequest,
  type DBCoreQueryResponse,
  type DBCoreTable,
  Dexie,
  type Middleware,
} from 'dexie';

import { STONE } from '../../domain/log/stone';
import type { Stored } from '../../domain/log/upcast';
import { cursorOver } from './cursor-over';
import { ANY, inPages, Pages } from './event-pages';

/** Of fewer that come at once, as a press makes, each is a record of its own. */
const MANY = 20;

/**
 * Keeps events of many leads that come at once (a file that is imported, a change of many, a team's log after days
 * apart) as one record for each lead: what writing costs is the number of records. Whoever reads and writes through
 * Dexie sees single events, wherever they lie.
 */
export const pagedEvents: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'paged-events',
  level: -10,
  create: (core) => {
    // A database in an older shape has none.
    if (!core.schema.tables.some(({ name }) => name === 'pages')) return {};
    return {
      transaction: (stores, mode, options) =>
        core.transaction(stores.includes('events') ? [...stores, 'pages'] : stores, mode, options),
      table: (name) =>
        name === 'events' ? withPages(core.table(name), new Pages(core.table('pages'))) : core.table(name),
    };
  },
};

type Asked = Pick<DBCoreQueryRequest, 'trans' | 'query'>;

function withPages(table: DBCoreTable, pages: Pages): DBCoreTable {
  const betweenIds = (trans: Asked['trans'], { lower, upper }: DBCoreKeyRange): PromiseLike<Stored[]> => {
    if (typeof lower !== 'string' || typeof upper !== 'string') return pages.ofLeads(trans);
    // Stones are records.
    return lower === STONE ? Dexie.Promise.resolve([]) : pages.ofIds(trans, lower, upper);
  };
  /** What is asked for, among records and in pages, in order; `records`: what was found among those already. */
  const union = (
    request: DBCoreQueryRequest,
    records?: PromiseLike<DBCoreQueryResponse>,
  ): PromiseLike<Stored[]> => {
    const { trans, limit = Infinity, direction = 'next', query } = request;
    const { range, index } = query;
    const keyOf = index.isPrimaryKey ? byId : byLead;
    const sign = direction.startsWith('next') ? 1 : -1;
    const single = Dexie.Promise.resolve(records ?? table.query({ ...request, values: true }));
    const isSome = limit < Infinity && sign > 0;
    const paged = index.isPrimaryKey
      ? betweenIds(trans, range)
      : isSome
        ? // Nobody behind the last of enough records is wanted.
          single.then(({ result }) =>
            pages.ofSome(
              trans,
              range.lower?.[0] ?? '',
              (result[limit - 1] as Stored | undefined)?.leadId ?? range.upper?.[0],
              limit,
            ),
          )
        : pages.ofLeads(trans, range.lower?.[0], range.upper?.[0]);
    return Dexie.Promise.all([single, paged]).then(([{ result }, others]) =>
      [...(result as Stored[]), ...others.filter((event) => isIn(range, keyOf(event)))]
        .toSorted((a, b) => sign * (index.isPrimaryKey ? order(a.id, b.id) : inLogs(a, b)))
        .slice(0, limit),
    );
  };
  /**
   * The records are asked alone where there are no pages, and by whom a lead was joined with: that is in none. Both are
   * asked side by side: most have no pages, and whoever has some waits for one answer and not for two.
   */
  const either = <Answer>(
    { trans, query }: Asked,
    alone: PromiseLike<Answer>,
    both: (alone: PromiseLike<Answer>) => PromiseLike<Answer>,
  ): Promise<Answer> => {
    if (query.index.name === 'with') return alone as Promise<Answer>;
    if (pages.found)
      return Dexie.Promise.all([alone, both(alone)]).then(([, answer]) => answer) as Promise<Answer>;
    return Dexie.Promise.all([alone, pages.any(trans)]).then(([answer, any]) =>
      any ? both(Dexie.Promise.resolve(answer)) : answer,
    ) as Promise<Answer>;
  };

  const add = (request: DBCoreAddRequest): Promise<DBCoreMutateResponse> => {
    const { trans, values } = request;
    const { single, paged } = inPages(values as Stored[]);
    return Dexie.Promise.all([pages.add(trans, paged), table.mutate({ ...request, values: single })]).then(
      ([one, other]) => ({
        numFailures: one.numFailures + other.numFailures,
        failures: { ...one.failures, ...other.failures },
        results: values.map(byId),
        lastResult: byId(values.at(-1)),
      }),
    );
  };

  const takeOut = (request: DBCoreMutateRequest): PromiseLike<unknown> => {
    const { trans } = request;
    if (request.type === 'delete')
      return pages.any(trans).then((any) => any && pages.delete(trans, request.keys as string[]));
    if (request.type !== 'deleteRange') return Dexie.Promise.resolve();
    const { range } = request;
    if (range.type === ANY) return pages.clear(trans);
    const found = union({ trans, values: true, query: { index: table.schema.primaryKey, range } });
    return found.then((events) => pages.delete(trans, events.map(byId)));
  };

  const getMany = ({ trans, keys }: { trans: Asked['trans']; keys: string[] }): PromiseLike<unknown[]> =>
    table.getMany({ trans, keys }).then((found) => {
      const missing = keys.filter((key, n) => key !== undefined && !found[n]);
      if (missing.length === 0) return found;
      return pages.any(trans).then((any) =>
        any
          ? pages.ofCommands(trans, missing).then((others) => {
              const byKey = new Map(others.map((event) => [event.id, event]));
              return keys.map((key, n) => found[n] ?? byKey.get(key));
            })
          : found,
      );
    });

  return {
    ...table,
    mutate: (request) =>
      request.type === 'add' && request.values.length >= MANY
        ? add(request)
        : Dexie.Promise.all([table.mutate(request), takeOut(request)]).then(([answer]) => answer),
    get: ({ trans, key }) => getMany({ trans, keys: [key] }).then(([found]) => found) as Promise<unknown>,
    getMany: (request) => getMany(request) as Promise<unknown[]>,
    query: (request) =>
      either(request, table.query(request), (alone) =>
        union(request, request.values ? alone : undefined).then((found) => ({
          result: request.values ? found : found.map(byId),
        })),
      ),
    count: (request) =>
      either(request, table.count(request), (alone) =>
        request.query.range.type === ANY
          ? Dexie.Promise.all([alone, pages.count(request.trans)]).then(([single, paged]) => single + paged)
          : union({ ...request, values: true }).then(({ length }) => length),
      ),
    openCursor: (request) =>
      either(request, table.openCursor(request), () =>
        union({ ...request, values: true, direction: request.reverse ? 'prev' : 'next' }).then((found) =>
          cursorOver(found, request.query.index.isPrimaryKey ? byId : byLead, request.trans),
        ),
      ),
  };
}

const byId = ({ id }: Stored): string => id;
const byLead = ({ leadId, at }: Stored) => [leadId, at];

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const inLogs = (a: Stored, b: Stored) => order(a.leadId, b.leadId) || a.at - b.at || order(a.id, b.id);

function isIn({ type, lower, upper, lowerOpen, upperOpen }: DBCoreKeyRange, key: unknown): boolean {
  if (type === ANY) return true;
  const [down, up] = [lower === undefined ? 1 : cmp(key, lower), upper === undefined ? -1 : cmp(key, upper)];
  return (lowerOpen ? down > 0 : down >= 0) && (upperOpen ? up < 0 : up <= 0);
}
