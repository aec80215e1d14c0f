import { all, attribute, isElement, isVisible, parentOf, within } from '../dom';
import { jsonLd } from '../json-ld';
import { address, line, linesOf } from '../text';
import type { Ground, Pair } from './pairs';

/** One address or number, and how far it is believed to be the record's own. */
export type Found = { value: string; trust: number; element: Element | null };

const PHONE = /^(?:\+|00)?[\d(][\d\s().\-/–]{5,20}\d(?:\s*(?:x|ext\.?|#)\s*\d{1,6})?$/i;
const TEXTS = 20_000;

const digits = (text: string) => text.replace(/\D/g, '').length;
/** A number somebody could dial; no date, amount or id. */
export const phone = (text: string | null | undefined): string | null => {
  const whole = line(text, 60)?.replace(/^(tel:|phone:|t:|m:)\s*/i, '') ?? '';
  const bare = whole.replace(/\s*(?:x|ext\.?|#)\s*\d{1,6}$/i, '');
  const dated = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$/.test(bare);
  return PHONE.test(whole) && digits(bare) >= 7 && digits(bare) <= 15 && !dated && (/[+()\s.-]/.test(bare) || /^0\d{8,}/.test(bare)) ? whole : null;
};

export function emailsOf(ground: Ground, pairs: readonly Pair[]): Found[] {
  const at = (css: string, attr: string, trust: number) =>
    all(ground.root, css).slice(0, 500).flatMap((element): Found[] => {
      const value = isVisible(element) && !within(element, ground.ignore) ? address(unescape(attribute(element, attr)).split('?')[0]) : null;
      return value ? [{ value, trust, element }] : [];
    });
  return distinct([
    ...jsonLd(ground.document, 'Person.email').flatMap((text) => found(address(text), 0.95, null)),
    ...pairs.filter(({ field }) => field === 'email').flatMap(({ values, element }) => values.flatMap((value) => found(address(value) ?? address(/\S+@\S+/.exec(value)?.[0]), 0.95, element))),
    ...at('[data-email-address]', 'data-email-address', 0.8), ...at('a[href^="mailto:" i]', 'href', 0.75),
    ...texts(ground).flatMap(({ text, element }) => (text.includes('@') ? found(address(text), 0.55, element) : [])),
  ]);
}

export function phonesOf(ground: Ground, pairs: readonly Pair[]): Found[] {
  const links = all(ground.root, 'a[href^="tel:" i],[data-phone-number]').slice(0, 200).filter((one) => isVisible(one) && !within(one, ground.ignore));
  return distinct([
    ...jsonLd(ground.document, 'Person.telephone').flatMap((text) => found(phone(text), 0.95, null)),
    ...pairs.filter(({ field }) => field === 'phone').flatMap(({ values, element, control }) => values.flatMap((value) => found(phone(value) ?? (control && digits(value) >= 6 ? value : null), 0.9, element))),
    ...links.flatMap((one) => found(phone(linesOf(one, 80, 'svg').split('\n').map((part) => part.trim()).find((part) => phone(part))) ?? phone(unescape(attribute(one, 'data-phone-number') ?? attribute(one, 'href')).replace(/^tel:/i, '')), 0.75, one)),
    ...texts(ground).flatMap(({ text, element }) => (/\d{3}/.test(text) ? found(phone(text), 0.5, element) : [])),
  ]);
}

const found = (value: string | null | undefined, trust: number, element: Element | null): Found[] => (value ? [{ value, trust, element }] : []);

/** One entry a value, the most trusted; numbers that differ only in writing are one. */
function distinct(all: readonly Found[]): Found[] {
  const id = ({ value }: Found) => (value.includes('@') ? value : value.replace(/\D/g, '').slice(-9));
  return all.filter((one, at) => all.findIndex((other) => id(other) === id(one)) === at);
}

function* texts(ground: Ground): Generator<{ text: string; element: Element }> {
  const walker = Document.prototype.createTreeWalker.call(ground.document, ground.root, 4);
  for (let at = 0, node = walker.nextNode(); node && at < TEXTS; at++, node = walker.nextNode()) {
    const { data } = node as Text;
    if (data.length > 200 || !/[@\d]/.test(data)) continue;
    const element = parentOf(node);
    if (element && isElement(element) && isVisible(element) && !within(element, `${ground.ignore},option,script,style,p`)) yield { text: data.trim(), element };
  }
}

function unescape(text: string | null): string {
  try {
    return decodeURIComponent(text ?? '');
  } catch {
    return '';
  }
}
