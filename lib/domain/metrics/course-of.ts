import type { Event, KnownEvent } from '../log/event';
import { liveEvents } from '../log/log';
import { dealValue } from '../deal-value';
import type { Due } from '../lead/lead';
import { type Clock, instantOf, type Instant } from '../time/calendar';
import { instant } from '../time/instant';
import type { Call, Course, Owed, Span } from './course';

type OpenCourse = {
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
  const course = begun(saved);
  for (const event of live) if (event !== saved) add(course, event);
  course.words.sort((a, b) => a - b);
  for (const list of [course.sent, course.answers, course.outcomes, course.calls])
    list.sort((a, b) => a.at - b.at);
  course.calls = course.calls.map((call, n) => endOf(call, course.calls[n + 1]));
  return { ...course, owed: course.owed.map((one) => ({ ...one, left: one.left ?? leftBy(course, one) })) };
}

function begun(saved: Extract<KnownEvent, { type: 'saved' }>): OpenCourse {
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
    drawn: {},
  };
}

function add(course: OpenCourse, event: Event): void {
  const { at } = event;
  switch (event.type) {
    case 'saved':
      course.hand ??= event.hand;
      return;
    case 'edited':
      if (event.source) course.source = event.source;
      course.hand = event.hand ?? course.hand;
      if ('dealValue' in event.fields) course.value = dealValue(event.fields.dealValue?.value);
      return;
    case 'enrolled': {
      endRun(course, at, false);
      const { cadence, startedAt, passive } = event.enrolment;
      course.runs.push({
        playbook: event.playbook.id,
        cadence,
        from: startedAt,
        to: null,
        finished: false,
        due: null,
        passive,
      });
      return plan(course, event.enrolment.next, startedAt, at);
    }
    case 'planned':
      return plan(course, event.next, event.run ?? course.runs.at(-1)?.from ?? null, at);
    case 'version-moved':
      return plan(course, event.enrolment?.next ?? null, event.enrolment?.startedAt ?? null, at);
    case 'enrolment-ended':
      return endRun(course, at, event.finished ?? false);
    case 'touched': {
      const { how, touch, channel, script, at: when } = event.touch;
      const run = event.run ?? (touch > 0 ? (course.runs.at(-1)?.from ?? null) : null);
      for (const one of course.owed)
        if (one.met === null && one.left === null)
          if (how === 'skipped') one.left = when;
          else one.met = when;
      if (how === 'skipped') return;
      course.sent.push({ at: when, touch, channel, script, run });
      course.words.push(when);
      return;
    }
    case 'message-seen':
      if (event.baseline || event.machine) return;
      if (event.direction === 'in') course.answers.push({ at: event.sentAt, channel: event.channel });
      else course.words.push(event.sentAt);
      return;
    case 'signalled':
      return signalled(course, event.signal);
    case 'stage-moved':
      return turn(course.stages, event.stage, at);
    case 'status-set':
      if (event.status === 'mia' || event.status === 'nurture' || event.status === 'archived')
        course.quietAt = at;
      return turn(course.statuses, event.status, at);
    case 'tier-set':
      return turn(course.tiers, event.tier, at);
    case 'assigned':
      return turn(course.owners, event.owner, at);
    case 'task-added': {
      const { id, due, done, owner } = event.task;
      course.tasks.push({ id, added: at, due: dueAt(due), done, owner });
      return;
    }
    case 'task-done': {
      const open = course.tasks.find(({ id, done }) => id === event.taskId && done === null);
      if (open) open.done = at;
      return;
    }
    case 'booked':
      course.calls.push({ at, start: event.start, end: null });
      return turn(course.statuses, 'booked', at);
    case 'outcome-logged':
      course.outcomes.push({ at, outcome: event.outcome, reason: event.reason, touch: event.touch });
      return;
    case 'drawn':
      course.drawn = { [event.experiment]: { arm: event.arm, at }, ...course.drawn };
      return;
    case 'closed':
      if (event.outcome !== 'won' && event.outcome !== 'lost') return;
      course.closed = { at, won: event.outcome === 'won', reason: event.reason };
      endRun(course, at, false);
      return turn(course.statuses, event.outcome, at);
    case 'reopened':
      course.closed = null;
      return turn(course.statuses, 'active', at);
    case 'opted-out':
      course.optedOutAt ??= at;
      endRun(course, at, false);
      return turn(course.statuses, 'opted-out', at);
    default:
  }
}

function signalled(course: OpenCourse, { kind, at }: { kind: string; at: Instant }): void {
  // What the rep noted as an answer is in the log as a message of that moment, too.
  if (kind === 'replied' && !course.answers.some((one) => one.at === at))
    course.answers.push({ at, channel: course.sent.at(-1)?.channel ?? course.channel });
  const call = kind === 'missed' ? course.calls.findLast((one) => one.start <= at) : undefined;
  if (call && !call.end) call.end = { what: 'missed', at };
}

/** The plan's next touch: until when its cadence goes on, and by when it is owed. */
function plan(
  course: OpenCourse,
  next: { touch: number; due: Due } | null,
  run: Instant | null,
  at: Instant,
): void {
  const current = course.runs.findLast(({ from }) => from === run);
  if (current) current.due = next && dueAt(next.due);
  for (const one of course.owed) {
    const same = one.run === run && one.touch === next?.touch;
    if (!same && one.met === null && one.left === null && one.deadline > at) one.left = at;
  }
  const deadline = next?.due.deadline ?? null;
  if (next && deadline !== null && !course.owed.some(({ met, left }) => met === null && left === null))
    course.owed.push({ run, touch: next.touch, deadline, met: null, left: null });
}

function endRun(course: OpenCourse, at: Instant, finished: boolean): void {
  const run = course.runs.at(-1);
  if (run && run.to === null) Object.assign(run, { to: at, finished, due: null });
}

/** Whoever was answered, booked or closed before the deadline is owed nothing by it. */
function leftBy(
  { answers, calls, closed, optedOutAt, savedAt }: OpenCourse,
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
  return over.length === 0 ? null : instant(Math.min(...over));
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
