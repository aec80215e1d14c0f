import {
  type DBCoreIndex,
  type DBCoreKeyRange,
  type DBCoreTable,
  type DBCoreTransaction,
  Dexie,
} from 'dexie';

import { namedIn } from '../../domain/log/joined';
import { isStone } from '../../domain/log/stone';
import type { Stored } from '../../domain/log/upcast';
import { isBeside } from './derived-id';

/** Where a page lies: its lead, its first event, and how many it holds, so that they are counted by their keys. */
type PageKey = [leadId: string, first: string, count: number];
/** Events of one lead as one text, and by which numbers the commands that are in it are found. */
type Page = { leadId: string; first: string; count: number; commands: number[]; text: string };

/** As much of an id as `numberOf` looks at. */
const WHOLE_NUMBER = 17;
const EQUAL = 1;
const RANGE = 2;
export const ANY = 3;
/** Behind every key. */
const LAST: unknown[] = [];

/**
 * Enough of a command's id to find it by, as a number: how it begins, made by chance, and after that what `numberedId`
 * counts on in. Of ids that lie side by side the numbers lie in the order of the ids.
 */
const numberOf = (id: string): number =>
  Number.parseInt(id.slice(0, 6) + id.slice(9, 13) + id.slice(15, 18), 16) || 0;

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
  private found = false;
  private readonly byKey: DBCoreIndex;
  private readonly byCommand: DBCoreIndex;

  constructor(private readonly table: DBCoreTable) {
    this.byKey = table.schema.primaryKey;
    this.byCommand = table.schema.getIndexByKeyPath('commands')!;
  }

  /** Whether there are any, or were: asked once in a transaction, as long as there are none. */
  any(trans: DBCoreTransaction): PromiseLike<boolean> {
    const known = this.found ? Dexie.Promise.resolve(true) : this.asked.get(trans);
    if (known) return known;
    const asked = Dexie.Promise.resolve(this.keys(trans, WHOLE, 1)).then(
      ({ length }) => (this.found = length > 0),
    );
    this.asked.set(trans, asked);
    return asked;
  }

  add(trans: DBCoreTransaction, paged: readonly (readonly Stored[])[]) {
    this.found = true;
    return this.table.mutate({ type: 'add', trans, values: paged.map(toPage) });
  }

  /** How many events there are. */
  count(trans: DBCoreTransaction): PromiseLike<number> {
    return this.keys(trans, WHOLE).then((keys) => keys.reduce((sum, [, , count]) => sum + count, 0));
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
    const following = { type: RANGE, lower: [from, LAST], upper: to && [to, LAST] };
    return this.keys(trans, following, enough).then((keys) => {
      let sum = 0;
      const last = keys.find(([, , count]) => (sum += count) >= enough);
      return this.ofLeads(trans, from, last ? last[0] : to);
    });
  }

  /** Those that may lie between two ids. */
  ofIds(trans: DBCoreTransaction, lower: string, upper: string): PromiseLike<Stored[]> {
    const areWhole = lower.length > WHOLE_NUMBER && upper.length > WHOLE_NUMBER;
    if (!areWhole || !isBeside(lower, upper)) return this.ofLeads(trans);
    const range = { type: RANGE, lower: numberOf(lower), upper: numberOf(upper) };
    return this.withNumbers(trans, [range]).then(eventsIn);
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

  private keys(trans: DBCoreTransaction, range: DBCoreKeyRange, limit = Infinity): PromiseLike<PageKey[]> {
    return this.table
      .query({ trans, values: false, limit, query: { index: this.byKey, range } })
      .then(({ result }) => result as PageKey[]);
  }

  private between(trans: DBCoreTransaction, lower: unknown, upper: unknown) {
    return this.table
      .query({ trans, values: true, query: { index: this.byKey, range: { type: RANGE, lower, upper } } })
      .then(({ result }) => result as Page[]);
  }

  private withCommands(trans: DBCoreTransaction, ids: readonly string[]): PromiseLike<Page[]> {
    const numbers = [...new Set(ids.map(numberOf))];
    return this.withNumbers(
      trans,
      numbers.map((number) => ({ type: EQUAL, lower: number, upper: number })),
    );
  }

  private withNumbers(trans: DBCoreTransaction, ranges: readonly DBCoreKeyRange[]): PromiseLike<Page[]> {
    const found = ranges.map((range) =>
      this.table.query({ trans, values: false, query: { index: this.byCommand, range } }),
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
