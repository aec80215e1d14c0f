import { addDays, type Day, dayOf, type Instant, type Zone } from '../../domain/time/calendar';
import type { Context } from '../../domain/log/context';
import type { Lead } from '../../domain/lead/lead';
import type { Db, LeadRow } from '../database/db';
import { readMeta } from '../database/self';
import { type Counted, drawnOf, readCounted, sourceRate, touchesOn } from '../projections/counted';
import { countOwned } from '../projections/owners';
import { companyOf } from '../projections/rows';
import { slotKey } from '../../domain/queue/queue';
import { weekLoad } from '../../domain/time/week-load';
import { readLeads } from './log';
import { holidaysUnder, readRules } from './rules';

const UTC = 'UTC' as Zone;

/** What is the same for every lead: read once for many. */
export type SharedContext = Pick<
  Context,
  'self' | 'settings' | 'holidays' | 'playbook' | 'sourceRate' | 'roster' | 'experiments'
> & {
  counted: Counted;
  /** Of the hashes by which who was erased is kept out; none where nobody is. */
  salts: readonly string[];
  /** The day from which on `counted` has all there is. */
  since: Day;
  /**
   * Days on which others at a company, by its key, would be touched beside what the database says: of what is
   * only tried out.
   */
  tried?: ReadonlyMap<string, readonly Day[]>;
};

/**
 * Whom a decision is about; if the row is at hand, `slot` is the place their planned touch takes, and `touches`
 * those that were made.
 */
export type Concerned = Pick<Lead, 'id' | 'fields' | 'keys'> &
  Partial<Pick<Lead, 'touches'>> & { slot?: string | undefined };

/** With so many touches a row takes longer to read than to be asked for by its id. */
const LONG_PAST = 50;

/**
 * What a decision about one lead may look at, as the database has it at `now`. Inside a transaction over
 * `documents`, `leads` and `tallies` it awaits nothing else; outside of one it is what the panel previews
 * with.
 */
export async function readContext(db: Db, lead: Concerned | undefined, now: Instant): Promise<Context> {
  return contextFor(db, await readSharedContext(db, now), lead, now);
}

export async function readSharedContext(db: Db, now: Instant): Promise<SharedContext> {
  // From the day before: somewhere it is still yesterday.
  const since = addDays(dayOf(now, UTC), -1);
  const [{ self, mark }, counted] = await Promise.all([readMeta(db), readCounted(db, since)]);
  const { settings, playbook, roster, salts, experiments } = await readRules(db, mark);
  return {
    self,
    settings,
    holidays: holidaysUnder(settings, now),
    playbook,
    roster,
    salts,
    experiments: experiments.map((experiment) => ({
      experiment,
      inSource: (source) => drawnOf(counted, experiment.id, source),
    })),
    sourceRate: (source) => sourceRate(counted, source),
    counted,
    since,
  };
}

export async function contextFor(
  db: Db,
  shared: SharedContext,
  lead: Concerned | undefined,
  now: Instant,
): Promise<Context> {
  const company = lead ? companyOf(lead) : '';
  const { counted, tried, roster, settings } = shared;
  const [colleagues, counts] = await Promise.all([
    lead && company ? colleaguesOf(db, company, lead) : [],
    roster?.length ? countOwned(db, roster, counted) : {},
  ]);
  const theirs = [...daysOfTouches(colleagues, settings.zone), ...(tried?.get(company) ?? [])];
  return contextOf(shared, lead, now, { theirs, counts });
}

/** The same of what is known. `theirs`: the days on which others at the company were or will be touched. */
export function contextOf(
  shared: SharedContext,
  lead: Concerned | undefined,
  now: Instant,
  { theirs, counts }: { theirs: readonly Day[]; counts: NonNullable<Context['counts']> },
): Context {
  const { counted, salts: _s, since: _, tried: _t, ...same } = shared;
  return {
    ...same,
    now,
    // The lead's own planned touch takes no place from itself.
    load: (day, channel, account) =>
      touchesOn(counted, day, channel, account) - (lead?.slot === slotKey(day, channel, account) ? 1 : 0),
    counts,
    companyLoad: weekLoad(theirs),
  };
}

/** The others at a lead's company. Their own row, which has been read, is not read again where it is a long one. */
async function colleaguesOf(db: Db, company: string, { id, touches }: Concerned): Promise<LeadRow[]> {
  const there = db.leads.where('companyKey').equals(company);
  if ((touches?.length ?? 0) < LONG_PAST) return (await there.toArray()).filter((other) => other.id !== id);
  const others = (await there.primaryKeys()).filter((other) => other !== id);
  return others.length > 0 ? readLeads(db, others) : [];
}

/** The days on which others at a company were or will be touched. */
export function daysOfTouches(
  rows: readonly Pick<LeadRow, 'touches' | 'slot'>[],
  zone: Context['settings']['zone'],
): Day[] {
  return rows.flatMap(({ touches, slot }) => [
    ...touches
      .filter(({ how, cadence }) => how !== 'skipped' && cadence !== null)
      .map(({ at }) => dayOf(at, zone)),
    ...(slot ? [slot.slice(0, 10) as Day] : []),
  ]);
}
