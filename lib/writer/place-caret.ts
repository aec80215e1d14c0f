import { all, contains, documentOf, isElement, parentOf, precedes, tagOf } from '../reader/dom';
import { isField } from './field';

/** Focuses the box and leaves the caret where it is, unless it is nowhere in the box or behind one of `before`: then at the end of what stands before that. */
export function placeCaret(body: HTMLElement, before: readonly string[]): void {
  HTMLElement.prototype.focus.call(body, { preventScroll: true });
  if (isField(body)) return;
  const limit = before
    .flatMap((css) => all(body, css))
    .reduce<Element | null>((first, one) => (first && precedes(first, one) ? first : one), null);
  const selection = selectionBeside(body);
  const at = selection?.rangeCount ? selection.focusNode : null;
  if (!selection) return;
  if (at && at !== body && contains(body, at) && !(limit && (contains(limit, at) || precedes(limit, at))))
    selection.collapseToEnd();
  else selection.setPosition(...endOf(body, limit));
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

/** The last place for a letter in `body`, before `limit`: inside the last line, and before a line break that only holds the line open. */
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
