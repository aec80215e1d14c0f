import { z } from 'zod';

import { clockOf, dayOf, type Instant, instantFromLocal, type Zone } from '../time/calendar';
import { parseMail } from '../mail/parse-mail';
import type { LeadCommand, Observation } from '../log/lead-command';
import { SignalKind } from '../facts';
import type { Lead, LeadId } from '../lead/lead';
import { because, type Reason } from '../reason';
import { Channel, Id, Outcome, OutcomeReason } from '../words';

const local = z.string().max(40);
const one = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ at: local, type: z.literal(type), ...shape });

/**
 * Something that happens to a simulated lead. Signals as other tools report them, and what a rep does: `sent`
 * a touch, logged an `outcome`, moved the `stage`; and the lead's `reply` (its text, if given, is read for an
 * out-of-office) or `booked` call.
 */
const SimulatedEvent = z.union([
  one('sent', { channel: Channel.optional() }),
  one('reply', { channel: Channel.optional(), text: z.string().max(2000).optional() }),
  one('outcome', {
    outcome: Outcome,
    reason: OutcomeReason.optional(),
    when: local.optional(),
    next: z.literal('nurture').optional(),
    sent: z.boolean().optional(),
  }),
  one('booked', { start: local.optional() }),
  one('stage', { stage: Id }),
  z.strictObject({ at: local, type: SignalKind.exclude(['booked']) }),
]);
type SimulatedEvent = z.infer<typeof SimulatedEvent>;
export type TimedEvent = { at: Instant; event: SimulatedEvent };

/** Events from a file, in the order of their times; or the first that cannot be read, counted from 1. */
export function parseEvents(
  json: unknown,
  zone: Zone,
): { ok: true; events: TimedEvent[] } | { ok: false; why: Reason } {
  if (!Array.isArray(json)) return { ok: false, why: because('simulate-no-list') };
  const events: TimedEvent[] = [];
  for (const [i, item] of json.entries()) {
    const read = SimulatedEvent.safeParse(item);
    const at = read.success ? momentIn(read.data.at, zone) : undefined;
    if (!read.success || at === undefined)
      return {
        ok: false,
        why: because(read.success ? 'simulate-bad-time' : 'simulate-bad-event', { place: i + 1 }),
      };
    events.push({ at, event: read.data });
  }
  return { ok: true, events: events.sort((a, b) => a.at - b.at) };
}

/** A local time, or one that names its offset itself. */
export function momentIn(text: string, zone: Zone): Instant | undefined {
  return /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text)
    ? instantFromLocal(text, zone)
    : undefined;
}

/** The command that an event stands for. */
export function commandFor(
  { at, event }: TimedEvent,
  id: string,
  lead: Lead,
  zone: Zone,
): LeadCommand | Observation {
  const base = { id, leadId: lead.id as LeadId };
  switch (event.type) {
    case 'sent': {
      const next = lead.enrolment?.next;
      return {
        ...base,
        type: 'mark-sent',
        channel: event.channel ?? next?.channel ?? lead.channel,
        script: next?.script ?? null,
        account: null,
      };
    }
    case 'reply': {
      const message = {
        id: `simulated-${id}`,
        direction: 'in' as const,
        from: null,
        at,
        atText: null,
        text: event.text ?? null,
      };
      return {
        ...base,
        type: 'observe-thread',
        channel: event.channel ?? lead.lastOut?.channel ?? lead.channel,
        account: null,
        thread: { id: 'simulated', subject: null, lastDirection: 'in', messages: [message] },
        readings: {
          [message.id]: parseMail({
            subject: null,
            text: event.text ?? '',
            from: { name: null, email: null },
            lead: { name: lead.fields['name']?.value ?? null, email: null },
            at,
            zone,
          }),
        },
      };
    }
    case 'outcome': {
      const when = wallTime(event.when, zone);
      const next = event.next ? { step: 'nurture' as const } : when ? { step: 'call' as const, when } : null;
      const { outcome, reason = null, sent } = event;
      return { ...base, type: 'outcome', outcome, reason, when, next, ...(sent !== undefined && { sent }) };
    }
    case 'stage':
      return { ...base, type: 'set-stage', stage: event.stage };
    case 'booked':
      return {
        ...base,
        type: 'signal',
        kind: 'booked',
        at,
        origin: { from: 'tool', name: 'simulate', at },
        start: (event.start && momentIn(event.start, zone)) || null,
      };
    default:
      return {
        ...base,
        type: 'signal',
        kind: event.type,
        at,
        origin: { from: 'tool', name: 'simulate', at },
        start: null,
      };
  }
}

function wallTime(text: string | undefined, zone: Zone) {
  const at = text === undefined ? undefined : momentIn(text, zone);
  return at === undefined ? null : { day: dayOf(at, zone), time: clockOf(at, zone) };
}
