import type { Event, KnownEvent } from '../log/event';
import { liveEvents } from '../log/log';
import { dealValue } from '../deal-value';
import type { Due } from '../lead/lead';
import { type Clock, instantOf, type Instant } from '../time/calendar';
import type { Call, Course, Owed, Span } from './course';

type Draft = {
  -readonly [Key in keyof Course]: Course[Key] extends readonly (infer One)[] ? One[] : Course[Key];
};

/**
 * The course of a lead from its whole log, in any order; undefined where nothing (or nothing any more) saved
 * one.
 */
export function courseOf(log: readonly Event[]): Course | undefined {
  const { live } = liveEvents(log);
  const saved = live.find((event) => event.type === 'saved');
  if (!saved) return undefined;
  const draft = begun(saved);
  for (const event of live) if (event !== saved) add(draft, event);
  draft.words.sort((a, b) => a - b);
  for (const list of [draft.sent, draft.answers, draft.outcomes, draft.calls])
    list.sort((a, b) => a.at - b.at);
  draft.calls = draft.calls.map((call, n) => endOf(call, draft.calls[n + 1]));
  return { ...draft, owed: draft.owed.map((one) => ({ ...one, left: one.left ?? leftBy(draft, one) })) };
}

function begun(saved: Extract<KnownEvent, { type: 'saved' }>): Draft {
  const { leadId, at, source, hand, channel, tier, stage, status, fields } = saved;
  const since = <Value>(value: Value): Span<Value>[] => [{ value, from: at, to: null }];
  return {
    id: leadId,
    savedAt: at,
    source,
    hand,
    channel,
    tiers: since(tier),
    stages: since(stage),
    statuses: since(status),
    owners: since<string | null>(null),
    sent: [],
    words: [],
    answers: [],
    runs: [],
    owed: [],
    calls: [],
    tasks: [],
    outcomes: [],
    closed: null,
    optedOutAt: null,
    quietAt: null,
    value: dealValue(fields.dealValue?.value),
  };
}

function add(draft: Draft, event: Event): void {
  const { at } = event;
  switch (event.type) {
    case 'saved':
      draft.hand ??= event.hand;
      return;
    case 'edited':
      if (event.source) draft.source = event.source;
      draft.hand = event.hand ?? draft.hand;
      if ('dealValue' in event.fields) draft.value = dealValue(event.fields.dealValue?.value);
      return;
    case 'enrolled': {
      endRun(draft, at, false);
      const { cadence, startedAt, passive } = event.enrolment;
      draft.runs.push({ cadence, from: startedAt, to: null, finished: false, due: null, passive });
      return plan(draft, event.enrolment.next, startedAt, at);
    }
    case 'planned':
      return plan(draft, event.next, event.run ?? draft.runs.at(-1)?.from ?? null, at);
    case 'version-moved':
      return plan(draft, event.enrolment?.next ?? null, event.enrolment?.startedAt ?? null, at);
    case 'enrolment-ended':
      return endRun(draft, at, event.finished ?? false);
    case 'touched': {
      const { how, touch, channel, script, at: when } = event.touch;
      const run = event.run ?? (touch > 0 ? (draft.runs.at(-1)?.from ?? null) : null);
      for (const one of draft.owed)
        if (one.met === null && one.left === null)
          if (how === 'skipped') one.left = when;
          else one.met = when;
      if (how === 'skipped') return;
      draft.sent.push({ at: when, touch, channel, script, run });
      draft.words.push(when);
      return;
    }
    case 'message-seen':
      if (event.baseline || event.machine) return;
      if (event.direction === 'in') draft.answers.push({ at: event.sentAt, channel: event.channel });
      else draft.words.push(event.sentAt);
      return;
    case 'signalled':
      return signalled(draft, event.signal);
    case 'stage-moved':
      return turn(draft.stages, event.stage, at);
    case 'status-set':
      if (event.status === 'mia' || event.status === 'nurture' || event.status === 'archived')
        draft.quietAt = at;
      return turn(draft.statuses, event.status, at);
    case 'tier-set':
      return turn(draft.tiers, event.tier, at);
    case 'assigned':
      return turn(draft.owners, event.owner, at);
    case 'task-added': {
      const { id, due, done, owner } = event.task;
      draft.tasks.push({ id, added: at, due: dueAt(due), done, owner });
      return;
    }
    case 'task-done': {
      const open = draft.tasks.find(({ id, done }) => id === event.taskId && done === null);
      if (open) open.done = at;
      return;
    }
    case 'booked':
      draft.calls.push({ at, start: event.start, end: null });
      return turn(draft.statuses, 'booked', at);
    case 'outcome-logged':
      draft.outcomes.push({ at, outcome: event.outcome, reason: event.reason, touch: event.touch });
      return;
    case 'closed':
      if (event.outcome !== 'won' && event.outcome !== 'lost') return;
      draft.closed = { at, won: event.outcome === 'won', reason: event.reason };
      endRun(draft, at, false);
      return turn(draft.statuses, event.outcome, at);
    case 'reopened':
      draft.closed = null;
      return turn(draft.statuses, 'active', at);
    case 'opted-out':
      draft.optedOutAt ??= at;
      endRun(draft, at, false);
      return turn(draft.statuses, 'opted-out', at);
    default:
  }
}

function signalled(draft: Draft, { kind, at }: { kind: string; at: Instant }): void {
  // What the rep noted as an answer is in the log as a message of that moment, too.
  if (kind === 'replied' && !draft.answers.some((one) => one.at === at))
    draft.answers.push({ at, channel: draft.sent.at(-1)?.channel ?? draft.channel });
  const call = kind === 'missed' ? draft.calls.findLast((one) => one.start <= at) : undefined;
  if (call && !call.end) call.end = { what: 'missed', at };
}

/** The plan's next touch: until when its cadence goes on, and by when it is owed. */
function plan(
  draft: Draft,
  next: { touch: number; due: Due } | null,
  run: Instant | null,
  at: Instant,
): void {
  const current = draft.runs.findLast(({ from }) => from === run);
  if (current) current.due = next && dueAt(next.due);
  for (const one of draft.owed) {
    const same = one.run === run && one.touch === next?.touch;
    if (!same && one.met === null && one.left === null && one.deadline > at) one.left = at;
  }
  const deadline = next?.due.deadline ?? null;
  if (next && deadline !== null && !draft.owed.some(({ met, left }) => met === null && left === null))
    draft.owed.push({ run, touch: next.touch, deadline, met: null, left: null });
}

function endRun(draft: Draft, at: Instant, finished: boolean): void {
  const run = draft.runs.at(-1);
  if (run && run.to === null) Object.assign(run, { to: at, finished, due: null });
}

/** Whoever was answered, booked or closed before the deadline is owed nothing by it. */
function leftBy(
  { answers, calls, closed, optedOutAt, savedAt }: Draft,
  { met, deadline }: Owed,
): Instant | null {
  if (met !== null) return null;
  const over = [
    ...answers,
    ...calls,
    ...(closed ? [closed] : []),
    ...(optedOutAt === null ? [] : [{ at: optedOutAt }]),
  ]
    .map(({ at }) => at)
    .filter((at) => at > savedAt && at <= deadline);
  return over.length === 0 ? null : (Math.min(...over) as Instant);
}

function endOf(call: Call, next: Call | undefined): Call {
  return call.end || !next ? call : { ...call, end: { what: 'moved', at: next.at } };
}

function turn<Value>(spans: Span<Value>[], value: Value, at: Instant): void {
  const last = spans.at(-1)!;
  if (last.value === value) return;
  last.to = at;
  spans.push({ value, from: at, to: null });
}

function dueAt({ day, time, zone }: Due): Instant {
  return instantOf(day, time as Clock, zone);
}
