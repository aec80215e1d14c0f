import { all, attribute, closest, isElement, isVisible, parentOf, tagOf, valueOf } from '../dom';
import { address, line, linesOf } from '../text';

export type TaughtField = 'name' | 'email' | 'phone' | 'company' | 'title';

export type How = { attr?: string; match?: string; as?: ['uri'] };

/** What was pointed at, as it will be read: the element, the text it gives, and how that is got out of it. */
export type Picked = { element: Element; text: string; how: How };
export type NotPicked = 'nothing-there' | 'too-much' | 'no-email' | 'no-phone' | 'no-name' | 'in-a-frame';

const MOST = 200;
const MAIL = String.raw`([^\s@<>(),;:"]{1,64}@[^\s@<>(),;:"]{1,255}\.[A-Za-z]{2,})`;
const STEPS = 3;
const INLINE = /^(a|abbr|b|bdi|em|font|i|mark|small|span|strong|u)$/;

/** The text under the pointer, for the rep to see before they click. */
export function underPointer(element: Element): string {
  return line(valueOf(control(element) ?? element) ?? linesOf(element, MOST), 120) ?? '';
}

/**
 * What a click on `element` means for `field`. A link to a mail or a telephone counts by where it leads; an
 * address in two pieces is taken whole. What cannot be that field is refused: a paragraph for a name, a word
 * for a number.
 */
export function picked(element: Element, field: TaughtField): Picked | NotPicked {
  if (tagOf(element) === 'iframe') return 'in-a-frame';
  const linked =
    field === 'email'
      ? link(element, 'mailto:', '^mailto:([^?]+)')
      : field === 'phone'
        ? link(element, 'tel:', '^tel:([^?;]+)')
        : null;
  if (linked) return linked;
  const typed = control(element);
  if (typed)
    return checked({ element: typed, text: line(valueOf(typed), MOST) ?? '', how: { attr: 'value' } }, field);
  const clicked = line(linesOf(element, MOST), MOST) ?? '';
  const itself = checked({ element, text: line(linesOf(element, MOST * 2), MOST * 2) ?? '', how: {} }, field);
  if (typeof itself !== 'string' || (field !== 'email' && field !== 'phone') || clicked === '') return itself;
  // A piece of an address or a number stands for the whole; what only stands beside one does not.
  for (const at of around(element)) {
    const whole = checked({ element: at, text: line(linesOf(at, MOST * 2), MOST * 2) ?? '', how: {} }, field);
    if (typeof whole !== 'string' && whole.text.toLowerCase().includes(clicked.toLowerCase())) return whole;
  }
  return itself;
}

/**
 * One step outwards: the whole name, where only half of it was clicked. Null where that would be too much.
 */
export function wider({ element }: Picked, field: TaughtField): Picked | null {
  for (const at of around(element)) {
    const found = checked({ element: at, text: line(linesOf(at, MOST * 2), MOST * 2) ?? '', how: {} }, field);
    if (typeof found === 'string') return null;
    if (found.text !== (line(linesOf(element, MOST), MOST) ?? '')) return found;
  }
  return null;
}

/**
 * What an element is a piece of: up to the first that stands by itself on the page, as a cell or a line does.
 */
function around(element: Element): Element[] {
  const found: Element[] = [];
  for (
    let at = element, up = parentOf(at);
    INLINE.test(tagOf(at)) && up && isElement(up) && found.length < STEPS;
    at = up, up = parentOf(at)
  )
    found.push(up);
  return found;
}

function control(element: Element): Element | null {
  if (/^(input|textarea)$/.test(tagOf(element))) return element;
  const label = tagOf(element) === 'label' ? element : null;
  return label ? (all(label, 'input:not([type=hidden]),textarea').find(isVisible) ?? null) : null;
}

function link(element: Element, scheme: string, match: string): Picked | null {
  const found = closest(element, `a[href^="${scheme}" i]`);
  const text =
    found && line(decoded(new RegExp(match, 'i').exec(attribute(found, 'href') ?? '')?.[1] ?? ''), MOST);
  if (!found || !text) return null;
  // What is shown is read as well as where it leads; the text may be cut short or say something else.
  const shown = line(linesOf(found, MOST), MOST);
  return {
    element: found,
    text: scheme === 'mailto:' ? (address(text) ?? text) : text,
    how: shown === text ? {} : { attr: 'href', match, as: ['uri'] },
  };
}

function checked(one: Picked, field: TaughtField): Picked | NotPicked {
  const { element, text, how } = one;
  if (!text) return 'nothing-there';
  const whole = field === 'email' ? address(text) : text;
  if (field === 'email') {
    const inside = [...text.matchAll(new RegExp(MAIL, 'g'))].map(([found]) => address(found));
    return whole
      ? { ...one, text: whole }
      : inside.length === 1 && inside[0]
        ? { element, text: inside[0], how: { ...how, match: MAIL } }
        : 'no-email';
  }
  if (
    text.length > MOST ||
    linesOf(element, MOST * 2)
      .trim()
      .includes('\n')
  )
    return 'too-much';
  if (field === 'phone') return text.replace(/\D/g, '').length >= 6 && text.length <= 60 ? one : 'no-phone';
  return field === 'name' && (!/\p{L}/u.test(text) || text.length > 120) ? 'no-name' : one;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
