import {
  all,
  contains,
  documentOf,
  focusedBeside,
  isElement,
  parentOf,
  precedes,
  tagOf,
} from '../reader/dom';
import { isField } from './field';

/**
 * Focuses the box and leaves the caret where it is, unless it was nowhere in the box or behind one of
 * `before`: then at the end of what stands before that, on a new first line where nothing does. True where it
 * now stands right behind words, on their line.
 */
export function placeCaret(body: HTMLElement, before: readonly string[]): boolean {
  // A box that never had the caret gets it at its beginning with the focus, before a draft that is in it.
  const was = selectionBeside(body);
  const had = was?.rangeCount ? was.focusNode : null;
  const hadCaret = had !== null && had !== body && contains(body, had);
  const hadFocus = focusedBeside(body) === body;
  HTMLElement.prototype.focus.call(body, { preventScroll: true });
  if (isField(body)) {
    if (hadFocus || body.selectionStart !== 0 || body.value === '') return false;
    body.setSelectionRange(body.value.length, body.value.length);
    return !body.value.endsWith('\n');
  }
  const limit = before
    .flatMap((css) => all(body, css))
    .reduce<Element | null>((first, one) => (first && precedes(first, one) ? first : one), null);
  const selection = selectionBeside(body);
  const at = selection?.rangeCount ? selection.focusNode : null;
  if (!selection) return false;
  const isInside = hadCaret && at !== null && contains(body, at);
  const isBehind = (node: Node) => limit !== null && (contains(limit, node) || precedes(limit, node));
  // In an element that holds the signature too, the browser would type into the signature.
  if (isInside && !isBehind(at) && !(limit && contains(at, limit))) {
    selection.collapseToEnd();
    return false;
  }
  const [node, offset] = (limit && endBefore(body, limit)) ?? endOf(body);
  selection.setPosition(node, offset);
  return standsBehindWords(node, offset);
}

/** Focuses the box and puts the caret behind its last letter. */
export function placeCaretAtEnd(body: HTMLElement): void {
  HTMLElement.prototype.focus.call(body, { preventScroll: true });
  if (isField(body)) body.setSelectionRange(body.value.length, body.value.length);
  else selectionBeside(body)?.setPosition(...endOf(body));
}

function selectionBeside(body: Element): Selection | null {
  const tree = Node.prototype.getRootNode.call(body) as Document & { getSelection?: () => Selection | null };
  return tree.getSelection?.() ?? documentOf(body).getSelection();
}

type Place = [Node, number];

/**
 * The last place for a letter in `body` before `limit`. Where no line stands before it, one is made: typed
 * at the beginning of a signature, words become part of it.
 */
function endBefore(body: Element, limit: Element): Place {
  let at: Element = limit;
  while (!before(at) && parentOf(at) !== body) at = parentOf(at) as Element;
  const last = before(at);
  if (last) return endOfNode(last);
  const line = documentOf(body).createElement('div');
  line.append(documentOf(body).createElement('br'));
  Element.prototype.before.call(at, line);
  return [line, 0];
}

/** The last place for a letter in `body`: inside its last line. */
function endOf(body: Element): Place {
  const last = shown([...childrenOf(body)]).at(-1);
  return last ? endOfNode(last) : [body, childrenOf(body).length];
}

/** The end of what one node shows, before a line break that only holds its line open. */
function endOfNode(node: Node): Place {
  if (!isElement(node)) return [node, (node as Text).data.length];
  if (!HOLDS_NOTHING.test(tagOf(node))) return endOf(node);
  const parent = parentOf(node)!;
  const at = Array.prototype.indexOf.call(childrenOf(parent), node);
  return [parent, tagOf(node) === 'br' ? at : at + 1];
}

/** Whether the letters right before this place are words on the same line. */
function standsBehindWords(node: Node, offset: number): boolean {
  if (!isElement(node)) return (node as Text).data.slice(0, offset).trim() !== '';
  const last = shown([...childrenOf(node)].slice(0, offset)).at(-1);
  if (!last) return false;
  if (!isElement(last)) return true;
  return isInline(last) && standsBehindWords(last, childrenOf(last).length);
}

/** Space between two lines of markup is no line. */
const shown = (nodes: readonly Node[]) =>
  nodes.filter((node) => isElement(node) || /[^ \t\r\n]/.test((node as Text).data ?? ''));

const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline');

function before(element: Element): Node | undefined {
  const children = [...childrenOf(parentOf(element)!)];
  return shown(children.slice(0, children.indexOf(element))).at(-1);
}

const HOLDS_NOTHING = /^(br|hr|img|input|video|iframe|svg)$/;
const childrenOf = (node: Node): NodeListOf<ChildNode> => Reflect.get(Node.prototype, 'childNodes', node);
