import type { Sighting } from '../../domain/sighting';
import { all, attribute, isVisible, within } from '../dom';
import { address, line, linesOf } from '../text';
import { readAddress } from './address';
import type { Ground } from './pairs';

const ROWS = 'tbody tr,[role=row],[role=listitem],li,[class*=row i],[class*=card i],main a[href],a[href]';

/** Rows of a list of people: elements of one kind that each link to another person's record. */
export function listRows(ground: Ground): Sighting['rows'] {
  const people = new Map<string, { name: string; row: Element }>();
  for (const link of all(ground.root, 'a[href]').slice(0, 2000)) {
    const id = personId(link, ground);
    const name = id && isVisible(link) && !within(link, ground.ignore) ? linesOf(link, 200, 'svg').split('\n').map((one) => line(one, 200)).find((one) => one && one.length > 2) : null;
    if (id && name && !people.has(id)) people.set(id, { name, row: Element.prototype.closest.call(link, ROWS) ?? link });
  }
  return [...people.values()].slice(0, 200).map(({ name, row }) => {
    const email = linesOf(row, 800).split(/[\s\n]+/).map(address).find(Boolean) ?? null;
    return { name, email, subject: null, at: null, atText: null, threadId: null };
  });
}

function personId(link: Element, ground: Ground): string | null {
  try {
    const { entity, id } = readAddress(new URL(attribute(link, 'href')!, ground.document.baseURI), ground.words);
    return entity === 'person' ? id : null;
  } catch {
    return null;
  }
}
