import { keeperOf } from '../../domain/lead/keeper';
import { isOurs, isOwnScope, type Self } from '../../domain/self';
import { type Day, dayOf, type Instant, type Zone } from '../../domain/time/calendar';
import type { Db, LeadRow, TallyRow } from '../database/db';
import { write } from '../database/guard';
import {
  COMPANY,
  type Counted,
  countAlso,
  DAYS,
  DRAWN,
  FIELDS,
  openIn,
  SCOPE,
  SCRIPT,
  SOURCE,
} from './counted';
import { daysOfTouches } from './days-of-touches';
import { ownedBy } from './owners';

// Counters, kept by difference in the transaction that changes a lead, so that a daily cap costs one read and
// not a walk through everybody: of a day, `sent:<channel>:<account>` and `planned:…`, those of others than
// the rep apart, as `sent-by:<actor>:…`; of a company, how many are
// touched on which day; of an owner, what they have `open`; of a source, what was won and
// lost, and in which arm of an experiment its leads are; of a script, what was sent, replied to and booked, and by the hour what may still be; how many leads have a field of a name; and how
// many leads, and events of theirs, stand in whose record.
type Counts = Map<string, Map<string, number>>;

/** One lead before and after: absent where there was, or is, none. */
export type Change = { before: LeadRow | undefined; after: LeadRow | undefined };

/**
 * Who counts, where it is which day, and what the same transaction has read of the tallies, from the day
 * `since` on.
 */
type Reckoned = {
  self: Self;
  settings: { zone: Zone };
  counted: Counted;
  since: Day;
  passed: { freed: Set<Day> };
};

/** Moves the tallies from what leads counted for to what they count for now. */
export async function moveTallies(db: Db, changes: readonly Change[], shared: Reckoned): Promise<void> {
  await writeTallies(db, await countMoves(db, changes, shared), shared);
}

/** The same without writing: which tallies have become others, by their ids. */
export async function countMoves(
  db: Db,
  changes: readonly Change[],
  shared: Reckoned,
): Promise<readonly string[]> {
  const { counted } = shared;
  const change: Counts = new Map();
  for (const { before, after } of changes) {
    const same = sameTouches(before, after);
    count(before, same, -1, shared, change);
    count(after, same, 1, shared, change);
  }
  const ids = [...change]
    .filter(([, counts]) => [...counts.values()].some((by) => by !== 0))
    .map(([id]) => id);
  await countAlso(db, ids, shared);
  for (const id of ids) counted.set(id, summed(counted.get(id) ?? {}, change.get(id)!));
  for (const id of ids)
    if (id.startsWith(DAYS) && [...change.get(id)!.values()].some((by) => by < 0))
      shared.passed.freed.add(id.slice(DAYS.length) as Day);
  return ids;
}

/** Writes tallies as they were counted. */
export async function writeTallies(
  db: Db,
  ids: readonly string[],
  { counted }: Pick<Reckoned, 'counted'>,
): Promise<void> {
  if (ids.length === 0) return;
  const rows = ids.map((id) => ({ id, counts: counted.get(id)! }));
  // A counter back at zero is deleted, since a count from scratch would not have it either.
  const empty = rows.filter(({ counts }) => Object.keys(counts).length === 0).map(({ id }) => id);
  await Promise.all([
    db.tallies.bulkPut(rows.filter(({ id }) => !empty.includes(id))),
    empty.length > 0 ? db.tallies.bulkDelete(empty) : null,
  ]);
}

/** Reads what a touch of leads at `now` will move, so that it is there by the time it does. */
export function expectTouch(
  db: Db,
  rows: readonly LeadRow[],
  shared: Pick<Reckoned, 'counted' | 'since'>,
  now: Instant,
): Promise<void> {
  const moved = rows.flatMap(({ slot, enrolment, scripts }) => {
    const script = enrolment?.next?.script;
    const open = scripts?.open?.at;
    return [
      ...(slot ? [DAYS + slot.slice(0, 10)] : []),
      ...(script ? [SCRIPT + script, openIn(now)] : []),
      ...(open === undefined ? [] : [openIn(open)]),
    ];
  });
  return countAlso(db, [...new Set(moved)], shared);
}

/** Counts every lead again, from the rows alone. */
export async function recount(db: Db, self: Self, zone: Zone): Promise<void> {
  await write(db, [db.leads, db.tallies], async () => {
    const counts: Counts = new Map();
    await db.leads.each((row) => count(row, 0, 1, { self, settings: { zone } }, counts));
    await db.tallies.clear();
    await db.tallies.bulkPut([...counts].map(([id, one]) => ({ id, counts: summed({}, one) })));
  });
}

/** What one lead counts for, its first `from` touches left out. A skipped touch was not sent. */
function count(
  row: LeadRow | undefined,
  from: number,
  sign: 1 | -1,
  { self, settings: { zone } }: Pick<Reckoned, 'self' | 'settings'>,
  into: Counts,
): void {
  if (!row) return;
  const add = (id: string, key: string, by = 1) => {
    const counts = into.get(id) ?? new Map<string, number>();
    into.set(id, counts.set(key, (counts.get(key) ?? 0) + sign * by));
  };
  const of = (what: string, actor: string) =>
    isOurs({ actor, scope: row.scope }, self) ? what : `${what}-by:${actor}`;
  for (const { at, channel, account, how, by } of row.touches.slice(from))
    if (how !== 'skipped') add(DAYS + dayOf(at, zone), `${of('sent', by)}:${channel}:${account ?? ''}`);
  if (row.slot) add(DAYS + row.slot.slice(0, 10), `${of('planned', keeperOf(row))}:${row.slot.slice(11)}`);
  if (row.companyKey) for (const day of daysOfTouches(row, zone, from)) add(COMPANY + row.companyKey, day);
  for (const name of Object.keys(row.fields)) add(FIELDS, name);
  const owned = ownedBy(row);
  if (owned) add(owned, 'open');
  const outcome = row.closed?.outcome;
  if (outcome === 'won' || outcome === 'lost') add(SOURCE + row.source, outcome);
  // A row from before scripts were counted with it says nothing of them.
  for (const [key, result] of Object.entries(row.scripts?.results ?? {}))
    for (const [what, times] of Object.entries(result)) add(SCRIPT + key, what, times);
  const { open } = row.scripts ?? {};
  // A row from before it was known since when says nothing of it.
  if (open?.at !== undefined)
    for (const what of ['replied', 'booked'].filter((one) => !open.seen.includes(one)))
      for (const key of open.keys) add(openIn(open.at), `${what}:${key}`);
  for (const [experiment, arm] of Object.entries(row.drawn ?? {}))
    add(`${DRAWN}${experiment}:${row.source}`, arm);
  add(SCOPE + row.scope, 'leads');
  add(SCOPE + row.scope, 'events', row.rev);
}

/** How many touches count the same: they are only ever added to, but for an undo. */
function sameTouches(before: LeadRow | undefined, after: LeadRow | undefined): number {
  if (!before || !after) return 0;
  // Whose they count as depends on whether the record is one's own.
  if (isOwnScope(before.scope) !== isOwnScope(after.scope)) return 0;
  if (before.companyKey !== after.companyKey) return 0;
  const first = after.touches.findIndex((touch, n) => {
    const other = before.touches[n];
    // The usual case: an event added at the end leaves earlier touches the same objects.
    if (other === touch) return false;
    return (
      !other ||
      other.at !== touch.at ||
      other.channel !== touch.channel ||
      other.account !== touch.account ||
      other.how !== touch.how ||
      (other.cadence === null) !== (touch.cadence === null) ||
      other.by !== touch.by
    );
  });
  return first < 0 ? after.touches.length : first;
}

function summed(stored: TallyRow['counts'], change: ReadonlyMap<string, number>): TallyRow['counts'] {
  const sums = [...change].map(([key, by]): [string, number] => [key, (stored[key] ?? 0) + by]);
  return Object.fromEntries(
    Object.entries({ ...stored, ...Object.fromEntries(sums) }).filter(([, sum]) => sum > 0),
  );
}
