import type { ColumnField } from './field';
import { normalHeader } from './normal-header';
import type { Names } from './names';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { sv } from './sv';

const all = new Map<string, ColumnField | 'nothing'>();
// English last: where two languages share a word, the English meaning holds.
for (const names of [ja, sv, pl, pt, nl, it, es, fr, de, en] as readonly Names[])
  for (const [field, list] of Object.entries(names) as [ColumnField | 'nothing', string][])
    for (const name of list.split('|')) all.set(normalHeader(name), field);

/** Some tools write their own names in capitals, with nothing between the words: `HASOPTEDOUTOFEMAIL`. */
const glued = new Map([...all].map(([name, field]) => [name.replaceAll(' ', ''), field]));
const SHORTEST_GLUED = 8;

/** Of these somebody may have several: a column is named by one or by more. */
const SEVERAL: readonly (ColumnField | 'nothing')[] = [
  'email',
  'phone',
  'profile',
  'website',
  'note',
  'tags',
];
const singular = (name: string) => name.replace(/(?<=\p{L}{3})s\b/gu, '');
const ofOne = new Map(
  [...all].flatMap(([name, field]) => (SEVERAL.includes(field) ? [[singular(name), field] as const] : [])),
);

/**
 * What a whole, normalised name of a column means in one of the ten languages in which the usual tools
 * export.
 */
export function meaningOf(name: string): ColumnField | 'nothing' | undefined {
  return (
    all.get(name) ??
    (name.length >= SHORTEST_GLUED ? glued.get(name) : undefined) ??
    ofOne.get(singular(name))
  );
}
