import type { Lead } from '../lead/lead';
import type { Instant } from '../time/calendar';
import { isDoubted } from '../time/doubt';

/**
 * What claims to have been done later than the moment `at` at which that was found out was done by a clock
 * that was ahead: it was done at `before`. So a reply is later than what it was seen after.
 */
export function putRight(lead: Lead, at: Instant, before: Instant): Lead {
  const right = (moment: Instant) => (isDoubted(moment, at) ? before : moment);
  const rightOrNull = (moment: Instant | null) => moment && right(moment);
  const { savedAt, lastIn, lastOut, handledAt, touches, outcomes, signals, enrolment, stopped } = lead;
  const moments = [savedAt, lastIn?.at, lastOut?.at, handledAt, touches.at(-1)?.at, signals.at(-1)?.at];
  if (!moments.some((moment) => moment && right(moment) !== moment)) return lead;
  return {
    ...lead,
    savedAt: right(savedAt),
    lastIn: lastIn && { ...lastIn, at: right(lastIn.at) },
    lastOut: lastOut && { ...lastOut, at: right(lastOut.at) },
    handledAt: rightOrNull(handledAt),
    touches: touches.map((touch) => ({ ...touch, at: right(touch.at), run: rightOrNull(touch.run) })),
    outcomes: outcomes.map((taken) => ({ ...taken, at: right(taken.at), run: rightOrNull(taken.run) })),
    signals: signals.map((signal) => ({ ...signal, at: right(signal.at) })),
    enrolment: enrolment && { ...enrolment, startedAt: right(enrolment.startedAt) },
    ...(stopped && { stopped: { ...stopped, startedAt: right(stopped.startedAt) } }),
  };
}
