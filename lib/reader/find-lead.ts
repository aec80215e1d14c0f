import { sideOf } from '../domain/page/own-side';
import type { Person, Sighting } from '../domain/page/sighting';
import { all } from './dom';
import { isMachine, isSomebody, isThroughGroup, type Read, withoutGroup } from './person';
import type { Page } from './sources';

export type Found = Pick<Sighting, 'lead' | 'candidates' | 'confidence' | 'notes'>;

const MOST = 50;

/**
 * The lead among the people of a page: whom the recipe names, else the only one who is neither the viewer nor
 * a robot. Several are candidates and nobody is the lead; in a thread whose viewer is unknown nobody can be
 * told from the viewer.
 */
export function findLead(
  page: Page,
  named: Read,
  people: readonly Read[],
  own: readonly string[],
  lastIn: string | null,
): Found {
  const isOwn = (person: Person) =>
    person.email !== null && sideOf(person.email, own) !== 'other' && !isThroughGroup(person);
  const others = people
    .filter(({ person }) => !isOwn(person))
    .toSorted((a, b) => Number(b.person.email === lastIn) - Number(a.person.email === lastIn));
  const candidates = others.map(({ person }) => person).slice(0, MOST);
  const none = (note: string): Found => ({ lead: null, candidates, confidence: {}, notes: [note] });
  const self = page.recipe.self !== undefined && all(page.document, page.recipe.self).length > 0;
  if (isSomebody(named.person))
    return self || isOwn(named.person)
      ? none('own-address')
      : { lead: named.person, candidates, confidence: named.confidence, notes: [] };
  if (!page.recipe.people) return page.recipe.kind === 'list' ? { ...none(''), notes: [] } : none('nobody');
  if (page.recipe.thread && own.length === 0) return none('viewer-unknown');
  if (others.some(({ person }) => isThroughGroup(person)))
    return { ...none('group-sender'), candidates: candidates.map(withoutGroup) };
  const humans = others.filter(({ person }) => !(person.email && isMachine(person.email)));
  const [only] = humans;
  if (humans.length === 1 && only)
    return { lead: only.person, candidates, confidence: only.confidence, notes: [] };
  return none(
    humans.length > 1
      ? 'several-people'
      : others.length > 0
        ? 'machine-sender'
        : people.length > 0
          ? 'own-address'
          : 'nobody',
  );
}
