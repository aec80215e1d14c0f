import type { Decision } from '../../log/context';
import type { Event } from '../../log/event';
import { isStone, stoneOf } from '../../log/stone';
import { because } from '../../reason';

/**
 * A stone for each log there is of the person: of the leads that were joined with this one, too. Who was
 * erased before is.
 */
export function erase(log: readonly Event[]): Decision {
  if (log.length === 0) return { ok: false, refusal: because('unknown-lead') };
  const scopes = new Map(log.filter((event) => !isStone(event)).map(({ leadId, scope }) => [leadId, scope]));
  return { ok: true, events: [...scopes].map(([leadId, scope]) => stoneOf(leadId, scope)) };
}
