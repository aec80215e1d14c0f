import type { Instant } from '../time/calendar';
import type { LeadCommand, Observation } from '../log/command';
import type { Context, Decision } from '../log/context';
import { begin } from './steps/cadences';
import { cadenceFor, findCadence } from '../playbook/find-cadence';
import { Draft, FOUND_OUT, type Known, type Verdict } from './steps/draft';
import { edit, finishTask, link } from './commands/edit';
import { setOwner } from './steps/owner';
import { erase } from './commands/erase';
import { gate } from './commands/gate';
import { observe } from './commands/observe';
import { settleMail } from './commands/settle-mail';
import { takeOutcome } from './commands/outcome';
import { logTouch, markSent, skip } from './steps/own-touch';
import { enrol, pause, resume, snooze, switchOver } from './commands/plan-commands';
import { save } from './commands/save';
import { takeSignal } from './commands/signal';
import { moveVersion } from './commands/move-version';
import { observeRecord } from './commands/record';
import { archive, optOut, reopen, setStage, setTier } from './commands/standing';
import { join } from './commands/join';
import { tick } from './commands/tick';
import type { Event } from '../log/event';
import { folded } from '../log/evolve';
import { isKept } from '../lead/keeper';
import { mayFollow } from '../lead/may-follow';
import { CANCELLED, NO_SHOW } from '../lead/meeting';
import type { Lead } from '../lead/lead';
import { commandOf, liveEvents } from '../log/log';
import { isStone } from '../log/stone';
import { because } from '../reason';
import { score } from '../score/score';
import { lastFading } from '../score/fading';
import { Rules } from './triggers/run';
import { clockBack } from './commands/clock-back';
import { undo } from './commands/undo';

/** What is decided from the lead alone; the others are about the log itself. */
type FoldedCommand = Exclude<LeadCommand, { type: 'undo' | 'erase-lead' }>;

/**
 * What happens, given what happened: the only place that says no and the only one that asks the playbook.
 * Events or a refusal, never both. A command whose events are already in the log has had its effect, and so
 * has one on an occasion that the log knows: it is granted again and adds nothing.
 */
export function decide(
  command: LeadCommand | Observation,
  log: readonly Event[],
  context: Context,
): Decision {
  const { id, occasion } = command;
  if (log.some((event) => commandOf(event) === id || (occasion && event.occasion === occasion)))
    return { ok: true, events: [] };
  if (command.type === 'erase-lead') return erase(log);
  if (log.some(isStone))
    return FOUND_OUT.has(command.type) ? { ok: true, events: [] } : { ok: false, refusal: because('erased') };
  const standing = liveEvents(log);
  const lead = folded(standing);
  if (command.type === 'undo') return undo(command, lead, log, context);
  if (command.type === 'clock-back') return clockBack(command, lead, log, context);
  return decideFor(command, lead, context, {
    heard: standing.heard,
    taken: occasionsIn(log),
    stands: occasionsIn(standing.live),
  });
}

const occasionsIn = (log: readonly Event[]) => new Set(log.flatMap(({ occasion }) => occasion ?? []));

/** What is decided of a lead as it stands; the rest is about its log. */
type Decided = FoldedCommand | Exclude<Observation, { type: 'clock-back' }>;

/**
 * `decide` for a log that is already folded: for several questions about one lead, and for what a rep asks
 * for, who is answered without their whole log being read. Such a command must not be in the log, nor its
 * occasion.
 */
export function decideFor(
  command: Decided,
  lead: Lead | undefined,
  context: Context,
  known: Known = { heard: lead?.heard },
): Decision {
  const refusal = gate(lead, command);
  if (refusal) return FOUND_OUT.has(command.type) ? { ok: true, events: [] } : { ok: false, refusal };
  // Somebody else's lead is looked after by their own devices, in their hours.
  if (command.type === 'tick' && !isKept(lead!, context.self)) return { ok: true, events: [] };
  const draft = new Draft(command, lead, known, context);
  const since = Math.min(known.heard?.at ?? 0, context.now) as Instant;
  const rules = new Rules(draft, pointsBefore(draft, command, since));
  if (lead && rules.moved) draft.within(whyMoved(draft, command, since), () => rules.follow());
  const verdict = apply(draft, command, () => rules.follow());
  if (verdict) return { ok: false, refusal: verdict };
  rules.follow();
  if (command.type === 'tick' && lead) rules.pass();
  followUpMissed(draft);
  return { ok: true, events: draft.events };
}

/**
 * What the lead was worth when it was last looked at, or by the rules that held until now; null for one who
 * is only being saved.
 */
function pointsBefore(draft: Draft, command: LeadCommand | Observation, since: Instant): number | null {
  const playbook = draft.start && draft.playbook;
  if (!draft.start || !playbook) return null;
  return command.type === 'rescore'
    ? command.was
    : score(draft.start, playbook, { ...draft.context, now: since }).total;
}

/** The occasion on which a score has changed by itself: points have faded, or a rule has changed. */
function whyMoved(
  { lead, playbook, context, occasion }: Draft,
  command: LeadCommand | Observation,
  since: Instant,
): string | undefined {
  if (command.type === 'rescore') return `rescore:${command.by}`;
  const faded = playbook && lastFading(lead, playbook, context, since);
  return faded === undefined ? occasion : `faded:${faded}`;
}

function apply(draft: Draft, command: Decided, follow: () => void): Verdict {
  switch (command.type) {
    case 'save-lead':
      return save(draft, command);
    case 'edit-lead':
      return edit(draft, command);
    case 'link-keys':
      return link(draft, command);
    case 'fill-blank':
      draft.emit({ type: 'blank-filled', name: command.name, value: command.value });
      return undefined;
    case 'enrol':
      return enrol(draft, command);
    case 'switch':
      return switchOver(draft, command);
    case 'mark-sent':
      return markSent(draft, command);
    case 'skip':
      return skip(draft);
    case 'snooze':
      return snooze(draft, command);
    case 'pause':
      return pause(draft, command);
    case 'resume':
      return resume(draft);
    case 'outcome':
      return takeOutcome(draft, command);
    case 'reopen':
      return reopen(draft);
    case 'signal':
      return takeSignal(draft, command);
    case 'set-stage':
      return setStage(draft, command);
    case 'set-tier':
      return setTier(draft, command);
    case 'set-owner':
      return setOwner(draft, command);
    case 'opt-out':
      return optOut(draft, command);
    case 'archive':
      return archive(draft);
    case 'move-version':
      return moveVersion(draft, command);
    case 'note':
      draft.emit({ type: 'noted', text: command.text });
      return undefined;
    case 'settle-mail':
      return settleMail(draft, command);
    case 'finish-task':
      return finishTask(draft, command);
    case 'log-touch':
      return logTouch(draft, command);
    case 'join-leads':
      return join(draft, command);
    case 'observe-thread':
      return observe(draft, command, follow);
    case 'observe-record':
      return observeRecord(draft, command);
    case 'tick':
      tick(draft, follow);
      return undefined;
    case 'rescore':
      return undefined;
  }
}

/**
 * A call that did not come about is followed up at once, in words of its own where the playbook has them,
 * unless a trigger already saw to it.
 */
function followUpMissed(draft: Draft): void {
  const { lead, playbook, events } = draft;
  const kinds = new Set(events.map((event) => (event.type === 'signalled' ? event.signal.kind : null)));
  const kind = kinds.has('missed') ? 'missed' : kinds.has('cancelled') ? 'cancelled' : null;
  if (!kind || !playbook || lead.status !== 'active' || lead.enrolment || !mayFollow(lead, playbook)) return;
  const cadence =
    findCadence(playbook, kind === 'missed' ? NO_SHOW : CANCELLED) ??
    cadenceFor(playbook, lead.stage, lead.tier);
  const why = because(kind === 'missed' ? 'missed-call' : 'call-cancelled');
  if (cadence) begin(draft, playbook, cadence, { why, sla: null });
}
