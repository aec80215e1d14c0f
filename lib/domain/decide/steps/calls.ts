import type { Instant } from '../../time/calendar';
import { BEFORE_CALL } from '../../lead/meeting';
import { findCadence } from '../../playbook/find-cadence';
import type { Reason } from '../../reason';
import { begin, halt } from './cadences';
import type { Draft } from './draft';
import { afterCall, moveStage } from './moves';

/**
 * A call at `start`, or at a time still to be said: whatever ran ends, and what belongs before a call begins,
 * where the playbook has it (seven-components).
 */
export function bookCall(draft: Draft, start: Instant | null, why: Reason): void {
  halt(draft, why);
  if (start === null) {
    if (draft.lead.status !== 'booked') draft.emit({ type: 'status-set', status: 'booked', why });
    return;
  }
  draft.emit({ type: 'booked', start });
  const { playbook, context } = draft;
  const before = playbook && findCadence(playbook, BEFORE_CALL);
  if (before && start > context.now) begin(draft, playbook, before, { why, sla: null });
}

/** The booked call took place: the lead stands after it, and silence counts from here. */
export function callHeld(draft: Draft, why: Reason): void {
  const { playbook, lead } = draft;
  halt(draft, why);
  draft.emit({ type: 'status-set', status: 'active', why });
  moveStage(draft, (playbook && afterCall(playbook)) ?? lead.stage, why, true);
}

/** The booked call did not: what ran before it ends. */
export function callOff(draft: Draft, why: Reason): void {
  halt(draft, why);
  draft.emit({ type: 'status-set', status: 'active', why });
}
