import type { Instant } from '../../time/calendar';
import { BEFORE_CALL } from '../../lead/meeting';
import { findCadence } from '../../playbook/find-cadence';
import type { Reason } from '../../reason';
import { begin, halt } from './cadences';
import type { Changes } from './changes';
import { afterCall, moveStage } from './moves';
import { finishTouchTasks } from './owner';

/**
 * A call at `start`, or at a time still to be said: whatever ran ends, and what belongs before a call begins,
 * where the playbook has it (seven-components). Whoever has a call to come is no first touch that waits.
 */
export function bookCall(changes: Changes, start: Instant | null, why: Reason): void {
  halt(changes, why);
  finishTouchTasks(changes);
  if (start === null) {
    if (changes.lead.status !== 'booked') changes.emit({ type: 'status-set', status: 'booked', why });
    return;
  }
  changes.emit({ type: 'booked', start });
  const { playbook, context } = changes;
  const before = playbook && findCadence(playbook, BEFORE_CALL);
  if (before && start > context.now) begin(changes, playbook, before, { why, sla: null });
}

/** The booked call took place: the lead stands after it, and silence counts from here. */
export function callHeld(changes: Changes, why: Reason): void {
  const { playbook, lead } = changes;
  halt(changes, why);
  finishTouchTasks(changes);
  changes.emit({ type: 'status-set', status: 'active', why });
  moveStage(changes, (playbook && afterCall(playbook)) ?? lead.stage, why, true);
}

/** The booked call did not: what ran before it ends. */
export function callOff(changes: Changes, why: Reason): void {
  halt(changes, why);
  changes.emit({ type: 'status-set', status: 'active', why });
}
