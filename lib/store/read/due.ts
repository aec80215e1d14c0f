import { Dexie } from 'dexie';

import { ESCALATED } from '../../domain/routing/escalated';
import type { Db, LeadRow } from '../database/db';
import { keysOf } from '../database/keys-of';
import type { Page } from './log';
import { wordsOf } from '../database/words-of';

// Whatever is asked here of a long day is asked of an index: rows are read only where they are shown.
const ORDER = '[bucket+tierRank+recency]';

/**
 * What is due today, in the order that matters: breached SLAs, the working queue, nurture; in each by tier,
 * then the most recent first.
 */
export function readDue(db: Db, { offset, limit }: Page): Promise<LeadRow[]> {
  return db.leads.orderBy(ORDER).offset(offset).limit(limit).toArray();
}

/** The ids of everything due, in order: for J and K, and for a list that draws only what is on screen. */
export async function readDueIds(db: Db): Promise<string[]> {
  const [ids] = await Promise.all([keysOf(db, ORDER), dueCount(db)]);
  return ids;
}

/**
 * Everything due, in order, so many at a time. Goes on by the place of the last one, which costs the same however far
 * it has come; several may stand at one place. Who moves meanwhile may come twice, or not.
 */
export async function* dueInSlices(db: Db, size: number): AsyncGenerator<LeadRow[]> {
  let seen = new Set<string>();
  for (let from: unknown[] = [Dexie.minKey], limit = size; ;) {
    const rows = await db.leads.where(ORDER).aboveOrEqual(from).limit(limit).toArray();
    const fresh = rows.filter(({ id }) => !seen.has(id));
    if (fresh.length > 0) yield fresh;
    if (rows.length < limit) return;
    const { bucket, tierRank, recency } = rows.at(-1)!;
    from = [bucket, tierRank, recency];
    const same = rows.filter(
      (row) => row.recency === recency && row.tierRank === tierRank && row.bucket === bucket,
    );
    seen = new Set(same.map(({ id }) => id));
    limit = same.length + size;
  }
}

/** How many are due today: the number on the badge. */
export function dueCount(db: Db): Promise<number> {
  return db.leads.orderBy(ORDER).count();
}

/**
 * The ids of everybody, due or not, with whom each word that was typed begins a word of the name or the
 * company, whatever its case and accents. Null where nothing was typed that could be looked for.
 */
export async function readNamed(db: Db, typed: string): Promise<ReadonlySet<string> | null> {
  const words = wordsOf(typed);
  const [found] = await Promise.all([
    Promise.all(words.map((word) => keysOf(db, 'words', IDBKeyRange.bound(word, `${word}\uffff`)))),
    ...words.map((word) => db.leads.where('words').startsWith(word).limit(1).primaryKeys()),
  ]);
  const [first, ...others] = found.map((ids) => new Set<string>(ids));
  return first ? others.reduce((some, other) => some.intersection(other), first) : null;
}

/** Everyone who went quiet in a stage, hottest and then most recent first. */
export function readQuietLeads(db: Db, stage: string, { offset, limit }: Page): Promise<LeadRow[]> {
  return quietIn(db, stage).offset(offset).limit(limit).toArray();
}

/** How many leads are silent in a stage. */
export function quietCount(db: Db, stage: string): Promise<number> {
  return quietIn(db, stage).count();
}

/** Colleagues' leads that a manager has to see to: the hottest first, of those whoever waits longest. */
export function readEscalated(db: Db, limit: number): Promise<LeadRow[]> {
  return readQuietLeads(db, ESCALATED, { offset: 0, limit });
}

function quietIn(db: Db, stage: string) {
  return db.leads
    .where('[quietStage+tierRank+recency]')
    .between([stage, Dexie.minKey, Dexie.minKey], [stage, Dexie.maxKey, Dexie.maxKey]);
}
