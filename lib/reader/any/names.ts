import type { Vocabulary } from '../../recipes/vocabulary';
import { all, attribute, isVisible, titleOf, within } from '../dom';
import { jsonLd } from '../json-ld';
import { line, linesOf } from '../text';
import { type Ground, type Pair, plain } from './pairs';

/** A name that may be the record's, how far it is trusted, and where it stands. */
export type NameFound = { name: string; trust: number; element: Element | null; from: 'structured' | 'label' | 'heading' };

const SALUTATION = /^(mr|mrs|ms|miss|mx|herr|frau|hr|fr|m|mme|mlle|monsieur|madame|sr|sra|srta|don|doña|sig|sig\.ra|dhr|mevr)\.?\s+(?=\p{L})/iu;
const WHOLE = /^[\p{L}\p{M}][\p{L}\p{M}'’.\-‐ ]{1,59}(, [\p{L}\p{M}.]{1,6})?$/u;

export const withoutSalutation = (name: string) => name.replace(SALUTATION, '').trim();

/** Whether a text could be a person's name: letters only, one to six words, none of them a word of the interface. */
export function isName(text: string, words: Pick<Vocabulary, 'sections' | 'entities' | 'labels' | 'empty'>, single: boolean): boolean {
  const low = text.toLowerCase();
  const count = text.split(/\s+/).length;
  if (!WHOLE.test(text) || count > 6 || (count === 1 && !single && !/[぀-ヿ㐀-鿿가-힯]{2,}/u.test(text))) return false;
  return !words.sections.includes(low) && !words.entities.person.includes(low) && !words.entities.company.includes(low) && !words.entities.deal.includes(low) && !words.empty.includes(low) && !Object.values(words.labels).some((labels) => labels.includes(low));
}

/** Headings that could be the record's name, the most prominent first; a breadcrumb's last part, an initials' badge left out. */
export function headings(ground: Ground): { text: string; element: Element; level: number }[] {
  const found = all(ground.root, 'h1,h2,h3,h4,h5,h6,[role=heading],[itemprop=name],[class*=title i],[class*=name i],[data-testid*=name i],[data-test*=title i]').slice(0, 400);
  return found.flatMap((element) => {
    if (!isVisible(element) || within(element, ground.ignore) || within(element, 'button,a[role=button],label,table,[role=grid],[role=listitem] [role=listitem]')) return [];
    const text = linesOf(element, 300, 'button,svg,[aria-hidden=true]').split('\n').map((one) => line(one, 200)).findLast((one) => one !== null && !/^[›»/>·|•-]$/.test(one));
    const level = Number(/^h([1-6])$/.exec(Reflect.get(Element.prototype, 'localName', element) as string)?.[1] ?? attribute(element, 'aria-level') ?? 7);
    return text ? [{ text, element, level }] : [];
  });
}

/** Parts of the window's title: "Jane Doe | Contacts | Acme CRM". */
export const titleParts = (document: Document): string[] => titleOf(document).split(/\s[|·•»›:—–-]\s|\s?[|·•»›]\s?/).flatMap((part) => line(part, 200) ?? []);

export function namesOf(ground: Ground, pairs: readonly Pair[]): NameFound[] {
  const { words } = ground;
  const one = (field: Pair['field']) => pairs.filter((pair) => pair.field === field);
  const structured = [...jsonLd(ground.document, 'Person.name'), ...all(ground.root, '.h-card .p-name,.vcard .fn').filter(isVisible).flatMap((card) => line(linesOf(card, 200), 200) ?? [])];
  const [first, last] = [one('first')[0], one('last')[0]];
  const parts = first && last ? `${first.values[0]} ${last.values[0]}` : null;
  const whole = one('name').map((pair) => ({ name: withoutSalutation(pair.values.length > 1 && pair.control ? pair.values.slice(-2).join(' ') : pair.values[0]!), element: pair.element }));
  const title = titleParts(ground.document).map((part) => part.toLowerCase());
  return [
    ...structured.map((name): NameFound => ({ name: withoutSalutation(name), trust: 0.95, element: null, from: 'structured' })),
    ...(parts ? [{ name: parts, trust: 0.9, element: first!.element, from: 'label' as const }] : []),
    ...whole.map(({ name, element }): NameFound => ({ name, trust: 0.85, element, from: 'label' })),
    ...headings(ground).flatMap(({ text, element, level }): NameFound[] => {
      const name = withoutSalutation(text);
      return isName(name, words, title.includes(plain(name))) ? [{ name, trust: (level <= 3 ? 0.6 : level <= 6 ? 0.55 : 0.4) + (title.includes(plain(text)) ? 0.2 : 0), element, from: 'heading' }] : [];
    }),
  ].filter(({ name, from }) => from === 'heading' || isName(name, words, true));
}
