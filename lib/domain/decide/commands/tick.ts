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
import { begin, finish } from '../changes/cadences';
import { cadenceFor } from '../../playbook/find-cadence';
import type { Changes } from '../changes/changes';
import { goOn } from './plan-commands';
import type { PlaybookVersion } from '../../playbook/version';

/**
 * Time has passed: pauses and reminders end, the last touch counts as unanswered, silence starts a cadence,
 * an SLA is broken. Each is a part by itself, with what follows from it (`follow`): another device may have
 * come upon it before, and on the next not yet.
 */
export function tick(changes: Changes, follow: () => void): void {
  const { playbook } = changes;
  if (!playbook) return;
  for (const step of [endPause, endReminders, endCadence, startIfQuiet, noteBreach])
    step(changes, playbook, (occasion, work) =>
      changes.inTime(occasion, () => {
        work();
        follow();
      }),
    );
}

/** Nobody's device has looked after a lead in time: another of the team's says so, and what follows. */
export function standIn(changes: Changes, follow: () => void): void {
  if (!changes.playbook) return;
  noteBreach(changes, changes.playbook, (occasion, work) =>
    changes.inTime(occasion, () => {
      work();
      follow();
    }),
  );
}

type InTime = (occasion: string, work: () => void) => void;

function endPause(changes: Changes, _: PlaybookVersion, inTime: InTime): void {
  const until = changes.lead.paused?.until;
  if (until && until <= changes.context.now)
    inTime(pauseOverOccasion(until), () => goOn(changes, because('pause-over')));
}

/** What was to be said before a call is not said after it has begun. How it went, the rep says. */
function endReminders(changes: Changes, _: PlaybookVersion, inTime: InTime): void {
  const begins = callBeginsAt(changes.lead);
  if (begins !== null && begins <= changes.context.now)
    inTime(callOccasion(changes.lead.booked!), () =>
      changes.emit({ type: 'enrolment-ended', why: because('call-began') }),
    );
}

function endCadence(changes: Changes, playbook: PlaybookVersion, inTime: InTime): void {
  const end = endsAt(changes.lead, playbook);
  if (end === null || end > changes.context.now) return;
  const enrolment = changes.lead.enrolment!;
  inTime(cadenceOverOccasion(enrolment), () =>
    finish(changes, playbook, because('cadence-unanswered', { cadence: enrolment.name })),
  );
}

/** Starts the stage's cadence for a lead who has been silent there for longer than the stage allows. */
function startIfQuiet(changes: Changes, playbook: PlaybookVersion, inTime: InTime): void {
  const { lead, context } = changes;
  const from = quietFrom(lead, playbook);
  const cadence = cadenceFor(playbook, lead.stage, lead.tier);
  if (from === null || from > context.now || !cadence) return;
  const hours = playbook.stages.find(({ id }) => id === lead.stage)!.quietAfterHours;
  inTime(quietOccasion(lead), () =>
    begin(changes, playbook, cadence, { why: because('went-quiet', { count: hours }), sla: null }),
  );
}

function noteBreach(changes: Changes, _: PlaybookVersion, inTime: InTime): void {
  const { enrolment, fired, paused } = changes.lead;
  const deadline = enrolment?.next?.due.deadline;
  if (!enrolment?.next || paused || !deadline || deadline > changes.context.now) return;
  const { touch } = enrolment.next;
  const key = lateOccasion(enrolment, touch);
  if (!remembers(fired, `:${key}`))
    inTime(key, () =>
      changes.emit({ type: 'trigger-fired', trigger: null, key, why: because('sla-passed', { touch }) }),
    );
}
