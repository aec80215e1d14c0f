import { all, isElement, parentOf } from '../dom';
import { line, linesOf } from '../text';
import { readAddress } from './address';
import { type Ground, target } from './ground';

/**
 * "Head of Fleet at Nordwind" under a name (`person`, where it may stand in the same text) or with the
 * company as a link; nulls where nothing says so.
 */
export function positionNear(
  ground: Ground,
  name: Element | null,
  person = '',
): { title: string | null; company: string | null } {
  const nothing = { title: null, company: null };
  if (!name) return nothing;
  const joint = new RegExp(`^(.{2,100}?)\\s+(?:${ground.words.at.join('|')})\\s+(.{2,100})$`, 'iu');
  for (
    let at: Node | null = name, step = 0;
    at && isElement(at) && at !== ground.root && step < 4;
    at = parentOf(at), step++
  ) {
    const company = all(at, 'a[href]')
      .slice(0, 60)
      .filter((one) => ground.has(one) && isCompany(one, ground))
      .map((one) => line(linesOf(one, 200), 200))
      .find((text) => text !== null && text.length > 1);
    const lines = linesOf(at, 600, 'button,svg,form')
      .split('\n')
      .flatMap((one) => line(one, 200) ?? []);
    for (const text of lines.slice(0, 12)) {
      const found = joint.exec(person && text.startsWith(person) ? text.slice(person.length).trim() : text);
      if (found && (!company || found[2] === company) && !/[.!?]$/.test(text))
        return { title: found[1]!, company: company ?? found[2]! };
    }
    if (company) return { title: null, company };
  }
  return nothing;
}

function isCompany(link: Element, ground: Ground): boolean {
  const url = target(link, ground);
  const { entity, id } = url ? readAddress(url, ground.words) : { entity: null, id: null };
  return entity === 'company' && id !== null;
}

/** "Head of Packaging (at Lanthorn Press)", wherever it stands: the brackets leave no doubt. */
export function positionInBrackets(ground: Ground): { title: string | null; company: string | null } {
  const shape = new RegExp(`^(.{2,100}?)\\s+\\((?:${ground.words.at.join('|')})\\s+([^()]{2,100})\\)$`, 'iu');
  const found = ground.texts
    .flatMap(({ text, element }) => (text.endsWith(')') && ground.has(element) ? [shape.exec(text)] : []))
    .find(Boolean);
  return { title: found?.[1] ?? null, company: found?.[2] ?? null };
}
