import { dayOf, daysBetween, type Instant } from '../../time/calendar';
import type { LeadCommand } from '../../log/lead-command';
import { sentWords } from '../../lead/inserted';
import type { Enrolment, Lead, TouchDone } from '../../lead/lead';
import { BEFORE_CALL } from '../../lead/meeting';
import { skipOccasion, toldOccasion, touchOccasion } from '../../lead/occasions';
import { owesAnswer } from '../../lead/silence';
import { because } from '../../reason';
import { advance, daysLate, replan } from './cadences';
import type { Changes, Verdict } from './changes';
import { finishTouchTasks } from './owner';

type Of<Type extends LeadCommand['type']> = Extract<LeadCommand, { type: Type }>;

/**
 * The rep says it went out: the next touch is done and the one after it planned from here; without a plan it
 * is a touch of its own.
 */
export function markSent(
  changes: Changes,
  { channel, script, account, text, inserted }: Of<'mark-sent'>,
): Verdict {
  const at = changes.context.now;
  const words = sentWords(changes.lead.touches, script, inserted, { channel, at });
  const made = { channel, ...words, account, how: 'marked' as const, at };
  // The text is that of the script the command names.
  const said = words.script === script ? text : undefined;
  if (isAnswerAside(changes.lead, words.script)) besides(changes, made, said);
  else complete(changes, made, said);
  return undefined;
}

/**
 * Whether a word of the rep's with these words answers theirs, beside what stays planned: the hello a year
 * after Lost, what belongs before a call.
 */
export function isAnswerAside(lead: Lead, script: string | null): boolean {
  const { enrolment, closed } = lead;
  return (
    (closed !== null || enrolment?.cadence === BEFORE_CALL) &&
    owesAnswer(lead) &&
    script !== enrolment?.next?.script
  );
}

type Made = Pick<TouchDone, 'channel' | 'script' | 'variant' | 'account' | 'how' | 'at'>;

/** A touch of its own, outside any plan. */
export function besides(changes: Changes, made: Made, text?: string): void {
  changes.emit({
    type: 'touched',
    touch: { touch: 0, of: 0, cadence: null, ...made },
    ...(text && { text }),
  });
  finishTouchTasks(changes);
}

/** Records a touch. `at` may be earlier than now: a message seen later than it was sent. */
export function complete(changes: Changes, made: Made, text?: string): void {
  const { enrolment } = changes.lead;
  const next = enrolment?.next;
  if (!next) return besides(changes, made, text);
  const more = text ? { text } : {};
  changes.within(oneAnswer(changes, enrolment, touchOccasion(enrolment, next.touch)), () => {
    const place = { touch: next.touch, of: next.of, cadence: enrolment.cadence };
    changes.emit({ type: 'touched', touch: { ...place, ...made }, run: enrolment.startedAt, ...more });
    finishTouchTasks(changes);
    const { playbook } = changes;
    if (playbook) advance(changes, playbook, made.at, because('after-touch', { touch: next.touch }));
    if (changes.lead.status === 'mia' && enrolment.passive)
      changes.emit({ type: 'status-set', status: 'nurture', why: because('in-nurture') });
  });
}

/**
 * One made on two devices is one; one that the plan asks for although it was made (what came between was
 * taken back) is another.
 */
function oneAnswer(
  { lead, occasion }: Changes,
  { startedAt, next }: Enrolment,
  touch: string,
): string | undefined {
  const made = lead.touches.some(({ run, touch: number }) => run === startedAt && number === next!.touch);
  return made ? occasion : touch;
}

/** A message of the rep's outside the plan: what comes next keeps its distance from it. */
export function reanchor(changes: Changes, at: Instant): void {
  const next = changes.lead.enrolment?.next;
  const last = changes.lead.touches.findLast(({ how }) => how !== 'skipped');
  const { playbook, context } = changes;
  if (!next || !last || !playbook) return;
  const shift = daysBetween(dayOf(last.at, context.settings.zone), dayOf(at, context.settings.zone));
  if (shift > 0) replan(changes, playbook, next.touch, shift, because('own-message'));
}

/** Leaves the next touch out and goes on to the one after it. Refused where none is planned. */
export function skip(changes: Changes): Verdict {
  const { enrolment, account } = changes.lead;
  const next = enrolment?.next;
  if (!next) return because('nothing-to-skip');
  const { playbook, context } = changes;
  if (!playbook) return because('playbook-unknown', { playbook: changes.lead.playbook.id });
  changes.within(oneAnswer(changes, enrolment, skipOccasion(enrolment, next.touch)), () => {
    changes.emit({
      type: 'touched',
      touch: {
        touch: next.touch,
        of: next.of,
        cadence: enrolment.cadence,
        channel: next.channel,
        at: context.now,
        how: 'skipped',
        script: next.script,
        account,
      },
      run: enrolment.startedAt,
    });
    const late = Math.max(0, daysLate(next.due, context.now, context));
    replan(changes, playbook, next.touch + 1, late, because('after-skip', { touch: next.touch }));
  });
  return undefined;
}

/** Told of twice it is one touch, and of a cadence one touch of a number. */
function isSameTouch(known: TouchDone, { cadence, touch, channel, at, how }: TouchDone): boolean {
  return (
    known.cadence === cadence &&
    known.touch === touch &&
    known.channel === channel &&
    known.how === how &&
    known.at === at
  );
}

/**
 * A touch known from elsewhere (a file, another tool): the next one of the plan if it says so, else one of
 * its own.
 */
export function logTouch(changes: Changes, { touch }: Of<'log-touch'>): Verdict {
  const { enrolment } = changes.lead;
  if (touch.at > changes.context.now) return because('touch-in-future');
  if (changes.lead.touches.some((known) => isSameTouch(known, touch))) return because('already-done');
  const isNext =
    enrolment?.next &&
    touch.cadence === enrolment.cadence &&
    touch.touch === enrolment.next.touch &&
    touch.how !== 'skipped';
  if (isNext) complete(changes, touch);
  else
    changes.within(toldOccasion(touch), () => {
      changes.emit({ type: 'touched', touch });
      if (touch.how !== 'skipped') reanchor(changes, touch.at);
    });
  return undefined;
}
