import { addDays, type Day, dayOf, type Instant, type Zone } from '../../domain/time/calendar';
import type { Context } from '../../domain/log/context';
import type { Lead } from '../../domain/lead/lead';
import type { Db } from '../database/db';
import { readMeta } from '../database/self';
import {
  COMPANY,
  type Counted,
  countAlso,
  drawnOf,
  readCounted,
  sourceRate,
  touchesOn,
} from '../projections/counted';
import { daysOfTouches } from '../projections/days-of-touches';
import { countOwned } from '../projections/owners';
import { companyOf } from '../projections/rows';
import { slotKey } from '../../domain/queue/queue';
import { type WeekLoad, weekLoad } from '../../domain/time/week-load';
import { holidaysUnder, readRules } from './rules';

const UTC = 'UTC' as Zone;

/** What is the same for every lead: read once for many. */
export type SharedContext = Pick<
  Context,
  'self' | 'settings' | 'holidays' | 'playbook' | 'sourceRate' | 'roster' | 'newLeads' | 'experiments'
> & {
  passed: NonNullable<Context['passed']>;
  counted: Counted;
  /** Of the hashes by which who was erased is kept out; none where nobody is. */
  salts: readonly string[];
  /** The day from which on `counted` has all there is. */
  since: Day;
};

/**
 * Whom a decision is about; if the row is at hand, `slot` is the place their planned touch takes, and `touches`
 * those that were made.
 */
export type Concerned = Pick<Lead, 'id' | 'fields' | 'keys'> &
  Partial<Pick<Lead, 'touches'>> & { slot?: string | undefined };

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
  const { settings, playbook, roster, newLeads, salts, experiments } = await readRules(db, mark);
  return {
    self,
    settings,
    holidays: holidaysUnder(settings, now),
    playbook,
    roster,
    newLeads,
    salts,
    experiments: experiments.map((experiment) => ({
      experiment,
      inSource: (source) => drawnOf(counted, experiment.id, source),
    })),
    sourceRate: (source) => sourceRate(counted, source),
    passed: { known: new Map(), freed: new Set() },
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
  const { counted, roster } = shared;
  const [counts] = await Promise.all([
    roster?.length ? countOwned(db, roster, counted) : {},
    countAlso(db, companyTally(lead), shared),
  ]);
  return contextOf(shared, lead, now, counts);
}

/** Under which what happens at a lead's company is counted: to be known before a decision about them. */
export function companyTally(lead: Pick<Lead, 'fields' | 'keys'> | undefined): string[] {
  const company = lead ? companyOf(lead) : '';
  return company ? [COMPANY + company] : [];
}

/** The same of what is known: what happens at the lead's company is counted already. */
export function contextOf(
  shared: SharedContext,
  lead: Concerned | undefined,
  now: Instant,
  counts: NonNullable<Context['counts']>,
): Context {
  const { counted, salts: _s, since: _, passed, ...same } = shared;
  let weeks: WeekLoad | undefined;
  return {
    ...same,
    now,
    // The lead's own planned touch takes no place from itself: that day may have room for this lead alone.
    load: (day, channel, account) =>
      touchesOn(counted, day, channel, account) -
      (lead?.slot !== undefined && lead.slot === slotKey(day, channel, account) ? 1 : 0),
    passed:
      lead?.slot === undefined
        ? passed
        : { ...passed, freed: new Set([...passed.freed, lead.slot.slice(0, 10) as Day]) },
    counts,
    companyLoad: (day, own) => (weeks ??= weekLoad(othersTouched(shared, lead)))(day, own),
  };
}

/** The days on which others at a lead's company were or will be touched, each as often as that is. */
function othersTouched({ counted, settings }: SharedContext, lead: Concerned | undefined): Day[] {
  const [tally] = companyTally(lead);
  const there = { ...(tally && counted.get(tally)) };
  const { touches = [], slot } = lead ?? {};
  for (const day of daysOfTouches({ touches, slot }, settings.zone)) there[day] = (there[day] ?? 0) - 1;
  return Object.entries(there).flatMap(([day, times]) => Array.from({ length: times }, () => day as Day));
}
