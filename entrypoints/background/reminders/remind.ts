import { Dexie } from 'dexie';

import { addDays, dayOf, HOUR, type Instant, midnightOf } from '@/lib/domain/time/calendar';
import type { Context } from '@/lib/domain/log/context';
import { isDoubted } from '@/lib/domain/time/doubt';
import { upcast } from '@/lib/domain/log/upcast';
import { contextFor, readSharedContext } from '@/lib/store/read/context';
import { type Db, type LeadRow, UNSEEN } from '@/lib/store/database/db';
import { write } from '@/lib/store/database/guard';
import { dueCount, readDue } from '@/lib/store/read/due';
import { readLead } from '@/lib/store/read/log';

import { dailyDue } from './daily';
import { quietUntil } from './quiet';
import type { Counts, Reminder } from './reminder';
import { AGAIN, TOLD, toldUntil, unsaid } from './told';
import { planReminders, type ReminderState } from './reminder-plan';

/** How often it is noted again: not every idle minute has to write. */
const NOTE_EVERY_MS = HOUR / 2;
/**
 * The daily reminder speaks for what falls due in the hours after it; a call has its own hour and its own
 * reminder.
 */
const MORNING_MS = 3 * HOUR;
const MOST = 500;
const KEEP_DAYS = 60;

/**
 * Decides what to tell the rep and notes it as told, in one transaction: whoever asks a second time gets
 * nothing. Between the two and the showing a worker may be stopped; the badge and the panel still say it.
 */
export function decideReminders(db: Db, now: Instant, away: boolean): Promise<Reminder[]> {
  return write(db, [db.leads, db.versions, db.tallies, db.events, db.notified, db.meta], async () => {
    const context = await contextFor(db, await readSharedContext(db, now), undefined, now);
    const found = await readState(db, context, away);
    if (!found) return [];
    const { state, told } = found;
    const before = (await db.notified.get(TOLD))?.at ?? 0;
    if (told.length > 0 || Math.abs(now - before) > NOTE_EVERY_MS)
      await db.notified.bulkPut([...told, TOLD].map((id) => ({ id, at: now })));
    if (state.again) await db.notified.delete(AGAIN);
    if (state.daily)
      await db.notified
        .where('at')
        .between(UNSEEN + 1, midnightOf(addDays(state.daily.day, -KEEP_DAYS), context.settings.zone))
        .delete();
    return planReminders(state);
  });
}

/**
 * What there is to tell, and the occurrences that are told with it; null in the quiet hours, which hold
 * everything back but the rep's own hour.
 */
async function readState(
  db: Db,
  context: Context,
  away: boolean,
): Promise<{ state: ReminderState; told: string[] } | null> {
  const { now, settings } = context;
  const daily = await readDaily(db, context);
  if (quietUntil(settings, now) !== null && !daily.state) return null;
  const since = Math.max(0, (await toldUntil(db, now)) - HOUR);
  const until = daily.state ? now + MORNING_MS : now;
  const rows = (await db.leads.where('dueAt').between(since, until, true, true).limit(MOST).toArray()).filter(
    ({ enrolment, dueAt, booked }) => !enrolment?.passive && (dueAt! <= now || dueAt !== booked?.at),
  );
  const news = await unsaid(
    db,
    rows.map((row) => ({ id: `due:${row.id}:${row.dueAt!}`, row })),
    now,
  );
  const late = settings.slaAlerts
    ? await unsaid(
        db,
        (await breachedHot(db)).map((row) => ({
          id: `late:${row.id}:${deadlineOf(row) ?? row.dueAt!}`,
          row,
        })),
        now,
      )
    : [];
  const alerts = await readAlerts(db);
  const again = await db.notified.get(AGAIN);
  const [first] = await readDue(db, { offset: 0, limit: 1 });
  const state: ReminderState = {
    daily: daily.state,
    fresh: news
      .filter(({ row }) => isNews(row))
      .map(({ id, row }) => ({
        kind: 'due',
        id,
        leadId: row.id,
        name: nameOf(row),
        tier: row.tier,
        deadline: settings.slaAlerts ? deadlineOf(row) : null,
      })),
    urgent: [
      ...late.map(({ id, row }): Reminder & { kind: 'late' } => ({
        kind: 'late',
        id,
        leadId: row.id,
        name: nameOf(row),
      })),
      ...alerts.shown,
    ],
    again: again !== undefined && (again.at <= now || isDoubted(again.at - HOUR, now)),
    dueNow: await dueCount(db),
    firstDue: first ? nameOf(first) : null,
    away,
  };
  const told = daily.day ? [`daily:${daily.day}`] : [];
  return { state, told: [...told, ...news.map(({ id }) => id), ...late.map(({ id }) => id), ...alerts.told] };
}

/** `day`: today's hour has come and nothing has been said of it. `state`: there is something to say. */
async function readDaily(
  db: Db,
  context: Context,
): Promise<{ day: string | null; state: ReminderState['daily'] }> {
  const day = dailyDue(context);
  const known = day && (await db.notified.get(`daily:${day}`));
  if (!day || (known && !isDoubted(known.at, context.now))) return { day: null, state: null };
  const counts: Counts = { hot: 0, warm: 0, cold: 0, unqualified: 0 };
  let soonest: LeadRow | undefined;
  const tomorrow = midnightOf(addDays(dayOf(context.now, context.settings.zone), 1), context.settings.zone);
  await db.leads
    .where('dueAt')
    .below(tomorrow)
    .each((row) => {
      counts[row.tier] += 1;
      soonest ??= row;
    });
  const [first] = await readDue(db, { offset: 0, limit: 1 });
  const named = first ?? soonest;
  return { day, state: named ? { day, counts, first: nameOf(named) } : null };
}

/** Breached, hot: the front of the queue. */
function breachedHot(db: Db): Promise<LeadRow[]> {
  return db.leads
    .where('[bucket+tierRank+recency]')
    .between([0, 0, Dexie.minKey], [0, 0, Dexie.maxKey])
    .limit(50)
    .toArray();
}

async function readAlerts(
  db: Db,
): Promise<{ shown: Extract<Reminder, { kind: 'alert' }>[]; told: string[] }> {
  const waiting = await db.notified.where('at').equals(UNSEEN).limit(50).toArray();
  const events = await db.events.bulkGet(waiting.map(({ id }) => id.slice('alert:'.length)));
  const shown: Extract<Reminder, { kind: 'alert' }>[] = [];
  for (const stored of events) {
    const event = stored && upcast(stored);
    const row = event && (await readLead(db, event.leadId));
    if (row && event.type === 'alerted')
      shown.push({
        kind: 'alert',
        id: `alert:${row.id}:${event.id}`,
        leadId: row.id,
        name: nameOf(row),
        text: event.text,
        ...(event.label && { label: event.label }),
      });
  }
  return { shown, told: waiting.map(({ id }) => id) };
}

/**
 * The rep knows of an answer that was just on screen, and of a lead that was due when it was saved or its
 * cadence started.
 */
function isNews({ bucket, dueAt, lastIn, savedAt, enrolment }: LeadRow): boolean {
  return (
    bucket !== undefined && dueAt !== lastIn?.at && dueAt! > Math.max(savedAt, enrolment?.startedAt ?? 0)
  );
}

function deadlineOf({ enrolment }: LeadRow): number | null {
  return enrolment?.next?.due.deadline ?? null;
}

function nameOf({ fields }: LeadRow): string {
  return fields['name']?.value ?? '';
}
