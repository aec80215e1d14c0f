import { all, attribute, isVisible, matches, tagOf, titleOf, within } from '../dom';
import { jsonLd } from '../json-ld';
import { line, linesOf } from '../text';
import { countIn, type Ground, plain } from './ground';
import { isName, isWritten, joined, withoutSalutation } from './is-name';
import type { Pair } from './pair';

/**
 * A name that may be the record's, how far it is trusted, and where it stands. `foremost`: the page's own
 * heading, which its window title repeats.
 */
export type NameFound = {
  name: string;
  trust: number;
  element: Element | null;
  from: 'structured' | 'label' | 'heading';
  foremost?: boolean;
};

/** Elements in a heading, with a badge, a copy button and whatnot. */
const LARGEST = 60;
const TAGGED = 'h1,h2,h3,h4,h5,h6';
const HEADINGS = `${TAGGED},[role=heading],[itemprop=name],[class*=title i],[class*=name i],[data-testid*=name i],[data-test*=title i]`;

export function namesOf(ground: Ground, pairs: readonly Pair[]): NameFound[] {
  const { words } = ground;
  const structured = [
    ...jsonLd(ground.document, 'Person.name'),
    ...all(ground.root, '.h-card .p-name,.vcard .fn')
      .filter(isVisible)
      .flatMap((card) => line(linesOf(card, 200), 200) ?? []),
  ];
  const found = [
    ...structured.map((name): NameFound => ({
      name: withoutSalutation(name),
      trust: 0.95,
      element: null,
      from: 'structured',
    })),
    ...labelledNames(pairs),
    ...headings(ground),
  ];
  return found.filter(({ name, from }) => isName(name, words, from !== 'heading'));
}

/** First and last name, or the whole; in some languages the label of the one is the label of the other. */
function labelledNames(pairs: readonly Pair[]): NameFound[] {
  const one = (field: Pair['field']) => pairs.find((pair) => pair.field === field);
  const [first, last, whole] = [one('first'), one('last'), one('name')];
  const single = whole?.values[0]?.split(/\s+/).length === 1 ? whole : undefined;
  const [given, family] = [first ?? (last ? single : undefined), last ?? (first ? single : undefined)];
  const parts: NameFound[] =
    given && family
      ? [
          {
            name: joined(given.values[0]!, family.values[0]!),
            trust: 0.9,
            element: given.element,
            from: 'label',
          },
        ]
      : [];
  const wholes = pairs
    .filter(({ field }) => field === 'name')
    .filter((pair) => pair !== given && pair !== family);
  return [
    ...parts,
    ...wholes.map((pair): NameFound => ({
      name: withoutSalutation(
        pair.values.length > 1 && pair.control ? pair.values.slice(-2).join(' ') : pair.values[0]!,
      ),
      trust: 0.85,
      element: pair.element,
      from: 'label',
    })),
  ];
}

/**
 * Headings that could be the record's name; where there is none, the part of the window's title that stands
 * on the page.
 */
function headings(ground: Ground): NameFound[] {
  const title = titleParts(ground.document);
  const says = (text: string) =>
    title.some(
      (part) =>
        plain(part) === plain(text) || plain(withoutSalutation(part)) === plain(withoutSalutation(text)),
    );
  const found = all(ground.root, ground.vast ? TAGGED : HEADINGS)
    .slice(0, 300)
    .filter(
      (element) =>
        countIn(element) <= LARGEST &&
        ground.has(element) &&
        !within(element, 'button,a[role=button],label,table,[role=grid],[role=listitem] [role=listitem]'),
    );
  const named = found.flatMap((element): NameFound[] => {
    const text = linesOf(element, 300, 'button,svg,[aria-hidden=true],small')
      .split('\n')
      .map((one) => line(one, 200))
      .findLast((one) => one !== null && !/^[›»/>·|•-]$/.test(one));
    const name = text ? withoutSalutation(text) : '';
    if (!text || !isWritten(name)) return [];
    const level = Number(/^h([1-6])$/.exec(tagOf(element))?.[1] ?? attribute(element, 'aria-level') ?? 7);
    const repeated = says(text);
    return [
      {
        name,
        trust: (level <= 3 ? 0.6 : level <= 6 ? 0.55 : 0.4) + (repeated ? 0.2 : 0),
        element,
        from: 'heading',
        foremost: level <= 2 && repeated,
      },
    ];
  });
  return [
    ...named,
    ...title.flatMap((part): NameFound[] => {
      const name = withoutSalutation(part);
      const at = isWritten(name)
        ? ground.texts.find(
            ({ text, element }) =>
              (text === part || withoutSalutation(text) === name) &&
              !matches(element, 'a,button,option') &&
              ground.has(element),
          )
        : undefined;
      return at ? [{ name, trust: 0.6, element: at.element, from: 'heading' }] : [];
    }),
  ];
}

/** Parts of the window's title: "Jane Doe | Contacts | Acme CRM". */
const titleParts = (document: Document): string[] =>
  titleOf(document)
    .split(/\s[|·•»›:—–-]\s|\s?[|·•»›]\s?|:\s/)
    .flatMap((part) => line(part, 200) ?? []);
