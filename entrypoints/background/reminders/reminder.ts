import type { Reason } from '@/lib/domain/reason';
import type { Day, Instant } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import type { Tier } from '@/lib/domain/words';

export type Counts = Record<Tier, number>;

/**
 * Something to tell the rep. `id` is the notification's own: shown again, it takes the place of the one
 * before.
 */
export type Reminder =
  | { kind: 'daily'; id: string; day: Day; counts: Counts; first: string | null }
  | { kind: 'digest'; id: string; away: boolean; count: number; first: string | null }
  | { kind: 'due'; id: string; leadId: string; name: string; tier: Tier; deadline: number | null }
  | { kind: 'late'; id: string; leadId: string; name: string }
  /** `label`: what the engine itself has to say, in place of `text`. */
  | { kind: 'alert'; id: string; leadId: string; name: string; text: string; label?: Reason }
  | { kind: 'test'; id: string };

export const DAILY = 'daily';
export const DIGEST = 'digest';
export const TEST = 'test';
/** The next touch could not be put in. */
export const INSERT = 'insert';

/**
 * The lead a notification is about, from its id: `due:<lead>:…`, `late:<lead>:…`, `alert:<lead>:…`,
 * `insert:<lead>:…`; null for those about many.
 */
export function leadOf(notification: string): string | null {
  return /^(?:due|late|alert|insert):([0-9a-f-]{36}):/.exec(notification)?.[1] ?? null;
}

/** The moment at which what a notification is about is due or late; null for those about no such moment. */
export function momentOf(notification: string): Instant | null {
  const found = /^(?:due|late):[0-9a-f-]{36}:(\d+)$/.exec(notification)?.[1];
  return found === undefined ? null : instant(Number(found));
}

export function isOurs(notification: string): boolean {
  return leadOf(notification) !== null || [DAILY, DIGEST, TEST, INSERT].includes(notification);
}
