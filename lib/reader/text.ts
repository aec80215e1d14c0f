import { attribute, contains, documentOf, isElement, isVisible, matches, tagOf } from './dom';

const NODES = 3000;
const SILENT = 'script,style,template,noscript,head';
const BLOCK = /^(div|p|li|tr|h\d|blockquote|ul|ol|table|pre|section|article|dd|dt)$/;

/**
 * The text a person sees in `root`, lines as shown, without what matches `skip`; stops after about `max`
 * characters.
 */
export function linesOf(root: Element, max: number, skip = ''): string {
  const leave = skip ? `${SILENT},${skip}` : SILENT;
  const walker = Document.prototype.createTreeWalker.call(documentOf(root), root, 5, (node) =>
    isElement(node) && (matches(node, leave) || !isVisible(node)) ? 2 : 1,
  );
  const open: Element[] = [];
  const parts: string[] = [];
  let length = 0;
  let lineStarts = true;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
    lineStarts = part === '\n' || (lineStarts && part === '');
  };
  const full = () => length > max * 1.5;
  const endLine = () => !lineStarts && add('\n');
  let node: Node | null = walker.nextNode();
  for (let seen = 0; node && seen < NODES && !full(); seen++, node = walker.nextNode()) {
    for (; open.length > 0 && !contains(open.at(-1)!, node); open.pop()) endLine();
    if (!isElement(node)) add((node as Text).data.slice(0, max * 2).replace(/\s+/g, ' '));
    else if (tagOf(node) === 'img') add(attribute(node, 'data-emoji') ?? '');
    else if (tagOf(node) === 'br') add('\n');
    else if (BLOCK.test(tagOf(node))) {
      endLine();
      open.push(node);
    }
  }
  return parts.join('');
}

/** The text an element holds itself, without its children's. */
export function ownText(element: Element): string {
  return Array.prototype.map
    .call(Reflect.get(Node.prototype, 'childNodes', element), (node: Node) =>
      isElement(node) ? '' : ((node as Text).data ?? ''),
    )
    .join('');
}

/**
 * One line, whole and printable: no control or direction marks, well-formed, at most `max` code units and
 * never half a character. Empty is null.
 */
export function line(text: string | null | undefined, max: number): string | null {
  return cut((text ?? '').slice(0, max * 8).replace(/\s+/g, ' '), max);
}

/** As `line`, but keeps line breaks. */
export function cut(text: string, max: number): string | null {
  // oxlint-disable-next-line no-control-regex -- these are what must go
  const whole = text
    .toWellFormed()
    .normalize('NFC')
    .replace(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g,
      '',
    )
    .trim();
  if (whole.length <= max) return whole || null;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(whole.slice(0, max + 100))) {
    if (index + segment.length > max) break;
    end = index + segment.length;
  }
  return whole.slice(0, end).trim() || null;
}

/** A mail address in lower case, or null for anything that is not exactly one. */
export function address(text: string | null | undefined): string | null {
  const whole = (text ?? '')
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
  return whole.length <= 254 &&
    /^[^\s@<>,;:"()[\]\\?]+@[^\s@<>,;:"()[\]\\?.]+(\.[^\s@<>,;:"()[\]\\?.]+)+$/.test(whole)
    ? whole
    : null;
}
