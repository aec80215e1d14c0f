import { isStone } from '../../domain/log/stone';
import { type Stored, upcast } from '../../domain/log/upcast';
import { isOwnScope } from '../../domain/self';
import type { Db } from '../database/db';
import { nextLogs } from '../database/person';
import { leadOfLine } from './copy-line';

/** What there is to copy, and the last arrival of the moment that is copied. */
export type Moment = { leads: number; events: number; documents: unknown[]; until: number };

/**
 * How many of the copied events stand in records that the rep shares, by scope; and how many people had been
 * erased.
 */
export type Counted = { shared: Record<string, number>; stones: number };

const SLICE = 1000;

export function momentOf(db: Db): Promise<Moment> {
  return db.transaction('r', [db.leads, db.events, db.versions, db.arrivals], async () => {
    const [leads, events, documents, last] = await Promise.all([
      db.leads.count(),
      db.events.count(),
      db.versions.toArray(),
      db.arrivals.orderBy('n').last(),
    ]);
    return { leads, events, documents, until: last?.n ?? 0 };
  });
}

/**
 * Everything that was there at a moment, as lines of JSON, some at a time: nobody who writes meanwhile waits
 * for long, and what they write is left out. Counts into `count` on the way. Throws where fewer events come
 * than there were: somebody was erased meanwhile.
 */
export async function* copyLines(
  db: Db,
  { documents, events, until }: Moment,
  count: Counted,
  slice = SLICE,
): AsyncGenerator<string> {
  yield toLines(documents.map((document) => ({ document })));
  const since = new Set<string>();
  let heard = until;
  let copied = 0;
  for (let last = ''; copied < events;) {
    const some = await db.transaction('r', [db.events, db.arrivals], async () => {
      const came = await db.arrivals.where('n').above(heard).toArray();
      for (const arrival of came) for (const id of arrival.events) since.add(id);
      heard = came.at(-1)?.n ?? heard;
      return nextLogs(db.events, last, slice);
    });
    if (some.length === 0) throw new Error(`copied ${copied} of ${events} events`);
    const then = some.filter(({ id }) => !since.has(id));
    copied += then.length;
    countIn(count, then);
    yield toLines(then.map((event) => ({ event })));
    last = some.at(-1)!.leadId;
  }
}

/**
 * Lines of a copy, with the stones of those who have been erased since in the place of all that was theirs.
 * Counts anew into `count`.
 */
export async function* withStones(
  lines: AsyncIterable<string>,
  stones: readonly Stored[],
  count: Counted & { events: number; leads: number },
): AsyncGenerator<string> {
  const erased = new Map(stones.map((stone) => [stone.leadId, stone]));
  const found = new Set<string>();
  for await (const line of lines) {
    if (!line) continue;
    const lead = leadOfLine(line);
    if (lead !== undefined && erased.has(lead)) {
      found.add(lead);
      count.events -= 1;
      continue;
    }
    const scope = lead && /"scope":"([0-9a-z.]+)"/.exec(line)?.[1];
    if (scope && !isOwnScope(scope)) count.shared[scope] = (count.shared[scope] ?? 0) + 1;
    yield `${line}\n`;
  }
  const left = [...found].map((lead) => erased.get(lead)!);
  count.events += left.length;
  count.leads = Math.max(0, count.leads - left.length);
  countIn(count, left);
  count.stones = stones.length;
  yield toLines(left.map((event) => ({ event })));
}

export function countIn(count: Counted, events: readonly Stored[]): void {
  count.stones += events.filter(isStone).length;
  for (const { scope } of events.map(upcast))
    if (!isOwnScope(scope)) count.shared[scope] = (count.shared[scope] ?? 0) + 1;
}

export function toLines(all: readonly ({ event: unknown } | { document: unknown })[]): string {
  return all.map((one) => `${JSON.stringify(one)}\n`).join('');
}
