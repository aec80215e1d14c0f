import { FIRST, ownScope } from '../self';
import { messageOccasion } from '../lead/occasions';
import { numberedId } from '../playbook/version';
import { ownerByName } from '../settings/roster';
import { instant } from '../time/instant';
import { hlcAt } from '../time/hlc';
import { Envelope, type Event, KnownEvent, type UnknownEvent, versionOf } from './event';

/**
 * An event as it lies in a database, a copy or a message: of any version, older or newer than ours. It is
 * never written over.
 */
export type Stored = { id: string; v: number; leadId: string; at: number; type: string } & Record<
  string,
  unknown
>;

/**
 * A stored event in today's shape: the one place that knows older ones, so that nothing else has to. What
 * only a newer product can read comes out as `unknown`. Takes for granted that the product wrote it; what
 * comes from outside is read by `parseEvent`.
 */
export function upcast(stored: Stored): Event {
  const event = fromSecond(stored.v === 1 ? fromFirst(stored) : stored);
  if (versionOf(event.type) === event.v) return event as Event;
  const { id, leadId, at, hlc, actor, device, scope, occasion, auto, batch } = event as never as UnknownEvent;
  return {
    id,
    leadId,
    at,
    hlc,
    actor,
    device,
    scope,
    v: event.v,
    ...(occasion !== undefined && { occasion }),
    ...(auto && { auto }),
    ...(batch !== undefined && { batch }),
    type: 'unknown',
    kind: event.type,
  };
}

/**
 * From anywhere: what to keep, or undefined where no version of the product, this one or a newer, can have
 * written it. A kind that is known must have its shape; one that is not, or not in this version, only what
 * every event has.
 */
export function parseEvent(json: unknown): Stored | undefined {
  const old = json as Partial<Stored> | null;
  if (typeof old !== 'object' || old === null) return undefined;
  const first = old.v === 1 && versionOf(String(old.type)) !== undefined ? lifted(old as Stored) : old;
  if (first === undefined) return undefined;
  const event = fromSecond(first as Stored);
  const known = versionOf(String(event.type));
  const read =
    known !== undefined && known === event.v ? KnownEvent.safeParse(event) : Envelope.safeParse(event);
  // Version 1 knew no kind but those that are known today, and no version below is left to come.
  const plausible = read.success && (read.data.v > 1 || known !== undefined) && (known ?? 0) <= read.data.v;
  return plausible ? (json as Stored) : undefined;
}

function lifted(old: Stored): Stored | undefined {
  try {
    return fromFirst(old);
  } catch {
    return undefined;
  }
}

/**
 * Version 1, before the record said who. Its moments were in order, so that they are its clock; owners were
 * names, which say that they are names; versions of playbooks were counted in the one database there was; a
 * message or a record is the same occasion for whoever saw it.
 */
function fromFirst(old: Stored): Stored {
  const { occasion: key, ...rest } = old;
  const event: Stored = {
    ...rest,
    v: 2,
    hlc: hlcAt(instant(old.at)),
    actor: FIRST.actor,
    device: FIRST.device,
    scope: ownScope(FIRST.actor),
  };
  switch (old.type) {
    case 'saved':
    case 'enrolled':
    case 'version-moved': {
      const pin = old['playbook'] as { id: string; version: number };
      return { ...event, playbook: { ...pin, document: numberedId(pin.version) } };
    }
    case 'trigger-fired':
      return { ...event, key };
    case 'message-seen':
    case 'auto-reply-seen':
      return { ...event, occasion: messageOccasion(String(old['messageId'])) };
    case 'assigned':
      return { ...event, owner: named(old['owner'] as string | null) };
    case 'task-added': {
      const task = old['task'] as { owner: string | null };
      return { ...event, task: { ...task, owner: named(task.owner) } };
    }
    default:
      return event;
  }
}

/** Version 2 of a signal knew fewer kinds. */
function fromSecond(old: Stored): Stored {
  return old.v === 2 && old.type === 'signalled' ? { ...old, v: 3 } : old;
}

function named(owner: string | null): string | null {
  return owner === null ? null : ownerByName(owner);
}
