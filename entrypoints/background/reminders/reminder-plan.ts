import type { Day } from '@/lib/domain/time/calendar';

import { type Counts, DAILY, DIGEST, type Reminder } from './reminder';

/** More reminders than this at once become a single one. */
const ONE_BY_ONE = 3;

type Single = Extract<Reminder, { leadId: string }>;

export type ReminderState = {
  /** The daily reminder's day if it is to be shown now, and what the day holds. */
  daily: { day: Day; counts: Counts; first: string | null } | null;
  /** Touches that became due and of which nothing has been said, in the order of the queue. */
  fresh: readonly Extract<Single, { kind: 'due' }>[];
  /** Hot leads whose SLA has just been broken, and what playbooks want told. */
  urgent: readonly Single[];
  /** The rep asked to be told again. */
  again: boolean;
  dueNow: number;
  firstDue: string | null;
  /** The worker has not looked for an hour or more: asleep, or closed. */
  away: boolean;
};

/**
 * What to show now. A hot lead with a clock running is told by itself; the others one by one while they are
 * few, else in one digest; and the daily reminder says all there is to say about what is due at its hour.
 */
export function planReminders(state: ReminderState): Reminder[] {
  const clocked = state.fresh.filter(({ deadline, tier }) => deadline !== null && tier === 'hot');
  const others = state.fresh.filter((one) => !clocked.includes(one));
  const urgent: Reminder[] = [...state.urgent, ...clocked];
  const few = urgent.length <= ONE_BY_ONE ? urgent : [];
  const rest = others.length + (urgent.length - few.length);
  if (state.daily) return [...few, { kind: 'daily', id: DAILY, ...state.daily }];
  if (rest === 0 && !(state.again && state.dueNow > 0)) return few;
  if (urgent.length + others.length <= ONE_BY_ONE && !state.again && !state.away) return [...few, ...others];
  return [
    ...few,
    {
      kind: 'digest',
      id: DIGEST,
      away: state.away,
      count: Math.max(state.dueNow, rest),
      first: state.firstDue,
    },
  ];
}
