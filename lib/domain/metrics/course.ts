import type { ArmName } from '../experiment/assign';
import type { Instant } from '../time/calendar';
import type { Channel, Hand, Outcome, Status, Tier } from '../words';

/** A value that held from a moment until the next one took its place; `to` null: until today. */
export type Span<Value> = { value: Value; from: Instant; to: Instant | null };

/** A touch that went out. `run`: the beginning of the cadence it belongs to, null outside of any. */
export type Sent = {
  at: Instant;
  touch: number;
  channel: Channel;
  script: string | null;
  run: Instant | null;
};

/** One way through a cadence. `due`: when its last planned touch is or was due, null once none is planned. */
export type Run = {
  playbook: string;
  cadence: string;
  from: Instant;
  to: Instant | null;
  finished: boolean;
  due: Instant | null;
  passive: boolean;
};

/**
 * A time within which a touch of a run was owed. `met`: when it went out; `left`: when it was no longer owed
 * (they wrote first, another touch took its place). One that is put off keeps the deadline it had.
 */
export type Owed = {
  run: Instant | null;
  touch: number;
  deadline: Instant;
  met: Instant | null;
  left: Instant | null;
};

/** A call that was booked. `end`: what became of it and when: the next booking, or that they did not come. */
export type Call = { at: Instant; start: Instant; end: { what: 'moved' | 'missed'; at: Instant } | null };

type TaskCourse = {
  id: string;
  added: Instant;
  due: Instant;
  done: Instant | null;
  owner: string | null;
};

/**
 * What happened to one lead, each list in the order in which it happened. Everything that is counted is read
 * off this.
 */
export type Course = {
  id: string;
  savedAt: Instant;
  source: string;
  hand: Hand | null;
  channel: Channel;
  tiers: readonly Span<Tier>[];
  stages: readonly Span<string>[];
  statuses: readonly Span<Status>[];
  owners: readonly Span<string | null>[];
  sent: readonly Sent[];
  /** Every moment at which they were written to or called, planned or not. */
  words: readonly Instant[];
  /** What they said themselves, by message or as the rep noted it; what a machine wrote is not among it. */
  answers: readonly { at: Instant; channel: Channel }[];
  runs: readonly Run[];
  owed: readonly Owed[];
  calls: readonly Call[];
  tasks: readonly TaskCourse[];
  outcomes: readonly { at: Instant; outcome: Outcome; reason: string | null; touch: number }[];
  /** Won or lost for good: what stands today. */
  closed: { at: Instant; won: boolean; reason: string | null } | null;
  optedOutAt: Instant | null;
  /** When the lead was last seen to be archived, MIA or in nurture: when it went quiet. */
  quietAt: Instant | null;
  value: number | null;
  /** By experiment: which arm was drawn, and when. */
  drawn: Readonly<Record<string, { arm: ArmName; at: Instant }>>;
};

/** What held at a moment; before the first what held first. */
export function heldAt<Value>(spans: readonly Span<Value>[], at: Instant): Value {
  return (spans.findLast(({ from }) => from <= at) ?? spans[0]!).value;
}
