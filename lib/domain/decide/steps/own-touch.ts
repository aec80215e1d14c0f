import { dayOf, daysBetween, type Instant } from '../../time/calendar';
import type { LeadCommand } from '../../log/command';
import { sentWords } from '../../lead/inserted';
import type { Enrolment, TouchDone } from '../../lead/lead';
import { skipOccasion, toldOccasion, touchOccasion } from '../../lead/occasions';
import { because } from '../../reason';
import { advance, daysLate, replan } from './cadences';
import type { Draft, Verdict } from './draft';
import { finishTouchTasks } from './owner';

type Of<Type extends LeadCommand['type']> = Extract<LeadCommand, { type: Type }>;

/**
 * The rep says it went out: the next touch is done and the one after it planned from here; without a plan it
 * is a touch of its own.
 */
export function markSent(
  draft: Draft,
  { channel, script, account, text, inserted }: Of<'mark-sent'>,
): Verdict {
  const at = draft.context.now;
  const words = sentWords(draft.lead.touches, script, inserted, { channel, at });
  // The text is that of the script the command names.
  complete(
    draft,
    { channel, ...words, account, how: 'marked', at },
    words.script === script ? text : undefined,
  );
  return undefined;
}

/** Records a touch. `at` may be earlier than now: a message seen later than it was sent. */
export function complete(
  draft: Draft,
  made: Pick<TouchDone, 'channel' | 'script' | 'variant' | 'account' | 'how' | 'at'>,
  text?: string,
): void {
  const { enrolment } = draft.lead;
  const next = enrolment?.next;
  const more = text ? { text } : {};
  if (!next) {
    draft.emit({ type: 'touched', touch: { touch: 0, of: 0, cadence: null, ...made }, ...more });
    return finishTouchTasks(draft);
  }
  draft.within(oneAnswer(draft, enrolment, touchOccasion(enrolment, next.touch)), () => {
    const place = { touch: next.touch, of: next.of, cadence: enrolment.cadence };
    draft.emit({ type: 'touched', touch: { ...place, ...made }, run: enrolment.startedAt, ...more });
    finishTouchTasks(draft);
    const { playbook } = draft;
    if (playbook) advance(draft, playbook, made.at, because('after-touch', { touch: next.touch }));
    if (draft.lead.status === 'mia' && enrolment.passive)
      draft.emit({ type: 'status-set', status: 'nurture', why: because('in-nurture') });
  });
}

/**
 * One made on two devices is one; one that the plan asks for although it was made (what came between was
 * taken back) is another.
 */
function oneAnswer(
  { lead, occasion }: Draft,
  { startedAt, next }: Enrolment,
  touch: string,
): string | undefined {
  const made = lead.touches.some(({ run, touch: number }) => run === startedAt && number === next!.touch);
  return made ? occasion : touch;
}

/** A message of the rep's outside the plan: what comes next keeps its distance from it. */
export function reanchor(draft: Draft, at: Instant): void {
  const next = draft.lead.enrolment?.next;
  const last = draft.lead.touches.findLast(({ how }) => how !== 'skipped');
  const { playbook, context } = draft;
  if (!next || !last || !playbook) return;
  const shift = daysBetween(dayOf(last.at, context.settings.zone), dayOf(at, context.settings.zone));
  if (shift > 0) replan(draft, playbook, next.touch, shift, because('own-message'));
}

/** Leaves the next touch out and goes on to the one after it. Refused where none is planned. */
export function skip(draft: Draft): Verdict {
  const { enrolment, account } = draft.lead;
  const next = enrolment?.next;
  if (!next) return because('nothing-to-skip');
  const { playbook, context } = draft;
  if (!playbook) return because('playbook-unknown', { playbook: draft.lead.playbook.id });
  draft.within(oneAnswer(draft, enrolment, skipOccasion(enrolment, next.touch)), () => {
    draft.emit({
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
    replan(draft, playbook, next.touch + 1, late, because('after-skip', { touch: next.touch }));
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
export function logTouch(draft: Draft, { touch }: Of<'log-touch'>): Verdict {
  const { enrolment } = draft.lead;
  if (touch.at > draft.context.now) return because('touch-in-future');
  if (draft.lead.touches.some((known) => isSameTouch(known, touch))) return because('already-done');
  const isNext =
    enrolment?.next &&
    touch.cadence === enrolment.cadence &&
    touch.touch === enrolment.next.touch &&
    touch.how !== 'skipped';
  if (isNext) complete(draft, touch);
  else
    draft.within(toldOccasion(touch), () => {
      draft.emit({ type: 'touched', touch });
      if (touch.how !== 'skipped') reanchor(draft, touch.at);
    });
  return undefined;
}
