import { z } from 'zod';

import type { Instant } from '../time/calendar';
import { cleanText } from '../clean-text';
import type { Sighting } from '../page/sighting';
import { Field } from './lead';

/**
 * The fields of a lead that say what a CRM shows: in its own words, with the site and the moment as their
 * origin.
 */
export const CrmFields = z.strictObject({
  crmOwner: Field.optional(),
  crmStage: Field.optional(),
  crmLastActivity: Field.optional(),
});
export type CrmFields = z.infer<typeof CrmFields>;

/**
 * Where a record was seen, for its origin: the recipe, which says the product, or the host where no recipe is
 * for it.
 */
function recordSource({ recipe, url }: Pick<Sighting, 'recipe' | 'url'>): string {
  return (recipe === 'any-page' || recipe.startsWith('taught-') ? new URL(url).hostname : recipe).slice(
    0,
    80,
  );
}

/**
 * What a page shows of a record as fields of a lead; nothing where it is no record or shows nothing of the
 * kind.
 */
export function crmFields(
  sighting: Pick<Sighting, 'kind' | 'facts' | 'recipe' | 'url'>,
  at: Instant,
): CrmFields {
  if (sighting.kind !== 'record' || !sighting.facts) return {};
  const origin = { from: 'page' as const, name: recordSource(sighting), at };
  const { owner, stage, lastActivity } = sighting.facts;
  const field = (text: string | null) => {
    const value = text === null ? '' : cleanText(text, 200);
    return value ? { value, origin } : undefined;
  };
  const [crmOwner, crmStage, crmLastActivity] = [field(owner), field(stage), field(lastActivity)];
  return {
    ...(crmOwner && { crmOwner }),
    ...(crmStage && { crmStage }),
    ...(crmLastActivity && { crmLastActivity }),
  };
}
