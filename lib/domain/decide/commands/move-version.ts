import { instant } from '../../time/instant';
import type { LeadCommand } from '../../log/lead-command';
import { dueInstant } from '../../lead/due';
import type { Enrolment, Lead, NextTouch } from '../../lead/lead';
import { planTouch } from '../../plan/plan';
import { asDrawn } from '../../plan/varied';
import { touchCount } from '../../playbook/cadence-touches';
import type { Playbook } from '../../playbook/playbook';
import { pinOf } from '../../playbook/version';
import { because } from '../../reason';
import { firstTouchSla, targetFor, unknownPlaybook } from '../changes/cadences';
import { findStage, findCadence } from '../../playbook/find-cadence';
import type { Changes, Verdict } from '../changes/changes';

type Move = Extract<LeadCommand, { type: 'move-version' }>;

/** A time the rep chose is the rep's, in whatever version. */
const CHOSEN: ReadonlySet<string> = new Set(['snoozed', 'rescheduled']);

/**
 * On to another version of the same playbook, at the touch that was next: its day and words are that
 * version's, what was done stays done. Refused where that version has nothing to go on with: no such stage,
 * cadence or touch.
 */
export function moveVersion(changes: Changes, { to }: Move): Verdict {
  const { lead, context } = changes;
  const playbook = context.playbook(lead.playbook.id, to);
  if (!playbook) return unknownPlaybook(lead);
  const { version } = playbook;
  if (changes.playbook?.document === playbook.document) return because('version-same', { version });
  if (!findStage(playbook, lead.stage)) return because('version-no-stage', { stage: lead.stage, version });
  const moved = lead.enrolment ? moveEnrolment(changes, lead.enrolment, playbook) : null;
  if (moved && !('cadence' in moved)) return moved;
  changes.emit({ type: 'version-moved', playbook: pinOf(playbook), enrolment: moved });
  return undefined;
}

function moveEnrolment(
  changes: Changes,
  enrolment: Enrolment,
  playbook: Playbook,
): Enrolment | NonNullable<Verdict> {
  const { version } = playbook;
  const cadence = findCadence(playbook, enrolment.cadence);
  if (!cadence) return because('version-no-cadence', { cadence: enrolment.name, version });
  const standing = { ...enrolment, name: cadence.name, passive: cadence.passive };
  const { next } = enrolment;
  if (!next) return standing;
  const of = touchCount(cadence);
  if (next.touch > of)
    return because('version-shorter', { cadence: cadence.name, count: of, touch: next.touch, version });
  return { ...standing, next: planned(changes, next, standing, playbook) };
}

function planned(
  { lead, context }: Changes,
  next: NextTouch,
  enrolment: Enrolment,
  playbook: Playbook,
): NextTouch | null {
  const cadence = asDrawn(findCadence(playbook, enrolment.cadence)!, playbook.id, lead, context);
  const sla = next.touch === 1 ? firstTouchSla(playbook, lead) : null;
  const { startedAt, anchor, ignored } = enrolment;
  // What is overdue stays overdue: moving to another version does not reset the deadline.
  const notBefore = instant(Math.min(context.now, dueInstant(next.due, context.settings)));
  const anew = planTouch(
    {
      lead,
      playbook,
      cadence,
      touch: next.touch,
      startedAt,
      anchor,
      ignored,
      notBefore,
      sla,
      target: sla && targetFor(playbook, lead),
    },
    context,
  );
  return anew && CHOSEN.has(next.due.why[0]!.code) ? { ...anew, due: next.due } : anew;
}

/** Whether a lead has anything ahead that a version could change. */
export function isUnderWay({ status, optedOut }: Pick<Lead, 'status' | 'optedOut'>): boolean {
  return !optedOut && status !== 'won' && status !== 'lost' && status !== 'archived';
}
