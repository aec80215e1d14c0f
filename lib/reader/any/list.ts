import type { Sighting } from '../../domain/page/sighting';
import { all } from '../dom';
import { address, line, linesOf } from '../text';
import { readAddress } from './address';
import { type Ground, target } from './ground';

const LINKS = 500;
const ROWS = 'tbody tr,[role=row],[role=listitem],li,[class*=row i],[class*=card i],main a[href],a[href]';

/** Rows of a list of people: elements of one kind that each link to another person's record. */
export function listRows(ground: Ground): Sighting['rows'] {
  const people = new Map<string, { name: string; row: Element }>();
  for (const link of all(ground.root, 'a[href]').slice(0, LINKS)) {
    const id = personId(link, ground);
    const name =
      id && ground.has(link)
        ? linesOf(link, 200, 'svg')
            .split('\n')
            .map((one) => line(one, 200))
            .find((one) => one && one.length > 2)
        : null;
    if (id && name && !people.has(id))
      people.set(id, { name, row: Element.prototype.closest.call(link, ROWS) ?? link });
  }
  return [...people.values()].slice(0, 200).map(({ name, row }) => {
    const email =
      linesOf(row, 800)
        .split(/[\s\n]+/)
        .map(address)
        .find(Boolean) ?? null;
    return { name, email, subject: null, at: null, atText: null, threadId: null };
  });
}

function personId(link: Element, ground: Ground): string | null {
  const url = target(link, ground);
  const { entity, id } = url ? readAddress(url, ground.words) : { entity: null, id: null };
  return entity === 'person' ? id : null;
}

/** How many deals the page links to: a board shows several and is none of them. */
export function dealsLinked(ground: Ground): number {
  const ids = all(ground.root, 'a[href]')
    .slice(0, LINKS)
    .filter(ground.has)
    .flatMap((link) => {
      const url = target(link, ground);
      const { entity, id } = url ? readAddress(url, ground.words) : { entity: null, id: null };
      return entity === 'deal' && id ? [id] : [];
    });
  return new Set(ids).size;
}
