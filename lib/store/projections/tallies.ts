import { type Day, dayOf, type Zone } from '../../domain/time/calendar';
import type { Db, LeadRow, TallyRow } from '../database/db';
import { write } from '../database/guard';
import { OWNER, ownedBy, type Owners, trimmed } from './owners';
import { SCRIPT } from './script-tallies';

// Counters, kept by difference in the transaction that changes a lead, so that a daily cap costs one read and not a walk through
// everybody: `owner:<name>` says what somebody has (`owners.ts`), `touches:<day>` counts `sent:<channel>:<account>` and `planned:<channel>:<account>`, `source:<id>` what was won and lost, `fields` how many leads have a field of that name.
type Counts = Map<string, Map<string, number>>;
type Counted = Pick<LeadRow, 'touches' | 'source' | 'closed' | 'fields' | 'owner' | 'ownerAt' | 'status'> & {
  slot: string | undefined;
};

const DAYS = 'touches:';

/** What was sent and is planned, by day. Kept up to date by `moveTallies` for as long as one transaction lasts. */
export type Touches = Map<string, TallyRow['counts']>;

/** From the day `from` on (or up to `to`). */
export async function readTouches(db: Db, from: Day, to?: Day): Promise<Touches> {
  const rows = await db.tallies
    .where('id')
    .between(DAYS + from, DAYS + (to ?? '~'), true, true)
    .toArray();
  return new Map(rows.map(({ id, counts }) => [id.slice(DAYS.length), counts]));
}

export function touchesOn(
  counts: TallyRow['counts'] | undefined,
  channel: string,
  account: string | null,
): number {
  const key = `${channel}:${account ?? ''}`;
  return (counts?.[`sent:${key}`] ?? 0) + (counts?.[`planned:${key}`] ?? 0);
}

/** Moves the tallies from what a lead counted for to what it counts for now. `touches` (of days from `since` on) and `owners` are what the same transaction has read. */
export async function moveTallies(
  db: Db,
  before: LeadRow | undefined,
  after: LeadRow | undefined,
  zone: Zone,
  { touches, owners, since }: { touches: Touches; owners: Owners; since: Day },
): Promise<void> {
  const same = sameTouches(before, after);
  const change: Counts = new Map();
  count(before && { ...before, slot: before.slot, touches: before.touches.slice(same) }, zone, -1, change);
  count(after && { ...after, slot: after.slot, touches: after.touches.slice(same) }, zone, 1, change);
  const ids = [...change]
    .filter(([, counts]) => [...counts.values()].some((by) => by !== 0))
    .map(([id]) => id);
  if (ids.length === 0) return;
  // What this transaction has read already is not asked for again.
  const known = (id: string) =>
    id.startsWith(OWNER)
      ? (owners.get(id) ?? {})
      : id >= DAYS + since
        ? (touches.get(id.slice(DAYS.length)) ?? {})
        : undefined;
  const others = ids.filter((id) => !known(id));
  const read = new Map(
    others.length > 0
      ? (await db.tallies.bulkGet(others)).map((row, n) => [others[n], row?.counts ?? {}])
      : [],
  );
  const rows = ids.map((id) => ({ id, counts: merged(known(id) ?? read.get(id)!, change.get(id)!) }));
  for (const { id, counts } of rows) {
    if (id.startsWith(DAYS)) touches.set(id.slice(DAYS.length), counts);
    if (id.startsWith(OWNER)) owners.set(id, counts);
  }
  await db.tallies.bulkPut(rows);
}

/** Counts every lead again. What came of scripts is counted from the log, by `recountResults`. */
export async function recount(db: Db, zone: Zone): Promise<void> {
  await write(db, [db.leads, db.tallies], async () => {
    const counts: Counts = new Map();
    await db.leads.each((row) => count({ ...row, slot: row.slot }, zone, 1, counts));
    await db.tallies.filter(({ id }) => !id.startsWith(SCRIPT)).delete();
    await db.tallies.bulkPut([...counts].map(([id, one]) => ({ id, counts: merged({}, one) })));
  });
}

/** What one lead counts for. A skipped touch was not sent. */
function count(row: Counted | undefined, zone: Zone, sign: 1 | -1, into: Counts): void {
  if (!row) return;
  for (const { at, channel, account, how } of row.touches) {
    if (how !== 'skipped') add(into, `touches:${dayOf(at, zone)}`, `sent:${channel}:${account ?? ''}`, sign);
  }
  if (row.slot) add(into, `touches:${row.slot.slice(0, 10)}`, `planned:${row.slot.slice(11)}`, sign);
  for (const name of Object.keys(row.fields)) add(into, 'fields', name, sign);
  const owned = ownedBy(row);
  for (const key of owned?.keys ?? []) add(into, owned!.id, key, sign);
  const outcome = row.closed?.outcome;
  if (outcome === 'won' || outcome === 'lost') add(into, `source:${row.source}`, outcome, sign);
}

/** Touches are only ever added to, but for an undo: most of the two lists is the same. */
function sameTouches(before: LeadRow | undefined, after: LeadRow | undefined): number {
  if (!before || !after) return 0;
  const first = after.touches.findIndex((touch, n) => {
    const other = before.touches[n];
    return (
      !other ||
      other.at !== touch.at ||
      other.channel !== touch.channel ||
      other.account !== touch.account ||
      other.how !== touch.how
    );
  });
  return first < 0 ? after.touches.length : first;
}

function add(into: Counts, id: string, key: string, by: number): void {
  const counts = into.get(id) ?? new Map<string, number>();
  into.set(id, counts.set(key, (counts.get(key) ?? 0) + by));
}

function merged(stored: TallyRow['counts'], change: ReadonlyMap<string, number>): TallyRow['counts'] {
  const sums = [...change].map(([key, by]): [string, number] => [key, (stored[key] ?? 0) + by]);
  return trimmed(
    Object.fromEntries(
      Object.entries({ ...stored, ...Object.fromEntries(sums) }).filter(([, sum]) => sum > 0),
    ),
  );
}
