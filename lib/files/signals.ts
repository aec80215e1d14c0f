import { z } from 'zod';

import { type Instant, instantFromLocal, isBeyondHorizon, type Zone } from '../domain/time/calendar';
import { SignalKind } from '../domain/facts';
import { keysOf } from '../domain/lead/keys';
import { because, type Reason } from '../domain/reason';

const MOST_CHARACTERS = 5_000_000;
const MOST_SIGNALS = 5000;
const text = (most: number) => z.string().trim().min(1).max(most);

/** Whom a signal is about: any one of these is enough; `record` is the address or number of a CRM's page. */
const About = z
  .strictObject({ email: text(254), phone: text(60), profile: text(500), record: text(200) })
  .partial()
  .refine((about) => Object.keys(about).length > 0);

/**
 * One thing that happened to a lead, as other tools report it: the same `at`, `type` and `start` as the
 * events of `simulate`. `docs/signals.md` describes it for authors of such tools.
 */
const SignalLine = z.strictObject({
  lead: About,
  type: z.union([SignalKind, z.literal('reply')]),
  at: z.string().max(40),
  /** When the booked call is. */
  start: z.string().max(40).optional(),
  /** The tool that says so. */
  source: text(80).optional(),
});

/** `keys` find the lead; `line` counts from 1. */
type FileSignal = {
  line: number;
  label: string;
  keys: readonly string[];
  kind: SignalKind;
  at: Instant;
  start: Instant | null;
  source: string | null;
};
export type ReadSignals = { signals: FileSignal[]; problems: { line: number; why: Reason }[] };

/**
 * A file of signals: a JSON list, or one object a line. Nothing in it is trusted; one that cannot be read
 * keeps none of the others out.
 */
export function readSignals(content: string, zone: Zone, now: Instant): ReadSignals {
  if (content.length > MOST_CHARACTERS) return nothing(because('file-signals-too-big'));
  const values = parse(content);
  if (!values) return nothing(because('file-not-signals'));
  if (values.length > MOST_SIGNALS) return nothing(because('file-too-many-signals', { count: MOST_SIGNALS }));
  const found: ReadSignals = { signals: [], problems: [] };
  for (const [n, value] of values.entries()) {
    const read = readOne(value, n + 1, zone, now);
    if ('why' in read) found.problems.push(read);
    else found.signals.push(read);
  }
  return found;
}

function nothing(why: Reason): ReadSignals {
  return { signals: [], problems: [{ line: 0, why }] };
}

/** What cannot be read as JSON stays a text, and is a problem of its own line. */
function parse(content: string): unknown[] | null {
  const whole = json(content);
  if (Array.isArray(whole)) return whole;
  const lines = content
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => json(line) ?? line);
  return lines.some((line) => typeof line === 'object') ? lines : null;
}

function json(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function readOne(
  value: unknown,
  line: number,
  zone: Zone,
  now: Instant,
): FileSignal | { line: number; why: Reason } {
  const read = SignalLine.safeParse(value);
  if (!read.success)
    return {
      line,
      why: because('signal-unreadable', { where: read.error.issues[0]!.path.join('.') || 'line' }),
    };
  const { lead, type, source } = read.data;
  const at = instantFromLocal(read.data.at, zone);
  const start = read.data.start === undefined ? null : instantFromLocal(read.data.start, zone);
  if (at === undefined || start === undefined)
    return {
      line,
      why: because('signal-bad-time', { time: at === undefined ? read.data.at : read.data.start! }),
    };
  if (at > now) return { line, why: because('signal-in-future') };
  const far = isBeyondHorizon(at, now)
    ? read.data.at
    : start && isBeyondHorizon(start, now) && read.data.start;
  if (far) return { line, why: because('signal-too-far', { time: far }) };
  const { keys, refusals } = keysOf({
    email: lead.email ?? null,
    phone: lead.phone ?? null,
    profileUrl: lead.profile ?? null,
    recordId: lead.record ?? null,
  });
  const all = [...keys.emails, ...keys.phones, ...keys.profiles, ...keys.records];
  if (all.length === 0) return { line, why: refusals[0] ?? because('signal-nobody') };
  return {
    line,
    label: Object.values(lead)[0]!,
    keys: all,
    kind: type === 'reply' ? 'replied' : type,
    at,
    start,
    source: source ?? null,
  };
}
