/**
 * jsdom lays nothing out. For pages kept as text, the `hidden` attribute and inline styles say what a person
 * sees.
 */
export function addVisibility(): void {
  Element.prototype.checkVisibility = function checkVisibility(this: Element): boolean {
    return isSeen(this);
  };
}

function isSeen(node: Node | null): boolean {
  for (let at = node; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null))
    if (at instanceof Element && isHidden(at)) return false;
  return true;
}

const isHidden = (element: Element) =>
  element.hasAttribute('hidden') ||
  /display: ?none|visibility: ?hidden/.test(element.getAttribute('style') ?? '');
