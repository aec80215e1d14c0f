import type { LeadId } from '../lead/lead';
import { FIRST } from '../self';
import { instant } from '../time/instant';
import { hlcAt } from '../time/hlc';
import { type KnownEvent, versionOf } from './event';

type Stone = Extract<KnownEvent, { type: 'erased' }>;

/** Random ids never begin like this, so stones are found by the beginning of their id. */
export const STONE = 'stone.';

/** The id of a lead’s stone: the same, whoever writes it. */
export const stoneId = (lead: string) => STONE + lead;

/**
 * What takes the place of the whole log of somebody who was erased. It does not say by whom or when, so that
 * every device that erases the person writes the same event. It sorts first in a log, and all other events of
 * the lead are ignored.
 */
export function stoneOf(leadId: LeadId, scope: string): Stone {
  const at = instant(0);
  return {
    id: stoneId(leadId),
    v: versionOf('erased'),
    type: 'erased',
    leadId,
    at,
    hlc: hlcAt(at),
    scope,
    ...FIRST,
  } as Stone;
}

/** Whether an event is the stone of somebody who was erased. */
export const isStone = ({ type }: { type: string }) => type === 'erased';
