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
import {
  type Drawer,
  drawersFor,
  drawersOf,
  NOBODY,
  numberOf,
  numbersIn,
  type Places,
  placesIn,
  type Span,
  WHOLE_NUMBER,
} from './page-drawers';

/** Where a page lies: its lead, its first event, and how many it holds, so that they are counted by their keys. */
type PageKey = [leadId: string, first: string, count: number];
/** Events of one lead as one text. `commands`: the numbers by which they are found, where these lie in no drawer. */
type Page = { leadId: string; first: string; count: number; commands: number[]; text: string };

/** Of more events that come at once the commands lie in drawers. */
const MANY = 2000;
const EQUAL = 1;
const RANGE = 2;
export const ANY = 3;
/** Behind every key. */
const LAST: unknown[] = [];

/** Between the drawers and the pages. */
const PAGES = [NOBODY, LAST];
/** Commands were numbered by the first eight digits of their ids before. */
const BEFORE: Span = { lower: 1, upper: 2 ** 32 };
const numberBefore = (id: string): number => Number.parseInt(id.slice(0, 8), 16) || 0;

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
const keyOf = ({ leadId, first, count }: Page): PageKey => [leadId, first, count];

/** The pages of events in one database, in the caller's transaction. */
export class Pages {
  private readonly asked = new WeakMap<DBCoreTransaction, PromiseLike<boolean>>();
  private found = false;
  private noneBefore = false;
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
    return this.between(trans, from ? [from] : PAGES, to && [to, LAST]).then(eventsIn);
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
    const span = { lower: numberOf(lower), upper: numberOf(upper) };
    return this.withNumbers(trans, [span], [numberBefore(lower)]).then(eventsIn);
  }

  /** Those with these ids, and others of the same commands. */
  ofCommands(trans: DBCoreTransaction, ids: readonly string[]): PromiseLike<Stored[]> {
    return this.withCommands(trans, ids).then(eventsIn);
  }

  /** Takes these out. */
  delete(trans: DBCoreTransaction, ids: readonly string[]): PromiseLike<unknown> {
    const gone = new Set(ids);
    return this.withCommands(trans, ids).then((found) => {
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
      .query({ trans, values: false, limit, query: { index: this.byKey, range } })
      .then(({ result }) => result as PageKey[]);
  }

  private between<Row = Page>(trans: DBCoreTransaction, lower: unknown, upper: unknown): PromiseLike<Row[]> {
    return this.table
      .query({ trans, values: true, query: { index: this.byKey, range: { type: RANGE, lower, upper } } })
      .then(({ result }) => result as Row[]);
  }

  private withCommands(trans: DBCoreTransaction, ids: readonly string[]): PromiseLike<Page[]> {
    const numbers = [...new Set(ids.map(numberOf))];
    const spans = numbers.map((number) => ({ lower: number, upper: number }));
    return this.withNumbers(trans, spans, [...new Set(ids.map(numberBefore))]);
  }

  /** Whole pages, and of drawers those of the same leads. `before`: the same commands as they were numbered before. */
  private withNumbers(
    trans: DBCoreTransaction,
    spans: readonly Span[],
    before: readonly number[],
  ): PromiseLike<Page[]> {
    const numberedBefore = this.anyBefore(trans).then((any) =>
      any
        ? this.inIndex(
            trans,
            before.map((number) => ({ lower: number, upper: number })),
          )
        : [],
    );
    return Dexie.Promise.all([this.inIndex(trans, spans), this.inDrawers(trans, spans), numberedBefore]).then(
      (found) => [...new Map(found.flat().map((page) => [String(keyOf(page)), page])).values()],
    );
  }

  /** Whether there may be pages of the version before: asked as long as there are. */
  private anyBefore(trans: DBCoreTransaction): PromiseLike<boolean> {
    if (this.noneBefore) return Dexie.Promise.resolve(false);
    return this.keysOf(trans, BEFORE, 1).then(({ length }) => {
      this.noneBefore = length === 0;
      return length > 0;
    });
  }

  private inIndex(trans: DBCoreTransaction, spans: readonly Span[]): PromiseLike<Page[]> {
    return Dexie.Promise.all(spans.map((span) => this.keysOf(trans, span))).then((found) => {
      const keys = new Map(found.flat().map((key) => [String(key), key]));
      return this.table.getMany({ trans, keys: [...keys.values()] }) as PromiseLike<Page[]>;
    });
  }

  private keysOf(trans: DBCoreTransaction, { lower, upper }: Span, limit = Infinity): PromiseLike<PageKey[]> {
    const range = { type: lower === upper ? EQUAL : RANGE, lower, upper };
    return this.table
      .query({ trans, values: false, limit, query: { index: this.byCommand, range } })
      .then(({ result }) => result as PageKey[]);
  }

  private inDrawers(trans: DBCoreTransaction, spans: readonly Span[]): PromiseLike<Page[]> {
    const drawers = drawersFor(spans).map((first) =>
      this.between<Drawer>(trans, [NOBODY, first], [NOBODY, `${first}\uffff`]),
    );
    return Dexie.Promise.all(drawers).then((found) => {
      const places = placesIn(found.flat(), spans);
      const keys = [...places.keys()].map((name): PageKey => [NOBODY, name, 0]);
      const leads = (this.table.getMany({ trans, keys }) as PromiseLike<Places[]>).then((rows) =>
        rows.flatMap((row) => [...places.get(row.first)!].map((place) => row.leads[place]!)),
      );
      return leads
        .then((all) =>
          Dexie.Promise.all([...new Set(all)].map((lead) => this.between(trans, [lead], [lead, LAST]))),
        )
        .then((pages) => pages.flat());
    });
  }
}

const WHOLE = { type: ANY, lower: undefined, upper: undefined };
const ALL = { type: RANGE, lower: PAGES, upper: undefined };
