import { type DBCoreIndex, type DBCoreTable, type DBCoreTransaction, Dexie } from 'dexie';

import { namedIn } from '../../domain/log/joined';
import { isStone } from '../../domain/log/stone';
import type { Stored } from '../../domain/log/upcast';

/** Where a page lies: its lead, its first event, and how many it holds, so that they are counted by their keys. */
type PageKey = [leadId: string, first: string, count: number];
/** Events of one lead as one text, and by which numbers the commands that are in it are found. */
type Page = { leadId: string; first: string; count: number; commands: number[]; text: string };

const EQUAL = 1;
const RANGE = 2;
export const ANY = 3;
/** Behind every key. */
const LAST: unknown[] = [];

/** Enough of a command's id to find it by: ids are made by chance. */
export const numberOf = (id: string): number => Number.parseInt(id.slice(0, 8), 16) || 0;

/** Events by lead, but for those that stay records: one alone, and of whoever was erased, or joined with somebody. */
export function inPages(events: readonly Stored[]): { single: Stored[]; paged: Stored[][] } {
  const single: Stored[] = [];
  const paged: Stored[][] = [];
  for (const some of Map.groupBy(events, ({ leadId }) => leadId).values())
    if (some.length === 1 || some.some(isStone) || namedIn(some).length > 0) single.push(...some);
    else paged.push(some);
  return { single, paged };
}

function toPage(events: readonly Stored[]): Page {
  const { leadId, id } = events[0]!;
  const commands = [...new Set(events.map((event) => numberOf(event.id)))];
  return { leadId, first: id, count: events.length, commands, text: JSON.stringify(events) };
}

const eventsIn = (pages: readonly Page[]) => pages.flatMap(({ text }) => JSON.parse(text) as Stored[]);
const keyOf = ({ leadId, first, count }: Page): PageKey => [leadId, first, count];

/** The pages of events in one database, in the caller's transaction. */
export class Pages {
  private readonly asked = new WeakMap<DBCoreTransaction, PromiseLike<boolean>>();
  private readonly byKey: DBCoreIndex;
  private readonly byCommand: DBCoreIndex;

  constructor(private readonly table: DBCoreTable) {
    this.byKey = table.schema.primaryKey;
    this.byCommand = table.schema.getIndexByKeyPath('commands')!;
  }

  /** Whether there are any: most databases have none, which is asked once in a transaction. */
  any(trans: DBCoreTransaction): PromiseLike<boolean> {
    const known = this.asked.get(trans);
    if (known) return known;
    const asked = Dexie.Promise.resolve(this.keys(trans, 1)).then(({ length }) => length > 0);
    this.asked.set(trans, asked);
    return asked;
  }

  add(trans: DBCoreTransaction, paged: readonly (readonly Stored[])[]) {
    this.asked.set(trans, Dexie.Promise.resolve(true));
    return this.table.mutate({ type: 'add', trans, values: paged.map(toPage) });
  }

  /** How many events there are. */
  count(trans: DBCoreTransaction): PromiseLike<number> {
    return this.keys(trans).then((keys) => keys.reduce((sum, [, , count]) => sum + count, 0));
  }

  /** Those of leads from one to another, whole leads. */
  ofLeads(trans: DBCoreTransaction, from?: string, to?: string): PromiseLike<Stored[]> {
    return this.between(trans, from && [from], to && [to, LAST]).then(eventsIn);
  }

  /** Those of a lead, and of so many after it that there are enough; whole leads. */
  ofSome(
    trans: DBCoreTransaction,
    from: string,
    to: string | undefined,
    enough: number,
  ): PromiseLike<Stored[]> {
    const following = this.between(trans, [from, LAST], to && [to, LAST], enough).then((pages) => {
      const last = pages.length < enough ? undefined : pages.at(-1)!.leadId;
      const whole = pages.filter(({ leadId }) => leadId !== last);
      return last === undefined
        ? eventsIn(pages)
        : this.ofLeads(trans, last, last).then((rest) => [...eventsIn(whole), ...rest]);
    });
    return Dexie.Promise.all([this.ofLeads(trans, from, from), following]).then((each) => each.flat());
  }

  /** Those with these ids, and others of the same commands. */
  ofCommands(trans: DBCoreTransaction, ids: readonly string[]): PromiseLike<Stored[]> {
    return this.withCommands(trans, ids).then(eventsIn);
  }

  /** Takes these out. */
  delete(trans: DBCoreTransaction, ids: readonly string[]): PromiseLike<unknown> {
    const gone = new Set(ids);
    return this.withCommands(trans, ids).then((pages) => {
      const left = pages
        .map((page) => eventsIn([page]).filter(({ id }) => !gone.has(id)))
        .filter(({ length }) => length > 0);
      return this.table
        .mutate({ type: 'delete', trans, keys: pages.map(keyOf) })
        .then(() => this.table.mutate({ type: 'add', trans, values: left.map(toPage) }));
    });
  }

  clear(trans: DBCoreTransaction) {
    return this.table.mutate({ type: 'deleteRange', trans, range: WHOLE });
  }

  private keys(trans: DBCoreTransaction, limit = Infinity): PromiseLike<PageKey[]> {
    return this.table
      .query({ trans, values: false, limit, query: { index: this.byKey, range: WHOLE } })
      .then(({ result }) => result as PageKey[]);
  }

  private between(trans: DBCoreTransaction, lower: unknown, upper: unknown, limit = Infinity) {
    return this.table
      .query({
        trans,
        values: true,
        limit,
        query: { index: this.byKey, range: { type: RANGE, lower, upper } },
      })
      .then(({ result }) => result as Page[]);
  }

  private withCommands(trans: DBCoreTransaction, ids: readonly string[]): PromiseLike<Page[]> {
    const numbers = [...new Set(ids.map(numberOf))];
    const found = numbers.map((number) =>
      this.table.query({
        trans,
        values: false,
        query: { index: this.byCommand, range: { type: EQUAL, lower: number, upper: number } },
      }),
    );
    return Dexie.Promise.all(found).then((each) => {
      const keys = new Map(
        each.flatMap(({ result }) => (result as PageKey[]).map((key) => [String(key), key])),
      );
      return this.table.getMany({ trans, keys: [...keys.values()] }) as PromiseLike<Page[]>;
    });
  }
}

const WHOLE = { type: ANY, lower: undefined, upper: undefined };
