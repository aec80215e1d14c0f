import { Dexie } from 'dexie';

import { Tier } from '../../domain/words';
import type { Db, LeadRow } from '../database/db';
import type { Page } from './log';
import { wordsOf } from '../database/words-of';

const ORDER = '[bucket+tierRank+recency]';
const BREACHED = 0;
const DUE = 1;
const PASSIVE = 2;

/** `words`: what the rep typed; every word must begin a word of the name or the company. */
export type DueFilter = { tiers?: readonly Tier[]; words?: string };
export type DueCounts = { all: number; breached: number; tiers: Record<Tier, number> };

/** What is due today, in the order that matters: breached SLAs, the working queue, nurture; in each by tier, then the most recent first. */
export function readDue(db: Db, filter: DueFilter, { offset, limit }: Page): Promise<LeadRow[]> {
  const words = wordsOf(filter.words ?? '');
  if (!filter.tiers && words.length === 0)
    return db.leads.orderBy(ORDER).offset(offset).limit(limit).toArray();
  return withinTiers(db, filter.tiers ?? Tier.options)
    .filter((row) => matches(row, words))
    .offset(offset)
    .limit(limit)
    .toArray();
}

/** The ids of everything due, in order: for J and K, and for a list that draws only what is on screen. */
export async function readDueIds(db: Db, filter: DueFilter): Promise<string[]> {
  const words = wordsOf(filter.words ?? '');
  if (!filter.tiers && words.length === 0) return db.leads.orderBy(ORDER).primaryKeys();
  return withinTiers(db, filter.tiers ?? Tier.options)
    .filter((row) => matches(row, words))
    .primaryKeys();
}

/** How many are due today: the number on the badge. */
export function dueCount(db: Db): Promise<number> {
  return db.leads.orderBy(ORDER).count();
}

export async function dueCounts(db: Db): Promise<DueCounts> {
  const [all, breached, ...tiers] = await Promise.all([
    dueCount(db),
    db.leads
      .where(ORDER)
      .between([BREACHED, Dexie.minKey, Dexie.minKey], [BREACHED, Dexie.maxKey, Dexie.maxKey])
      .count(),
    ...Tier.options.map((tier) => withinTiers(db, [tier]).count()),
  ]);
  return {
    all: all!,
    breached: breached!,
    tiers: Object.fromEntries(Tier.options.map((tier, n) => [tier, tiers[n]!])) as Record<Tier, number>,
  };
}

/** Everyone who went quiet in a stage, hottest and then most recent first. */
export function readQuietLeads(db: Db, stage: string, { offset, limit }: Page): Promise<LeadRow[]> {
  return quietIn(db, stage).offset(offset).limit(limit).toArray();
}

export function quietCount(db: Db, stage: string): Promise<number> {
  return quietIn(db, stage).count();
}

function quietIn(db: Db, stage: string) {
  return db.leads
    .where('[quietStage+tierRank+recency]')
    .between([stage, Dexie.minKey, Dexie.minKey], [stage, Dexie.maxKey, Dexie.maxKey]);
}

function withinTiers(db: Db, tiers: readonly Tier[]) {
  const ranks = Tier.options.flatMap((tier, rank) => (tiers.includes(tier) ? [rank] : []));
  const ranges = [BREACHED, DUE, PASSIVE].flatMap((bucket) =>
    ranks.map((rank): [unknown[], unknown[]] => [
      [bucket, rank, Dexie.minKey],
      [bucket, rank, Dexie.maxKey],
    ]),
  );
  return db.leads.where(ORDER).inAnyRange(ranges as never, { includeUppers: true });
}

function matches(row: LeadRow, words: readonly string[]): boolean {
  return words.every((word) => row.words.some((own) => own.startsWith(word)));
}
