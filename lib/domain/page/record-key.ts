import { isTaughtReading } from './recipe-proof';
import type { Person, Sighting } from './sighting';

/**
 * What proves that a page shows the same record as before. A number alone proves nothing: every CRM has a
 * contact 41, and beside it a deal 41; so a record is known by its page's own key, which says where it is and
 * of what kind; so is whatever a rep has taught. A deal is nobody's own. Null where the page gives no proof; a
 * network's member id is one of a kind.
 */
export function recordKey(
  sighting: Pick<Sighting, 'recipe' | 'kind' | 'key' | 'lead' | 'notes'> | null,
  { recordId }: Pick<Person, 'recordId'>,
): string | null {
  if (!sighting || recordId === null) return null;
  if (sighting.kind !== 'record' && !isTaughtReading(sighting)) return recordId;
  return sighting.lead?.recordId === recordId &&
    !sighting.notes.includes('deal') &&
    sighting.key.length <= 200
    ? sighting.key
    : null;
}
