import type { Instant } from '../time/calendar';
import type { LeadCommand, Observation } from '../log/command';
import type { Context, Decision } from '../log/context';
import { begin } from './steps/cadences';
import { cadenceFor } from '../playbook/find-cadence';
import { Draft, FOUND_OUT, type Verdict } from './steps/draft';
import { edit, finishTask, link } from './commands/edit';
import { setOwner } from './steps/owner';
import { gate } from './commands/gate';
import { observe } from './commands/observe';
import { takeOutcome } from './commands/outcome';
import { logTouch, markSent, skip } from './steps/own-touch';
import { enrol, pause, resume, snooze, switchOver } from './commands/plan-commands';
import { save } from './commands/save';
import { takeSignal } from './commands/signal';
import { moveVersion } from './commands/move-version';
import { observeRecord } from './commands/record';
import { archive, optOut, reopen, setStage, setTier } from './commands/standing';
import { tick } from './commands/tick';
import type { Event } from '../log/event';
import { fold } from '../log/evolve';
import type { Lead } from '../lead/lead';
import { commandOf, undoneCommands } from '../log/log';
import { because } from '../reason';
import { runTriggers } from './triggers/run';

/**
 * What happens, given what happened: the only place that says no and the only one that asks the playbook. Events or a refusal,
 * never both. A command whose events are already in the log has had its effect: it is granted again and adds nothing.
 */
export function decide(
  command: LeadCommand | Observation,
  log: readonly Event[],
  context: Context,
): Decision {
  if (log.some((event) => commandOf(event) === command.id)) return { ok: true, events: [] };
  const lead = fold(log);
  if (command.type === 'undo') return undo(command, lead, log, context);
  return decideFor(command, lead, log, context);
}

/** `decide` for a log that is already folded: for several questions about one lead. */
export function decideFor(
  command: Exclude<LeadCommand, { type: 'undo' }> | Observation,
  lead: Lead | undefined,
  log: readonly Event[],
  context: Context,
): Decision {
  const refusal = gate(lead, command);
  if (refusal) return FOUND_OUT.has(command.type) ? { ok: true, events: [] } : { ok: false, refusal };
  const draft = new Draft(command, lead, momentAfter(log, context.now), context);
  const verdict = apply(draft, command, log);
  if (verdict) return { ok: false, refusal: verdict };
  runTriggers(draft, {
    tick: command.type === 'tick',
    since: lastMoment(log),
    ...(command.type === 'rescore' && { was: command.was }),
  });
  followUpMissed(draft);
  return { ok: true, events: draft.events };
}

function apply(
  draft: Draft,
  command: Exclude<LeadCommand, { type: 'undo' }> | Observation,
  log: readonly Event[],
): Verdict {
  switch (command.type) {
    case 'save-lead':
      return save(draft, command);
    case 'edit-lead':
      return edit(draft, command, log);
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
    case 'finish-task':
      return finishTask(draft, command);
    case 'log-touch':
      return logTouch(draft, command);
    case 'observe-thread':
      return observe(draft, command);
    case 'observe-record':
      return observeRecord(draft, command);
    case 'tick':
      tick(draft);
      return undefined;
    case 'rescore':
      return undefined;
  }
}

/** A missed call is followed up at once, unless a trigger of the playbook already saw to it. */
function followUpMissed(draft: Draft): void {
  const { lead, playbook, events } = draft;
  const missed = events.some((event) => event.type === 'signalled' && event.signal.kind === 'missed');
  if (!missed || !playbook || lead.status !== 'active' || lead.enrolment || lead.hand === null) return;
  const cadence = cadenceFor(playbook, lead.stage, lead.tier);
  if (cadence) begin(draft, playbook, cadence, { why: because('missed-call'), sla: null });
}

/** Takes back everything one command did, and an undo too (redo). Whatever came after it stays. A company that was stopped is let go as a whole. */
function undo(
  asked: Extract<LeadCommand, { type: 'undo' }>,
  lead: Lead | undefined,
  log: readonly Event[],
  context: Context,
): Decision {
  const { command } = asked;
  const events = log.filter((event) => commandOf(event) === command);
  if (events.length === 0) return { ok: false, refusal: because('nothing-to-undo') };
  if (undoneCommands(log).has(command)) return { ok: false, refusal: because('already-done') };
  const stop = events.find((event) => event.type === 'opted-out' && event.why.code === 'company-stopped');
  if (stop?.type === 'opted-out' && asked.batch === undefined)
    return {
      ok: false,
      refusal: because('stopped-as-company', { company: stop.why.args?.['company'] ?? '' }),
    };
  const draft = new Draft(asked, lead, momentAfter(log, context.now), context);
  draft.emit({ type: 'undone', command });
  return { ok: true, events: draft.events };
}

/** Now, but never before what is already in the log: a clock set back must not put the last decision first. */
function momentAfter(log: readonly Event[], now: Instant): Instant {
  return Math.max(now, lastMoment(log) + 1) as Instant;
}

function lastMoment(log: readonly Event[]): number {
  return log.reduce((last, { at }) => Math.max(last, at), 0);
}
