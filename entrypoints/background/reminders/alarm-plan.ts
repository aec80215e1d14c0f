import { MINUTE } from '@/lib/domain/time/calendar';

/**
 * The only two alarms there are: Chrome allows 500, loses them on updates, and the database is the record
 * anyway.
 */
export const SWEEP = 'sweep';
export const NEXT = 'next';

export type Alarm = { name: string; scheduledTime: number; periodInMinutes?: number | undefined };
export type AlarmPlan = {
  clear: string[];
  create: { name: string; when: number; periodInMinutes?: number }[];
};

/**
 * What to change so that the sweep comes every minute and `next` at the soonest moment there is something to
 * do (null: not known, so that an alarm that is there stays). A clock that was set back leaves an alarm far
 * in the future, one set forward leaves it in the past: both are made anew.
 */
export function planAlarms(existing: readonly Alarm[], next: number | null, now: number): AlarmPlan {
  const plan: AlarmPlan = {
    clear: existing.map(({ name }) => name).filter((name) => name !== SWEEP && name !== NEXT),
    create: [],
  };
  const sweep = existing.find(({ name }) => name === SWEEP);
  if (!sweep || sweep.periodInMinutes !== 1 || Math.abs(sweep.scheduledTime - now) > 2 * MINUTE) {
    plan.create.push({ name: SWEEP, when: now + MINUTE, periodInMinutes: 1 });
  }
  const alarm = existing.find(({ name }) => name === NEXT);
  if (next === null) return plan;
  const when = Math.max(next, now + 1000);
  if (!alarm || alarm.periodInMinutes !== undefined || Math.abs(alarm.scheduledTime - when) > 1000)
    plan.create.push({ name: NEXT, when });
  return plan;
}
