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
 * `before`: then at the end of what stands before that. True where it now stands right behind words, on their
 * line.
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
  if (isInside && !(limit && (contains(limit, at) || precedes(limit, at)))) {
    selection.collapseToEnd();
    return false;
  }
  const [node, offset] = endOf(body, limit);
  selection.setPosition(node, offset);
  return !isElement(node) && (node as Text).data.trim() !== '';
}

/** Focuses the box and puts the caret behind its last letter. */
export function placeCaretAtEnd(body: HTMLElement): void {
  HTMLElement.prototype.focus.call(body, { preventScroll: true });
  if (isField(body)) body.setSelectionRange(body.value.length, body.value.length);
  else selectionBeside(body)?.setPosition(...endOf(body, null));
}

function selectionBeside(body: Element): Selection | null {
  const tree = Node.prototype.getRootNode.call(body) as Document & { getSelection?: () => Selection | null };
  return tree.getSelection?.() ?? documentOf(body).getSelection();
}

/**
 * The last place for a letter in `body`, before `limit`: inside the last line, and before a line break that
 * only holds the line open.
 */
function endOf(body: Element, limit: Element | null): [Node, number] {
  const last = limit ? sibling(limit) : lastChild(body);
  const breaks = last !== null && isElement(last) && tagOf(last) === 'br';
  if (last && isElement(last) && !breaks) return endOf(last, null);
  if (last && !isElement(last)) return [last, (last as Text).data.length];
  const parent = limit ? parentOf(limit)! : body;
  const end = limit ? Array.prototype.indexOf.call(childrenOf(parent), limit) : childrenOf(parent).length;
  return [parent, breaks ? end - 1 : end];
}

const sibling = (node: Node): Node | null => Reflect.get(Node.prototype, 'previousSibling', node);
const lastChild = (node: Node): Node | null => Reflect.get(Node.prototype, 'lastChild', node);
const childrenOf = (node: Node): NodeListOf<Node> => Reflect.get(Node.prototype, 'childNodes', node);
