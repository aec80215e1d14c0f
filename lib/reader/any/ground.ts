import type { Vocabulary } from '../../recipes/vocabulary';
import { all, attribute, contains, isElement, isVisible, matches, parentOf, tagOf } from '../dom';
import { line } from '../text';

export type TextAt = { text: string; element: Element };

/**
 * One page as the reader for unknown pages walks it: where it looks, what it leaves out, and every short
 * text, collected once.
 */
export type Ground = {
  document: Document;
  url: URL;
  root: Document | Element;
  words: Vocabulary;
  texts: readonly TextAt[];
  /** So many elements that they are asked by their tags only: a search by attributes visits every one. */
  vast: boolean;
  /** Seen by a person, and no part of the page's frame, its history or somebody else's corner. */
  has(element: Element): boolean;
  leaveOut(element: Element): void;
};

/** Frames of a page: what is in them is about the rep, the product or the past. */
const FRAME =
  'nav,[role=navigation],[role=menu],[role=menubar],[role=listbox],[role=feed],[role=tooltip],[role=log],footer,[role=contentinfo],[role=banner],[contenteditable=true],body > header,option,script,style,template,head';
/** Where the product says who is signed in. */
const SIGNED_IN =
  '[class*=navbar i],[class*=topbar i],[class*=app-nav i],[class*=user-menu i],[class*=usermenu i],[class*=user_menu i],[class*=user-info i],[class*=current-user i],[class*=header-user i],[class*=profile-name i],[id*=user-tools],[id*=user-menu i]';
/** What happened before: mails, notes, comments. Only where it is a part of the page and not the page. */
const PAST =
  '[class*=timeline i],[class*=activit i],[class*=chatter i],[class*=history i],[class*=comment i],[class*=conversation i],[class*=message i],[class*=stream i],[id*=timeline i],[id*=activit i]';
const ASIDE = `${SIGNED_IN},${PAST}`;
const VAST = 10_000;
const TEXTS = 3000;
const LONGEST = 200;

export function groundOf(words: Vocabulary, document: Document, url: URL, root: Document | Element): Ground {
  const most = countIn(root) * 0.6;
  const known = new WeakMap<Element, boolean>();
  const isOut = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = parentOf(element);
    const out =
      matches(element, FRAME) ||
      (matches(element, ASIDE) && isPart(element, most)) ||
      (parent !== null && element !== root && isElement(parent) && isOut(parent));
    known.set(element, out);
    return out;
  };
  const marked: Element[] = [];
  return {
    document,
    url,
    root,
    words,
    texts: textsOf(document, root),
    vast: countIn(root) > VAST,
    has: (element) => !isOut(element) && !marked.some((one) => contains(one, element)) && isVisible(element),
    leaveOut: (element) => void marked.push(element),
  };
}

/** A page of nothing but history has no record beside it to be told from. */
const isPart = (part: Element, most: number): boolean =>
  !/^(html|body)$/.test(tagOf(part)) && countIn(part) < most && all(part, 'h1,form,main').length === 0;

function textsOf(document: Document, root: Document | Element): TextAt[] {
  const walker = Document.prototype.createTreeWalker.call(document, root, 4);
  const texts: TextAt[] = [];
  for (
    let node = walker.nextNode(), seen = 0;
    node && seen < TEXTS * 4 && texts.length < TEXTS;
    node = walker.nextNode(), seen++
  ) {
    const { data } = node as Text;
    if (data.length > LONGEST) continue;
    const text = data.trim();
    const element = text ? parentOf(node) : null;
    if (element && isElement(element)) texts.push({ text, element });
  }
  return texts;
}

/** How many elements are inside: an element with too many is neither a value nor a heading. */
export const countIn = (scope: Document | Element): number =>
  (isElement(scope) ? Element : Document).prototype.getElementsByTagName.call(scope, '*').length;

/** A label as it is compared: lower case, without colon, star, dots or a count in brackets. */
export const plain = (text: string | null): string =>
  (line(text, 80) ?? '')
    .replace(/\s*(\([^)]*\)|[:*：﹕]|\.{2,}|…)\s*$/u, '')
    .replace(/\s*[:*：]+$/u, '')
    .toLowerCase();

/** Where a link leads; null where it leads nowhere. */
export function target(link: Element, { url }: Pick<Ground, 'url'>): URL | null {
  const href = attribute(link, 'href') ?? '';
  return href && URL.canParse(href, url.href) ? new URL(href, url.href) : null;
}
