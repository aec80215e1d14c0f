import { addDays, type Day, dayOf, type Instant, midnightOf } from '../../domain/time/calendar';
import type { Context } from '../../domain/log/context';
import type { Lead } from '../../domain/lead/lead';
import type { Settings } from '../../domain/settings/settings';
import { readContext } from './context';
import { daysOfTouches } from '../projections/days-of-touches';
import type { Db } from '../database/db';
import { readSettings } from './settings';
import { companyOf, toLead } from '../projections/rows';
import { countPlannedBefore } from '../projections/touches-of-day';

/**
 * So many touches a day are what playbooks allow on one platform (four-stages): more overdue than that are no
 * day's work.
 */
const A_DAYS_WORK = 20;
/** An absence explains what is overdue until this many days after its end. */
const JUST_BACK = 7;
/** More than a rep would spread by hand. */
const MOST = 2000;

/**
 * How many touches fell due before today. `offer`: more than a day's work, or some of them while the rep was
 * away.
 */
export type Overdue = { count: number; offer: boolean };

/** By the tallies of planned touches, however many there are. */
export async function readOverdue(db: Db, now: Instant): Promise<Overdue> {
  const { settings } = await readSettings(db);
  const today = dayOf(now, settings.zone);
  const count = await countPlannedBefore(db, today);
  return { count, offer: count > A_DAYS_WORK || (count > 1 && wasAway(settings, today)) };
}

/**
 * Everybody whose touch was due before today, and what spreading them needs to know. `theirDays`: when
 * others at a lead’s company were or will be touched, without what is overdue itself.
 */
export async function readLate(
  db: Db,
  now: Instant,
): Promise<{ leads: Lead[]; context: Context; theirDays: (lead: Lead) => readonly Day[] }> {
  const context = await readContext(db, undefined, now);
  const rows = await overdueRows(db, context.settings, now).limit(MOST).toArray();
  const late = new Set<string>(rows.map(({ id }) => id));
  const companies = [...new Set(rows.map(({ companyKey }) => companyKey).filter(Boolean))];
  const colleagues = Map.groupBy(
    await db.leads.where('companyKey').anyOf(companies).toArray(),
    ({ companyKey }) => companyKey,
  );
  const theirDays = (lead: Lead) => {
    const others = (colleagues.get(companyOf(lead)) ?? []).filter(({ id }) => id !== lead.id);
    return others.flatMap(({ id, touches, slot }) =>
      daysOfTouches({ touches, slot: late.has(id) ? undefined : slot }, context.settings.zone),
    );
  };
  return { leads: rows.map(toLead), context, theirDays };
}

function overdueRows(db: Db, { zone }: Settings, now: Instant) {
  const today = midnightOf(dayOf(now, zone), zone);
  return db.leads
    .where('dueAt')
    .below(today)
    .filter(({ enrolment, paused, closed }) => Boolean(enrolment?.next && !paused && !closed));
}

function wasAway({ timeOff }: Settings, today: Day): boolean {
  return timeOff.some(({ to }) => to < today && to >= addDays(today, -JUST_BACK));
}
