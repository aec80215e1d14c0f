/**
 * The DOM as its prototypes know it. A page can put `<input name="children">` into a form and so shadow what
 * the form inherits; what is asked of the prototype cannot be shadowed. Nothing here changes a page.
 */
export type Scope = Document | ShadowRoot | Element;

const LIMIT = 2000;

// oxlint-disable-next-line typescript/no-explicit-any
const getter = (of: object, name: string, node: unknown): any => Reflect.get(of, name, node);

export const isElement = (node: Node): node is Element => getter(Node.prototype, 'nodeType', node) === 1;

export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

export const tagOf = (element: Element): string =>
  (getter(Element.prototype, 'localName', element) as string) ?? '';

export const documentOf = (node: Node): Document =>
  getter(Node.prototype, 'ownerDocument', node) ?? (node as Document);

export const titleOf = (document: Document): string => getter(Document.prototype, 'title', document);

export const parentOf = (node: Node): Node | null => getter(Node.prototype, 'parentNode', node);

/** As in the browser; an element contains itself. */
export const contains = (outer: Node, inner: Node | null): boolean =>
  Node.prototype.contains.call(outer, inner);

/** Whether it still is on the page. */
export const isConnected = (node: Node): boolean => getter(Node.prototype, 'isConnected', node);

/** Whether one comes before another, in the order of the page. */
export const precedes = (one: Node, other: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(one, other) & 4) > 0;

/** The frame of this page whose document holds a node; null in the page itself. */
export function frameOf(node: Node): Element | null {
  const window = getter(Document.prototype, 'defaultView', documentOf(node)) as Window | null;
  return window?.frameElement ?? null;
}

/** The next sibling that is an element. */
export const nextElement = (element: Element): Element | null =>
  getter(Element.prototype, 'nextElementSibling', element);

/** Whether it matches; an empty selector matches nothing. */
export const matches = (element: Element, css: string): boolean =>
  css !== '' && Element.prototype.matches.call(element, css);

/** What an input holds now, where the element is one. */
export function valueOf(element: Element): string | null {
  const kind = { input: HTMLInputElement, textarea: HTMLTextAreaElement, select: HTMLSelectElement }[
    tagOf(element)
  ];
  return kind ? getter(kind.prototype, 'value', element) : attribute(element, 'value');
}

/** The open shadow root or the same-origin frame behind an element. */
function inside(element: Element): Scope[] {
  const root =
    getter(Element.prototype, 'shadowRoot', element) ??
    (tagOf(element) === 'iframe' ? getter(HTMLIFrameElement.prototype, 'contentDocument', element) : null);
  return root ? [root] : [];
}

/**
 * Every element `css` finds, at most 2000. ` >>> ` steps into each shadow root or frame, ` >> ` into the
 * first such element only (which on a large page saves looking everywhere), ` || ` parts alternatives, and
 * `:scope` is the scope itself.
 */
export function all(scope: Scope, css: string): Element[] {
  if (css.includes(' || ')) return css.split(' || ').flatMap((one) => all(scope, one));
  if (css === ':scope') return isElement(scope) ? [scope] : [];
  const within = css.indexOf(' >> ');
  if (within > 0) {
    const outer = firstOf(scope, css.slice(0, within));
    return outer ? all(outer, css.slice(within + 4)) : [];
  }
  let scopes: Scope[] = [scope];
  let found: Element[] = [];
  for (const step of css.split(' >>> ')) {
    found = scopes.flatMap((one) =>
      Array.prototype.slice.call(kindOf(one).prototype.querySelectorAll.call(one, step), 0, LIMIT),
    );
    scopes = found.flatMap(inside);
  }
  return found;
}

/** The first element `css` finds: where it stands early, the rest of the page is not looked at. */
export function firstOf(scope: Scope, css: string): Element | null {
  if (css === ':scope' || css.includes(' || ') || css.includes(' >>')) return all(scope, css)[0] ?? null;
  return kindOf(scope).prototype.querySelector.call(scope, css);
}

const kindOf = (scope: Scope) =>
  isElement(scope) ? Element : getter(Node.prototype, 'nodeType', scope) === 9 ? Document : DocumentFragment;

/** The element itself, or the first that holds it in the same tree, that matches. */
export const closest = (element: Element, css: string): Element | null =>
  Element.prototype.closest.call(element, css);

/** Whether the element, or one that holds it (through shadow roots too), matches `css`. */
export function within(element: Element, css: string): boolean {
  if (css === '') return false;
  for (let at: Element | null = element; at; at = hostOf(at)) if (closest(at, css)) return true;
  return false;
}

/** The element that a shadow root hangs on; null in an ordinary page. */
function hostOf(element: Element): Element | null {
  const root = Node.prototype.getRootNode.call(element);
  return getter(Node.prototype, 'nodeType', root) === 11 ? ((root as ShadowRoot).host ?? null) : null;
}

/** Whether a person sees it; a hidden input is as visible as the form it is in. */
export function isVisible(element: Element): boolean {
  const form = attribute(element, 'type') === 'hidden' ? parentOf(element) : null;
  return form && isElement(form)
    ? isVisible(form)
    : Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}

/** The element with the focus, in the tree that holds `node`. */
export function focusedBeside(node: Node): Element | null {
  const tree = Node.prototype.getRootNode.call(node);
  return getter(
    (getter(Node.prototype, 'nodeType', tree) === 9 ? Document : ShadowRoot).prototype,
    'activeElement',
    tree,
  );
}
