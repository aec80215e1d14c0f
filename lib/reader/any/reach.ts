import { all, attribute } from '../dom';
import { jsonLd } from '../json-ld';
import { address, line, linesOf } from '../text';
import type { Ground, TextAt } from './ground';
import type { Labelled } from './pairs';
import type { Pair } from './pair';
import { isPhone, phone } from './phone';

/** One address or number, and how far it is believed to be the record's own. */
export type Found = { value: string; trust: number };

/**
 * Mail addresses. Where the page says that there is none, an address that stands about is somebody else's.
 */
export function emailsOf(ground: Ground, { pairs, blank }: Labelled): Found[] {
  const at = (css: string, attr: string, trust: number) =>
    all(ground.root, css)
      .slice(0, 100)
      .filter(ground.has)
      .flatMap((element) => found(address(unescape(attribute(element, attr)).split('?')[0]), trust));
  const loose = () => [
    ...at(':is(a,span,button)[data-email-address]', 'data-email-address', 0.8),
    ...at('a[href^="mailto:" i]', 'href', 0.75),
    ...texts(ground).flatMap(({ text }) => (text.includes('@') ? found(address(text), 0.55) : [])),
  ];
  return distinct([
    ...jsonLd(ground.document, 'Person.email').flatMap((text) => found(address(text), 0.95)),
    ...valuesOf(pairs, 'email').flatMap(({ value }) =>
      found(address(value) ?? address(/[^\s<(]+@[^\s>)]+/.exec(value)?.[0]), 0.95),
    ),
    ...(blank.has('email') ? [] : loose()),
  ]);
}

/** Telephone numbers, as they are written; the same rule. */
export function phonesOf(ground: Ground, { pairs, blank }: Labelled): Found[] {
  const loose = () => [
    ...all(ground.root, 'a[href^="tel:" i],:is(a,span,button)[data-phone-number]')
      .slice(0, 100)
      .filter(ground.has)
      .flatMap((link) => found(numberIn(link), 0.75)),
    ...texts(ground).flatMap(({ text }) => (isPhone(text) ? found(phone(text), 0.5) : [])),
  ];
  return distinct([
    ...jsonLd(ground.document, 'Person.telephone').flatMap((text) => found(phone(text), 0.95)),
    ...valuesOf(pairs, 'phone').flatMap(({ value, control }) =>
      found(phone(value) ?? (control && value.replace(/\D/g, '').length >= 6 ? value : null), 0.9),
    ),
    ...(blank.has('phone') ? [] : loose()),
  ]);
}

/** What a telephone link shows, else where it leads. */
function numberIn(link: Element): string | null {
  const shown = linesOf(link, 80, 'svg').split('\n').map(phone).find(Boolean);
  return (
    shown ??
    phone(unescape(attribute(link, 'data-phone-number') ?? attribute(link, 'href')).replace(/^tel:/i, ''))
  );
}

const valuesOf = (pairs: readonly Pair[], field: Pair['field']) =>
  pairs
    .filter((pair) => pair.field === field)
    .flatMap(({ values, control }) => values.map((value) => ({ value: line(value, 254) ?? '', control })));

const found = (value: string | null | undefined, trust: number): Found[] => (value ? [{ value, trust }] : []);

/** One entry a value, the most trusted; numbers that differ only in writing are one. */
function distinct(all: readonly Found[]): Found[] {
  const id = ({ value }: Found) => (value.includes('@') ? value : value.replace(/\D/g, '').slice(-9));
  return all.filter((one, at) => all.findIndex((other) => id(other) === id(one)) === at);
}

/** Short texts that hold an address or a number, paragraphs left out. */
const texts = (ground: Ground): readonly TextAt[] =>
  ground.texts
    .filter(
      ({ text, element }) =>
        text.length < 100 && element.localName !== 'p' && (text.includes('@') || isPhone(text)),
    )
    .slice(0, 200)
    .filter(({ element }) => ground.has(element));

function unescape(text: string | null): string {
  try {
    return decodeURIComponent(text ?? '');
  } catch {
    return '';
  }
}
