import type { Person, Sighting } from '../../domain/page/sighting';
import { line } from '../text';
import type { Company } from './company';
import type { Ground } from './ground';
import { isName, withoutSalutation } from './is-name';
import { NOBODY } from './nobody';
import type { Pair } from './pair';
import { positionNear } from './position';

/** A deal names a person when exactly one contact stands on it. */
export function dealOf(
  page: Sighting,
  ground: Ground,
  pairs: readonly Pair[],
  company: Company | null,
  recordId: string | null,
): Sighting {
  const contacts = pairs.filter(({ field }) => field === 'contact');
  const people = contacts
    .flatMap(({ links, values }) => (links.length > 0 ? links : values.slice(0, 2)))
    .map(withoutSalutation)
    .filter((name) => isName(name, ground.words, false));
  const distinct = [...new Set(people)].map((name): Person => ({
    ...NOBODY,
    name: line(name, 200),
    recordId,
  }));
  if (distinct.length !== 1) return { ...page, candidates: distinct.slice(0, 50) };
  const near = positionNear(ground, contacts[0]!.element, distinct[0]!.name ?? '');
  const lead = { ...distinct[0]!, company: company?.name ?? near.company, title: near.title };
  return {
    ...page,
    lead,
    confidence: { name: 0.8, ...(lead.company ? { company: company ? 0.85 : 0.6 } : {}) },
  };
}
