import {
  all,
  attribute,
  documentOf,
  isElement,
  nextElement,
  parentOf,
  type Scope,
  tagOf,
  within,
} from './dom';
import { line } from './text';

const CONTROL = 'input:not([type=hidden]),textarea,select';
const TEXTS = 20_000;

const plain = (text: string | null) =>
  line(text, 80)
    ?.replace(/\s*[:*：]+$/, '')
    .toLowerCase() ?? '';

/**
 * The elements that hold the value of a label: the control it names, the `dd` or cell beside it, or the next
 * element.
 */
export function labelled(scope: Scope, labels: readonly string[]): Element[] {
  const wanted = new Set(labels.map((label) => label.toLowerCase()));
  const named = all(scope, `:is(${CONTROL})[aria-label]`).filter((control) =>
    wanted.has(plain(attribute(control, 'aria-label'))),
  );
  return [...new Set([...named, ...labelsIn(scope, wanted).flatMap((label) => valueOf(scope, label) ?? [])])];
}

function labelsIn(scope: Scope, wanted: ReadonlySet<string>): Element[] {
  const walker = Document.prototype.createTreeWalker.call(documentOf(scope), scope, 4);
  const labels: Element[] = [];
  for (let seen = 0, node = walker.nextNode(); node && seen < TEXTS; seen++, node = walker.nextNode()) {
    const { data } = node as Text;
    const parent = data.length < 90 && wanted.has(plain(data)) ? parentOf(node) : null;
    if (parent && isElement(parent)) labels.push(parent);
  }
  return labels;
}

function valueOf(scope: Scope, label: Element): Element | null {
  // The head of a column stands over many values.
  if (within(label, 'thead,[role=columnheader]')) return null;
  for (let at: Node | null = label; at && isElement(at) && at !== scope; at = parentOf(at)) {
    const target = attribute(at, 'for');
    if (target) return all(documentOf(at), `[id="${target.replace(/["\\]/g, '\\$&')}"]`)[0] ?? null;
    const control = tagOf(at) === 'label' ? all(at, CONTROL)[0] : undefined;
    if (control) return control;
    if (/^(li|tr|dl)$/.test(tagOf(at))) return null;
    const next = nextElement(at);
    if (next)
      return isTwin(at, next) || all(next, 'h1,h2,h3,h4').length > 0 ? null : (all(next, CONTROL)[0] ?? next);
  }
  return null;
}

/**
 * Whether two neighbours are built alike: two fields, each with its own label, of which the first has lost
 * its value.
 */
export function isTwin(one: Element, other: Element): boolean {
  const [a, b] = [one, other].map((element) => all(element, ':scope > *')[0]);
  return (
    a !== undefined &&
    b !== undefined &&
    tagOf(a) === tagOf(b) &&
    attribute(a, 'class') === attribute(b, 'class')
  );
}
