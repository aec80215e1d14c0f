import { dueInstant } from '../lead/due';
import type { Reason } from '../reason';
import { DAY } from '../time/calendar';
import { plus } from '../time/instant';
import { commandFor, type TimedEvent } from './events';
import { type Simulated, SimulatedLead } from './simulated-lead';
import { type StateLine, stateOf } from './state-line';

export type PlannedLine = {
  at: string;
  touch: number;
  of: number;
  channel: string;
  angle: string;
  why: Reason[];
};

const HORIZON_DAYS = 400;

/**
 * Every touch of the cadence, each done the moment it is due and none answered; to the last touch or 400
 * days. With `follow` also those of what comes after an unanswered cadence (another one, nurture, quarterly
 * touches), each counted within its own cadence.
 */
export function simulatePlan(simulated: Simulated, { follow = false } = {}): PlannedLine[] {
  const run = new SimulatedLead(simulated);
  const end = plus(simulated.from, HORIZON_DAYS * DAY);
  const lines: PlannedLine[] = [];
  for (let next = run.next(); next; next = run.next() ?? (follow ? run.passToNext(end) : null)) {
    const at = dueInstant(next.due, run.context.settings);
    if (at > end) break;
    lines.push({
      at: run.wallTime(at),
      touch: next.touch,
      of: next.of,
      channel: next.channel,
      angle: next.angle,
      why: next.due.why,
    });
    run.do({ type: 'mark-sent', channel: next.channel, script: next.script, account: null }, at);
    if (run.next()?.touch === next.touch) break;
  }
  return lines;
}

/**
 * The state after each event. Between events time passes as it does for the worker: pauses end, silence
 * counts, triggers fire.
 */
export function simulateEvents(simulated: Simulated, events: readonly TimedEvent[]): StateLine[] {
  const run = new SimulatedLead(simulated);
  return events.map((timed) => {
    run.pass(timed.at);
    const refused = run.command((id) => commandFor(timed, id, run.lead, simulated.zone), timed.at);
    return {
      at: run.wallTime(timed.at),
      event: timed.event.type,
      ...stateOf(run),
      ...(refused ? { refused } : {}),
    };
  });
}
