import { addDays, type Day, dayOf, daysBetween, type Instant } from '../../time/calendar';
import type { Context } from '../../log/context';
import { dueInstant } from '../../lead/due';
import type { Due, Enrolment, Lead } from '../../lead/lead';
import { planFrom, planStart } from '../../plan/plan-from';
import { asDrawn, isOfCadence } from '../../plan/varied';
import type { Cadence, Sla } from '../../playbook/cadence';
import type { Playbook } from '../../playbook/playbook';
import { type PlaybookVersion, pinOf } from '../../playbook/version';
import { cadenceFor, findCadence } from '../../playbook/find-cadence';
import { because, type Reason } from '../../reason';
import { colder } from '../../playbook/tier';
import { unanswered } from '../../lead/silence';
import type { Changes } from './changes';
import { draw } from './draw';

/**
 * Where a lead goes who never answers: what the stage's cadence says at its end, else any nurture the
 * playbook has.
 */
export function nurtureFor(playbook: Playbook, lead: Pick<Lead, 'stage' | 'tier'>): Cadence | undefined {
  const own = cadenceFor(playbook, lead.stage, lead.tier)?.end;
  const end =
    own?.do === 'mia' ? own : playbook.cadences.map((cadence) => cadence.end).find((one) => one.do === 'mia');
  return end?.do === 'mia' ? findCadence(playbook, end.nurture) : undefined;
}

/**
 * Starts `cadence` at its first touch, in place of any other. Day 0 is the day on which the first touch can
 * be.
 */
export function begin(
  changes: Changes,
  playbook: PlaybookVersion,
  cadence: Cadence,
  how: { why: Reason; sla: Sla | null; status?: 'mia' | 'nurture' },
): void {
  const { context } = changes;
  if (changes.lead.enrolment) changes.emit({ type: 'enrolment-ended', why: how.why });
  draw(changes, (change) => isOfCadence(change, playbook.id, cadence.id));
  const { lead } = changes;
  const today = dayOf(context.now, context.settings.zone);
  const started = { startedAt: context.now, ignored: unanswered(lead) };
  const { next, shift } = planStart(
    {
      lead,
      playbook,
      cadence: asDrawn(cadence, playbook.id, lead, context),
      touch: 1,
      ...started,
      anchor: today,
      notBefore: context.now,
      sla: how.sla,
      target: how.sla && targetFor(playbook, lead),
    },
    context,
  );
  const atOnce = Object.values(cadence.touches[0]!.after).every((part) => part === 0);
  const enrolment: Enrolment = {
    cadence: cadence.id,
    name: cadence.name,
    stage: lead.stage,
    passive: cadence.passive,
    ...started,
    anchor: next && next.touch === 1 && atOnce ? repDay(next.due, context) : addDays(today, shift),
    next,
  };
  changes.emit({ type: 'enrolled', enrolment, playbook: pinOf(playbook) });
  drawWording(changes);
  const status = how.status ?? (cadence.passive ? 'nurture' : 'follow-up');
  if (!lead.closed && lead.status !== 'booked' && lead.status !== status)
    changes.emit({ type: 'status-set', status, why: how.why });
}

/** Plans touch `number` again or anew, with the plan moved by `shift` days. */
export function replan(
  changes: Changes,
  playbook: Playbook,
  number: number,
  shift: number,
  why: Reason,
  notBefore: Instant = changes.context.now,
): void {
  const { lead, context } = changes;
  const { enrolment } = lead;
  const own = enrolment && findCadence(playbook, enrolment.cadence);
  if (!own) return;
  const cadence = asDrawn(own, playbook.id, lead, context);
  const anchor: Day = addDays(enrolment.anchor, shift);
  const ignored = unanswered(lead);
  const sla = number === 1 ? firstTouchSla(playbook, lead) : null;
  const next = planFrom(
    {
      lead,
      playbook,
      cadence,
      touch: number,
      startedAt: enrolment.startedAt,
      anchor,
      ignored,
      notBefore,
      sla,
      target: sla && targetFor(playbook, lead),
    },
    context,
  );
  changes.emit({ type: 'planned', run: enrolment.startedAt, next, anchor, ignored, why });
  drawWording(changes);
}

/** The wording in which the touch that comes next will be said. */
function drawWording(changes: Changes): void {
  const script = changes.lead.enrolment?.next?.script;
  draw(changes, (change) => change.of === 'wording' && change.script === script);
}

/**
 * The SLA of the very first touch, by source; none once the lead has been met, nor for who comes from a file:
 * their hand was raised some time ago.
 */
export function firstTouchSla(
  playbook: Playbook,
  lead: Pick<Lead, 'source' | 'lastOut' | 'fields'>,
): Sla | null {
  if (lead.lastOut || lead.fields['name']?.origin.from === 'file') return null;
  return playbook.sources.find(({ id }) => id === lead.source)?.firstTouch ?? null;
}

/** What the first touch of a source aims at, inside its SLA (speed-to-lead: two minutes of five). */
export function targetFor(playbook: Playbook, lead: Pick<Lead, 'source'>): Sla | null {
  return playbook.sources.find(({ id }) => id === lead.source)?.target ?? null;
}

/** The refusal where a lead’s playbook is not here: another version, or another computer, has it. */
export function unknownPlaybook(lead: Pick<Lead, 'playbook'>): Reason {
  return because('playbook-unknown', { playbook: lead.playbook.id });
}

/** Ends whatever runs and lifts any pause. */
export function halt(changes: Changes, why: Reason): void {
  if (changes.lead.enrolment) changes.emit({ type: 'enrolment-ended', why });
  if (changes.lead.paused) changes.emit({ type: 'resumed', why });
}

/** Goes on after a touch done at `at`: the plan moves by as many days as it came late or early. */
export function advance(changes: Changes, playbook: PlaybookVersion, at: Instant, why: Reason): void {
  const done = changes.lead.enrolment?.next;
  if (!done) return;
  replan(changes, playbook, done.touch + 1, daysLate(done.due, at, changes.context), why);
}

/**
 * The rep's day on which something is due. Where the lead is it may be another: anchors are days of the rep.
 */
export function repDay(due: Due, { settings }: Pick<Context, 'settings'>): Day {
  return dayOf(dueInstant(due, settings), settings.zone);
}

/** Days of the rep from when it was due to `at`; negative: early. */
export function daysLate(due: Due, at: Instant, context: Context): number {
  return daysBetween(repDay(due, context), dayOf(at, context.settings.zone));
}

/**
 * The last touch stayed unanswered. Nobody is deleted: MIA and then nurture, another cadence, the archive, or
 * simply no more touches.
 */
export function finish(changes: Changes, playbook: PlaybookVersion, why: Reason): void {
  const { enrolment } = changes.lead;
  if (!enrolment) return;
  const end = findCadence(playbook, enrolment.cadence)?.end ?? { do: 'stay' };
  changes.emit({ type: 'enrolment-ended', why, finished: true, run: enrolment.startedAt });
  if (changes.lead.closed) return;
  switch (end.do) {
    case 'mia': {
      const nurture = findCadence(playbook, end.nurture);
      changes.emit({ type: 'status-set', status: 'mia', why });
      if (nurture && nurture.id !== enrolment.cadence)
        begin(changes, playbook, nurture, { why, sla: null, status: 'mia' });
      return;
    }
    case 'switch': {
      const other = findCadence(playbook, end.cadence);
      if (!other) return;
      const { tier, tierByHand } = changes.lead;
      const falls =
        playbook.tiers[colder(tier)]?.cadence === other.id &&
        playbook.tiers[tier]?.cadence === enrolment.cadence;
      if (falls && !tierByHand)
        changes.emit({ type: 'tier-set', tier: colder(tier), byHand: false, why: [why] });
      begin(changes, playbook, other, { why, sla: null });
      return;
    }
    case 'archive':
      changes.emit({ type: 'status-set', status: 'archived', why: because('archived-at-end') });
      return;
    case 'stay':
      changes.emit({ type: 'status-set', status: enrolment.passive ? 'nurture' : 'mia', why });
      return;
  }
}
