import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { TimedEvent } from '@/lib/domain/simulate/events';
import { simulateEvents } from '@/lib/domain/simulate/simulate';
import type { Simulated } from '@/lib/domain/simulate/simulated-lead';
import type { StateLine } from '@/lib/domain/simulate/state-line';
import { instantFromLocal, type Zone } from '@/lib/domain/time/calendar';

/** One thing that happens; `said` names its sentence. */
type Step = { at: string; said: string; event: TimedEvent['event'] };
export type Shown = StateLine & { said: string };

const START = '2026-03-02T09:00';
const step = (at: string, said: string, event: Record<string, unknown>): Step => ({
  at: `2026-03-${at}`,
  said,
  event: { at: `2026-03-${at}`, ...event } as Step['event'],
});

/** Four-stages as published: one lead, eleven days, from a download to a call that is held for next week. */
const STEPS: readonly Step[] = [
  step('02T09:05', 'sent-checklist', { type: 'sent' }),
  step('04T10:00', 'sent-second', { type: 'sent' }),
  step('04T14:00', 'reply', { type: 'reply' }),
  step('04T14:20', 'question', { type: 'sent' }),
  step('04T17:00', 'reply-again', { type: 'reply' }),
  step('05T09:30', 'soft-ask', { type: 'sent' }),
  step('05T10:00', 'send-time', { type: 'reply', text: 'Yes, send me a time.' }),
  step('05T10:10', 'call-ask', { type: 'stage', stage: 'call-ask' }),
  step('05T10:15', 'link', { type: 'sent' }),
  step('07T10:20', 'link-again', { type: 'sent' }),
  step('09T10:05', 'nudge', { type: 'sent' }),
  step('09T15:00', 'booked', { type: 'booked', start: '2026-03-12T11:00' }),
  step('12T11:30', 'no-next', { type: 'outcome', outcome: 'rescheduled' }),
  step('12T11:31', 'held', { type: 'outcome', outcome: 'rescheduled', when: '2026-03-19T11:00' }),
];

/**
 * What would be shown after each step, worked out by the engine itself, for a rep who works Monday to Friday
 * in `zone`.
 */
export function replayExample(playbook: Playbook, zone: Zone): Shown[] {
  const moment = (at: string) => instantFromLocal(at, zone)!;
  const lead: Simulated = {
    playbook,
    tier: 'warm',
    stage: 'opt-in',
    source: 'lead-magnet',
    from: moment(START),
    zone,
  };
  const events = STEPS.map(({ at, event }): TimedEvent => ({ at: moment(at), event }));
  return simulateEvents(lead, events).map((line, place) => ({ ...line, said: STEPS[place]!.said }));
}
