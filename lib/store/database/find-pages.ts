import { type DBCoreIndex, type DBCoreTable, type DBCoreTransaction, Dexie } from 'dexie';

import { isBeside } from './derived-id';
import {
  type Drawer,
  drawersFor,
  NOBODY,
  numberOf,
  type Places,
  placesIn,
  type Span,
  WHOLE_NUMBER,
} from './page-drawers';

/** Where a page lies: its lead, its first event, and how many it holds, so that they are counted by their keys. */
export type PageKey = [leadId: string, first: string, count: number];
/** Events of one lead as one text. `commands`: the numbers by which they are found, where these lie in no drawer. */
export type Page = { leadId: string; first: string; count: number; commands: number[]; text: string };

const EQUAL = 1;
export const RANGE = 2;
/** Behind every key. */
export const LAST: unknown[] = [];
/** Commands were numbered by the first eight digits of their ids before. */
const BEFORE: Span = { lower: 1, upper: 2 ** 32 };
const numberBefore = (id: string): number => Number.parseInt(id.slice(0, 8), 16) || 0;
const spanOf = (number: number): Span => ({ lower: number, upper: number });

export const keyOf = ({ leadId, first, count }: Page): PageKey => [leadId, first, count];

/** Finds whole pages by the commands in them: some by an index, those of large writes by drawers. */
export class PageFinder {
  private noneBefore = false;
  private readonly byKey: DBCoreIndex;
  private readonly byCommand: DBCoreIndex;

  constructor(private readonly table: DBCoreTable) {
    this.byKey = table.schema.primaryKey;
    this.byCommand = table.schema.getIndexByKeyPath('commands')!;
  }

  /** Those with commands of these ids. */
  withCommands(trans: DBCoreTransaction, ids: readonly string[]): PromiseLike<Page[]> {
    const numbers = [...new Set(ids.map(numberOf))];
    return this.withNumbers(trans, numbers.map(spanOf), [...new Set(ids.map(numberBefore))]);
  }

  /** Those with commands between two ids; undefined where they cannot be found by these. */
  withSpan(trans: DBCoreTransaction, lower: string, upper: string): PromiseLike<Page[]> | undefined {
    const areWhole = lower.length > WHOLE_NUMBER && upper.length > WHOLE_NUMBER;
    if (!areWhole || !isBeside(lower, upper)) return undefined;
    const span = { lower: numberOf(lower), upper: numberOf(upper) };
    return this.withNumbers(trans, [span], [numberBefore(lower)]);
  }

  /** Those between two keys. */
  between<Row = Page>(trans: DBCoreTransaction, lower: unknown, upper: unknown): PromiseLike<Row[]> {
    return this.table
      .query({ trans, values: true, query: { index: this.byKey, range: { type: RANGE, lower, upper } } })
      .then(({ result }) => result as Row[]);
  }

  /** Whole pages, and of drawers those of the same leads. `before`: the same commands as they were numbered before. */
  private withNumbers(
    trans: DBCoreTransaction,
    spans: readonly Span[],
    before: readonly number[],
  ): PromiseLike<Page[]> {
    const numberedBefore = this.anyBefore(trans).then((any) =>
      any ? this.inIndex(trans, before.map(spanOf)) : [],
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
