import { dayOf } from '@/lib/domain/time/calendar';
import type { Context } from '@/lib/domain/log/context';
import { planTouch } from '@/lib/domain/plan/plan';
import type { PlanInput } from '@/lib/domain/plan/target';
import { type Touch } from '@/lib/domain/playbook/cadence';
import { at, LONDON, world } from '../sample';
import { cadenceOf, type Person, personOf, playbookOf } from '../plan-sample';

/** Monday 2 March 2026, 09:00. */
export const START = '2026-03-02 09:00';

export const six: Partial<Touch>[] = [
  { after: {}, channel: 'original' },
  { after: { days: 2 }, channel: 'original' },
  { after: { days: 4 }, channel: 'other' },
  { after: { days: 7 }, channel: 'original' },
  { after: { days: 10 }, channel: 'any' },
  { after: { days: 14 }, channel: 'original' },
];

export type Overrides = Partial<Omit<PlanInput, 'lead'>> & { lead?: Person | undefined; start?: string };

export function ask(
  touch: number,
  { start = START, lead, ...rest }: Overrides = {},
  context: Context = world(start, []),
) {
  const startedAt = at(start);
  const input: PlanInput = {
    playbook: playbookOf(),
    cadence: cadenceOf(six),
    touch,
    startedAt,
    anchor: dayOf(startedAt, LONDON),
    ignored: touch - 1,
    notBefore: startedAt,
    sla: null,
    ...rest,
    lead: personOf(lead),
  };
  return planTouch(input, context);
}

export const told = (next: ReturnType<typeof planTouch>) =>
  next && `${next.due.day} ${next.due.time} ${next.channel}`;

export const codes = (next: ReturnType<typeof planTouch>) => next!.due.why.map(({ code }) => code);
