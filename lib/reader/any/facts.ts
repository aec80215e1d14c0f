import type { RecordFacts } from '../../domain/page/sighting';
import { stated } from '../record-facts';
import { line } from '../text';
import { type Ground, plain, type TextAt } from './ground';
import type { Pair } from './pair';

type Name = keyof RecordFacts;
/** Longer than this is no owner's name, no stage and no day, but a text. */
const LONGEST: Record<Name, number> = { owner: 80, stage: 80, lastActivity: 60 };

/**
 * Whose a record is, how far it has come and when something last happened, by the labels they stand beside or
 * in one text with them ("Owner: Ana"). Of a fact labelled more than once the first counts. To be asked
 * before the rep's own side is left out.
 */
export function factsBeside(
  ground: Ground,
  labels: readonly TextAt[],
  beside: (label: Element) => Pick<Pair, 'values' | 'links'> | null,
): RecordFacts | undefined {
  const { facts } = ground.words;
  const read = (name: Name): string | null => {
    for (const { text, element } of labels) {
      const found = facts[name].includes(plain(text)) && ground.has(element) ? beside(element) : null;
      const value =
        found &&
        usable(name, name === 'owner' ? found.values.map((text) => nameIn(text, found.links)) : found.values);
      if (value) return value;
    }
    for (const { text, element } of ground.texts) {
      const [, label, value] = /^([^:：]{2,40})\s*[:：]\s*(\S.*)$/u.exec(text) ?? [];
      const said =
        label && facts[name].includes(plain(label)) && ground.has(element) ? usable(name, [value!]) : null;
      if (said) return said;
    }
    return null;
  };
  return stated({ owner: read('owner'), stage: read('stage'), lastActivity: read('lastActivity') });
}

/** An owner stands beside a link to write to them, or is the link. */
function nameIn(text: string, links: readonly string[]): string {
  const rest = links.reduce((left, link) => left.replace(link, ''), text).trim();
  return / /.test(rest) ? rest : (links.find((link) => text.includes(link)) ?? text);
}

/** The first of them that is no initials, no mark for nothing and no longer than such a fact is. */
function usable(name: Name, values: readonly string[]): string | null {
  const fits = values.find(
    (value) => value.length <= LONGEST[name] && (name !== 'owner' || value.length > 2),
  );
  return line(fits, LONGEST[name]);
}
