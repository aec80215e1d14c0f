import { type DBCoreKeyRange, type DBCoreTable, type DBCoreTransaction, Dexie } from 'dexie';

import { namedIn } from '../../domain/log/joined';
import { isStone } from '../../domain/log/stone';
import type { Stored } from '../../domain/log/upcast';
import { keyOf, LAST, type Page, PageFinder, type PageKey, RANGE } from './find-pages';
import { drawersOf, NOBODY, numbersIn } from './page-drawers';

/** Of more events that come at once the commands lie in drawers; of fewer an index finds them sooner. */
const MANY = 10_000;
export const ANY = 3;
/** Between the drawers and the pages. */
const PAGES = [NOBODY, LAST];

/** Events by lead, but for those that stay records: one alone, and of whoever was erased, or joined with somebody. */
export function inPages(events: readonly Stored[]): { single: Stored[]; paged: Stored[][] } {
  const single: Stored[] = [];
  const paged: Stored[][] = [];
  for (const some of Map.groupBy(events, ({ leadId }) => leadId).values())
    if (some.length === 1 || some.some(isStone) || namedIn(some).length > 0) single.push(...some);
    else paged.push(some);
  return { single, paged };
}

function toPage(events: readonly Stored[], isDrawn: boolean): Page {
  const { leadId, id } = events[0]!;
  const commands = isDrawn ? [] : numbersIn(events);
  return { leadId, first: id, count: events.length, commands, text: JSON.stringify(events) };
}

const eventsIn = (pages: readonly Page[]) => pages.flatMap(({ text }) => JSON.parse(text) as Stored[]);

/** The pages of events in one database, in the caller's transaction. */
export class Pages {
  private readonly asked = new WeakMap<DBCoreTransaction, PromiseLike<boolean>>();
  /** Whether there are any, or were, as far as is known already. */
  found = false;
  private readonly finder: PageFinder;

  constructor(private readonly table: DBCoreTable) {
    this.finder = new PageFinder(table);
  }

  /** Whether there are any, or were: asked once in a transaction, as long as there are none. */
  any(trans: DBCoreTransaction): PromiseLike<boolean> {
    const known = this.found ? Dexie.Promise.resolve(true) : this.asked.get(trans);
    if (known) return known;
    const asked = Dexie.Promise.resolve(this.keys(trans, ALL, 1)).then(
      ({ length }) => (this.found = length > 0),
    );
    this.asked.set(trans, asked);
    return asked;
  }

  add(trans: DBCoreTransaction, paged: readonly (readonly Stored[])[]) {
    this.found = true;
    const isDrawn = paged.reduce((sum, { length }) => sum + length, 0) >= MANY;
    const pages = paged.map((events) => toPage(events, isDrawn));
    return this.table.mutate({
      type: 'add',
      trans,
      values: [...(isDrawn ? drawersOf(paged) : []), ...pages],
    });
  }

  /** How many events there are. */
  count(trans: DBCoreTransaction): PromiseLike<number> {
    return this.keys(trans, ALL).then((keys) => keys.reduce((sum, [, , count]) => sum + count, 0));
  }

  /** Those of leads from one to another, whole leads. */
  ofLeads(trans: DBCoreTransaction, from?: string, to?: string): PromiseLike<Stored[]> {
    return this.finder.between(trans, from ? [from] : PAGES, to && [to, LAST]).then(eventsIn);
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
    return this.finder.withSpan(trans, lower, upper)?.then(eventsIn) ?? this.ofLeads(trans);
  }

  /** Those with these ids, and others of the same commands. */
  ofCommands(trans: DBCoreTransaction, ids: readonly string[]): PromiseLike<Stored[]> {
    return this.finder.withCommands(trans, ids).then(eventsIn);
  }

  /** Takes these out. */
  delete(trans: DBCoreTransaction, ids: readonly string[]): PromiseLike<unknown> {
    const gone = new Set(ids);
    return this.finder.withCommands(trans, ids).then((found) => {
      const pages = found.filter((page) => eventsIn([page]).some(({ id }) => gone.has(id)));
      const left = pages.flatMap((page) => {
        const events = eventsIn([page]).filter(({ id }) => !gone.has(id));
        return events.length > 0 ? [toPage(events, page.commands.length === 0)] : [];
      });
      return (
        this.table
          .mutate({ type: 'delete', trans, keys: pages.map(keyOf) })
          .then(() => this.table.mutate({ type: 'add', trans, values: left }))
          .then(() => this.keys(trans, ALL, 1))
          // Drawers without pages lead nowhere.
          .then(({ length }) => (length === 0 ? this.clear(trans) : undefined))
      );
    });
  }

  clear(trans: DBCoreTransaction) {
    return this.table.mutate({ type: 'deleteRange', trans, range: WHOLE });
  }

  private keys(trans: DBCoreTransaction, range: DBCoreKeyRange, limit = Infinity): PromiseLike<PageKey[]> {
    return this.table
      .query({ trans, values: false, limit, query: { index: this.table.schema.primaryKey, range } })
      .then(({ result }) => result as PageKey[]);
  }
}

const WHOLE = { type: ANY, lower: undefined, upper: undefined };
const ALL = { type: RANGE, lower: PAGES, upper: undefined };
