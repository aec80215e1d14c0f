import type { Stored } from '../../domain/log/upcast';

/**
 * Where the commands of one large write lie: their numbers, and the place of each one's lead among those of the write.
 * Drawers lie among the pages, before all of them. An index of the database would have an entry for each command,
 * and cost more than the pages.
 */
export type Drawer = Row & { numbers: Float64Array<ArrayBuffer>; places: Uint32Array<ArrayBuffer> };
/** The leads of one large write. */
export type Places = Row & { leads: string[] };
type Row = { leadId: typeof NOBODY; first: string; count: 0; commands: never[] };

/** A drawer is no lead's. */
export const NOBODY = '';
/** Ids of commands between which something is looked for, as numbers. */
export type Span = { lower: number; upper: number };

/** As much of an id as `numberOf` looks at. */
export const WHOLE_NUMBER = 17;
/** The upper of its 52 bits say in which of 64 drawers of a write a number lies: whoever looks reads no others. */
const OF_ONE_DRAWER = 2 ** 46;

/**
 * Enough of a command's id to find it by, as a number: how it begins, made by chance, and after that what `numberedId`
 * counts on in. Of ids that lie side by side the numbers lie in the order of the ids.
 */
export const numberOf = (id: string): number =>
  Number.parseInt(id.slice(0, 6) + id.slice(9, 13) + id.slice(15, 18), 16) || 0;

/** The commands among events, by their numbers. */
export const numbersIn = (events: readonly Stored[]): number[] => [
  ...new Set(events.map(({ id }) => numberOf(id))),
];

/** What a write of these pages puts into drawers. */
export function drawersOf(pages: readonly (readonly Stored[])[]): (Drawer | Places)[] {
  const write = crypto.randomUUID();
  const row = (first: string): Row => ({ leadId: NOBODY, first, count: 0, commands: [] });
  const pairs = pages.flatMap((events, place) => numbersIn(events).map((number) => [number, place] as const));
  const drawers = [...Map.groupBy(pairs, ([number]) => drawerOf(number))].map(([drawer, some]) => ({
    ...row(`${drawer}${write}`),
    numbers: Float64Array.from(some, ([number]) => number),
    places: Uint32Array.from(some, ([, place]) => place),
  }));
  return [...drawers, { ...row(placesOf(write)), leads: pages.map(([event]) => event!.leadId) }];
}

/** How the names of the drawers begin in which numbers within these spans lie, in every write. */
export const drawersFor = (spans: readonly Span[]): string[] => [
  ...new Set(spans.flatMap(({ lower, upper }) => [drawerOf(lower), drawerOf(upper)])),
];

/** By the name of each write's places, at which of them commands within these spans lie. */
export function placesIn(drawers: readonly Drawer[], spans: readonly Span[]): Map<string, Set<number>> {
  const single = new Set(spans.map(({ lower }) => lower));
  const wide = spans.filter(({ lower, upper }) => lower < upper);
  const found = new Map<string, Set<number>>();
  for (const { first, numbers, places } of drawers) {
    const name = placesOf(first.slice(DRAWER.length));
    numbers.forEach((number, n) => {
      if (!single.has(number) && !wide.some(({ lower, upper }) => number >= lower && number <= upper)) return;
      found.set(name, (found.get(name) ?? new Set()).add(places[n]!));
    });
  }
  return found;
}

const DRAWER = '00/';
const drawerOf = (number: number): string =>
  `${String(Math.floor(number / OF_ONE_DRAWER)).padStart(2, '0')}/`;
const placesOf = (write: string): string => `places/${write}`;
