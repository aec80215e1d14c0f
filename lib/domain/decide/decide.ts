import type { Instant } from '../time/calendar';
import { instant } from '../time/instant';
import type { LeadCommand, Observation } from '../log/lead-command';
import type { Context, Decision } from '../log/context';
import { begin } from './changes/cadences';
import { cadenceFor, findCadence } from '../playbook/find-cadence';
import { Changes, FOUND_OUT, type Known, type Verdict } from './changes/changes';
import { edit, finishTask, link } from './commands/edit';
import { setOwner, takeClaim } from './commands/set-owner';
import { isFromOtherGroup, share } from './commands/share';
import { roleForbids } from './commands/role-forbids';
import { erase } from './commands/erase';
import { keepDate } from './commands/keep-date';
import { gate } from './commands/gate';
import { observe } from './commands/observe';
import { settleMail } from './commands/settle-mail';
import { takeOutcome } from './commands/outcome';
import { logTouch, markSent, skip } from './changes/own-touch';
import { enrol, pause, resume, snooze, switchOver } from './commands/plan-commands';
import { save } from './commands/save';
import { takeSignal } from './commands/signal';
import { moveVersion } from './commands/move-version';
import { observeRecord } from './commands/record';
import { archive, optOut, reopen, setStage, setTier } from './commands/standing';
import { join } from './commands/join';
import { standIn, tick } from './commands/tick';
import type { Event } from '../log/event';
import { folded } from '../log/evolve';
import { isOurLead } from '../lead/keeper';
import { leftLateAt } from '../routing/left-late';
import { mayFollow } from '../lead/may-follow';
import { CANCELLED, NO_SHOW } from '../lead/meeting';
import type { Lead } from '../lead/lead';
import { commandOf, isWithdrawn, liveEvents } from '../log/log';
import { ownerWords } from '../log/owner-words';
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
  if (command.type === 'erase-lead') return eraseIf(command, log, context);
  if (log.some(isStone))
    return FOUND_OUT.has(command.type) ? { ok: true, events: [] } : { ok: false, refusal: because('erased') };
  if (command.type === 'take-claim' && command.instead !== (ownerWords(log).at(-1)?.event.id ?? ''))
    return { ok: true, events: [] };
  if (command.type === 'share-lead' && isFromOtherGroup(log, command.scope))
    return { ok: false, refusal: because('other-group') };
  const standing = liveEvents(log);
  const found = folded(standing);
  // Somebody else's alone, whatever a screen still shows.
  const lead = found && isWithdrawn(found, log, context) ? undefined : found;
  if (command.type === 'undo') {
    const refusal = lead && command.batch === undefined && roleForbids(lead, command, context);
    return refusal ? { ok: false, refusal } : undo(command, lead, log, context);
  }
  if (command.type === 'clock-back') return clockBack(command, lead, log, context);
  return decideFor(command, lead, context, {
    heard: standing.heard,
    taken: occasionsIn(log),
    stands: occasionsIn(standing.live),
  });
}

/** Who may not write to a lead of the team erases it for nobody. */
function eraseIf(
  command: Extract<LeadCommand, { type: 'erase-lead' }>,
  log: readonly Event[],
  context: Context,
): Decision {
  const lead = folded(liveEvents(log));
  const refusal = lead && roleForbids(lead, command, context);
  return refusal ? { ok: false, refusal } : erase(log);
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
  const refusal = gate(lead, command) ?? (lead && roleForbids(lead, command, context));
  if (refusal) return FOUND_OUT.has(command.type) ? { ok: true, events: [] } : { ok: false, refusal };
  // Somebody else's lead is looked after by their own devices, in their hours, unless these fail to.
  const ours = command.type !== 'tick' || isOurLead(lead!, context.self);
  const lateAt = ours ? null : leftLateAt(lead!, context);
  if (!ours && (lateAt === null || lateAt > context.now)) return { ok: true, events: [] };
  const changes = new Changes(command, lead, known, context);
  const since = instant(Math.min(known.heard?.at ?? 0, context.now));
  const rules = new Rules(changes, pointsBefore(changes, command, since));
  if (!ours) {
    standIn(changes, () => rules.follow());
    return { ok: true, events: changes.events };
  }
  if (lead && rules.moved) changes.within(whyMoved(changes, command, since), () => rules.follow());
  const verdict = apply(changes, command, () => rules.follow());
  if (verdict) return { ok: false, refusal: verdict };
  rules.follow();
  if (command.type === 'tick' && lead) rules.pass();
  followUpMissed(changes);
  return { ok: true, events: changes.events };
}

/**
 * What the lead was worth when it was last looked at, or by the rules that held until now; null for one who
 * is only being saved.
 */
function pointsBefore(changes: Changes, command: LeadCommand | Observation, since: Instant): number | null {
  const playbook = changes.start && changes.playbook;
  if (!changes.start || !playbook) return null;
  return command.type === 'rescore'
    ? command.was
    : score(changes.start, playbook, { ...changes.context, now: since }).total;
}

/** The occasion on which a score has changed by itself: points have faded, or a rule has changed. */
function whyMoved(
  { lead, playbook, context, occasion }: Changes,
  command: LeadCommand | Observation,
  since: Instant,
): string | undefined {
  if (command.type === 'rescore') return `rescore:${command.by}`;
  const faded = playbook && lastFading(lead, playbook, context, since);
  return faded === undefined ? occasion : `faded:${faded}`;
}

function apply(changes: Changes, command: Decided, follow: () => void): Verdict {
  switch (command.type) {
    case 'save-lead':
      return save(changes, command);
    case 'edit-lead':
      return edit(changes, command);
    case 'link-keys':
      return link(changes, command);
    case 'fill-blank':
      changes.emit({ type: 'blank-filled', name: command.name, value: command.value });
      return undefined;
    case 'enrol':
      return enrol(changes, command);
    case 'switch':
      return switchOver(changes, command);
    case 'mark-sent':
      return markSent(changes, command);
    case 'skip':
      return skip(changes);
    case 'snooze':
      return snooze(changes, command);
    case 'pause':
      return pause(changes, command);
    case 'resume':
      return resume(changes);
    case 'keep-date':
      return keepDate(changes);
    case 'outcome':
      return takeOutcome(changes, command);
    case 'reopen':
      return reopen(changes);
    case 'signal':
      return takeSignal(changes, command);
    case 'set-stage':
      return setStage(changes, command);
    case 'set-tier':
      return setTier(changes, command);
    case 'set-owner':
      return setOwner(changes, command);
    case 'share-lead':
      return share(changes, command);
    case 'opt-out':
      return optOut(changes, command);
    case 'archive':
      return archive(changes);
    case 'move-version':
      return moveVersion(changes, command);
    case 'note':
      changes.emit({ type: 'noted', text: command.text });
      return undefined;
    case 'settle-mail':
      return settleMail(changes, command);
    case 'finish-task':
      return finishTask(changes, command);
    case 'log-touch':
      return logTouch(changes, command);
    case 'join-leads':
      return join(changes, command);
    case 'observe-thread':
      return observe(changes, command, follow);
    case 'take-claim':
      takeClaim(changes, command);
      return undefined;
    case 'observe-record':
      return observeRecord(changes, command);
    case 'tick':
      tick(changes, follow);
      return undefined;
    case 'rescore':
      return undefined;
  }
}

/**
 * A call that did not come about is followed up at once, in words of its own where the playbook has them,
 * unless a trigger already saw to it.
 */
function followUpMissed(changes: Changes): void {
  const { lead, playbook, events } = changes;
  const kinds = new Set(events.map((event) => (event.type === 'signalled' ? event.signal.kind : null)));
  const kind = kinds.has('missed') ? 'missed' : kinds.has('cancelled') ? 'cancelled' : null;
  if (!kind || !playbook || lead.status !== 'active' || lead.enrolment || !mayFollow(lead, playbook)) return;
  const cadence =
    findCadence(playbook, kind === 'missed' ? NO_SHOW : CANCELLED) ??
    cadenceFor(playbook, lead.stage, lead.tier);
  const why = because(kind === 'missed' ? 'missed-call' : 'call-cancelled');
  if (cadence) begin(changes, playbook, cadence, { why, sla: null });
}
