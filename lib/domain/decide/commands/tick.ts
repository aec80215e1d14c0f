import { because } from '../../reason';
import {
  cadenceOverOccasion,
  callOccasion,
  lateOccasion,
  pauseOverOccasion,
  quietOccasion,
} from '../../lead/occasions';
import { remembers } from '../../lead/memory';
import { callBeginsAt, endsAt, quietFrom } from '../../lead/silence';
import { begin, finish } from '../steps/cadences';
import { cadenceFor } from '../../playbook/find-cadence';
import type { Draft } from '../steps/draft';
import { goOn } from './plan-commands';
import type { PlaybookVersion } from '../../playbook/version';

/**
 * Time has passed: pauses and reminders end, the last touch counts as unanswered, silence starts a cadence,
 * an SLA is broken. Each is a part by itself, with what follows from it (`follow`): another device may have
 * come upon it before, and on the next not yet.
 */
export function tick(draft: Draft, follow: () => void): void {
  const { playbook } = draft;
  if (!playbook) return;
  for (const step of [endPause, endReminders, endCadence, startIfQuiet, noteBreach])
    step(draft, playbook, (occasion, work) =>
      draft.inTime(occasion, () => {
        work();
        follow();
      }),
    );
}

type InTime = (occasion: string, work: () => void) => void;

function endPause(draft: Draft, _: PlaybookVersion, inTime: InTime): void {
  const until = draft.lead.paused?.until;
  if (until && until <= draft.context.now)
    inTime(pauseOverOccasion(until), () => goOn(draft, because('pause-over')));
}

/** What was to be said before a call is not said after it has begun. How it went, the rep says. */
function endReminders(draft: Draft, _: PlaybookVersion, inTime: InTime): void {
  const begins = callBeginsAt(draft.lead);
  if (begins !== null && begins <= draft.context.now)
    inTime(callOccasion(draft.lead.booked!), () =>
      draft.emit({ type: 'enrolment-ended', why: because('call-began') }),
    );
}

function endCadence(draft: Draft, playbook: PlaybookVersion, inTime: InTime): void {
  const end = endsAt(draft.lead, playbook);
  if (end === null || end > draft.context.now) return;
  const enrolment = draft.lead.enrolment!;
  inTime(cadenceOverOccasion(enrolment), () =>
    finish(draft, playbook, because('cadence-unanswered', { cadence: enrolment.name })),
  );
}

/** Starts the stage's cadence for a lead who has been silent there for longer than the stage allows. */
function startIfQuiet(draft: Draft, playbook: PlaybookVersion, inTime: InTime): void {
  const { lead, context } = draft;
  const from = quietFrom(lead, playbook);
  const cadence = cadenceFor(playbook, lead.stage, lead.tier);
  if (from === null || from > context.now || !cadence) return;
  const hours = playbook.stages.find(({ id }) => id === lead.stage)!.quietAfterHours;
  inTime(quietOccasion(lead), () =>
    begin(draft, playbook, cadence, { why: because('went-quiet', { count: hours }), sla: null }),
  );
}

function noteBreach(draft: Draft, _: PlaybookVersion, inTime: InTime): void {
  const { enrolment, fired, paused } = draft.lead;
  const deadline = enrolment?.next?.due.deadline;
  if (!enrolment?.next || paused || !deadline || deadline > draft.context.now) return;
  const { touch } = enrolment.next;
  const key = lateOccasion(enrolment, touch);
  if (!remembers(fired, `:${key}`))
    inTime(key, () =>
      draft.emit({ type: 'trigger-fired', trigger: null, key, why: because('sla-passed', { touch }) }),
    );
}
