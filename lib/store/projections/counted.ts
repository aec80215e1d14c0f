import type { Day } from '../../domain/time/calendar';
import type { Db, TallyRow } from '../database/db';

/**
 * What a transaction has read of the tallies, by their ids: those of the days from some day on, those of
 * everybody, and others as they are moved. Kept up to date by `moveTallies` for as long as it lasts.
 */
export type Counted = Map<string, TallyRow['counts']>;

export const DAYS = 'touches:';
// These sort behind every day, so that one range has them all.
const EVERYBODY = 'whole:';
export const OWNER = `${EVERYBODY}owner:`;
export const SOURCE = `${EVERYBODY}source:`;
export const DRAWN = `${EVERYBODY}drawn:`;
export const SCRIPT = 'script:';
/** Before every day, too: nothing but a screen asks for it. */
const OPEN = 'open:';
export const SCOPE = `${EVERYBODY}scope:`;
/** Before every day, too: a decision asks for those of one company. */
export const COMPANY = 'company:';
export const FIELDS = `${EVERYBODY}fields`;

/** Where the touches of an hour are counted that may still be answered. */
export const openIn = (at: number): string => `${OPEN}${new Date(at).toISOString().slice(0, 13)}`;

/** Closed leads below which a source's rate says nothing. */
const ENOUGH_CLOSED = 10;

/** The days from `from` on, or none of them, and everybody. */
export async function readCounted(db: Db, from?: Day): Promise<Counted> {
  const rows = await db.tallies
    .where('id')
    .aboveOrEqual(from ? DAYS + from : EVERYBODY)
    .toArray();
  return new Map(rows.map(({ id, counts }) => [id, counts]));
}

/** Whether it is known what a tally has come to: one that `readCounted` has not found is empty. */
function isCounted(id: string, { counted, since }: { counted: Counted; since: Day }): boolean {
  return id >= DAYS + since || counted.has(id);
}

/** Adds what is not known yet of some tallies. */
export async function countAlso(
  db: Db,
  ids: readonly string[],
  known: { counted: Counted; since: Day },
): Promise<void> {
  const others = ids.filter((id) => !isCounted(id, known));
  if (others.length === 0) return;
  const rows = await db.tallies.bulkGet(others);
  for (const [n, id] of others.entries()) known.counted.set(id, rows[n]?.counts ?? {});
}

/** From one account, whoever sends from it: an assistant does from the rep's. Without one, the rep's own. */
export function touchesOn(counted: Counted, day: string, channel: string, account: string | null): number {
  const counts = counted.get(DAYS + day) ?? {};
  const key = `${channel}:${account ?? ''}`;
  if (!account) return (counts[`sent:${key}`] ?? 0) + (counts[`planned:${key}`] ?? 0);
  return Object.entries(counts).reduce((sum, [name, n]) => (name.endsWith(`:${key}`) ? sum + n : sum), 0);
}

/** The share of a source's closed leads that were won; null where too few were closed. */
export function sourceRate(counted: Counted, source: string): number | null {
  const { won = 0, lost = 0 } = counted.get(SOURCE + source) ?? {};
  return won + lost < ENOUGH_CLOSED ? null : won / (won + lost);
}

/** How many leads of a source each arm of an experiment has got. */
export function drawnOf(counted: Counted, experiment: string, source: string): { a: number; b: number } {
  const { a = 0, b = 0 } = counted.get(`${DRAWN}${experiment}:${source}`) ?? {};
  return { a, b };
}
