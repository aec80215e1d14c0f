import type { LeadId } from '../lead/lead';
import { FIRST } from '../self';
import { instant } from '../time/instant';
import { hlcAt } from '../time/hlc';
import { type KnownEvent, versionOf } from './event';

type Stone = Extract<KnownEvent, { type: 'erased' }>;

/** No id that is made by chance begins so: all stones lie together. */
export const STONE = 'stone.';

/** The id of a lead’s stone: the same, whoever writes it. */
export const stoneId = (lead: string) => STONE + lead;

/**
 * What takes the place of the whole log of somebody who was erased. It says nothing but that it is one, not
 * by whom or when: whoever erases somebody, on whatever device, writes the same. It comes before everything
 * in a log, and nothing counts beside it.
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
