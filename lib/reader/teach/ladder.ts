import type { Source } from '../../recipes/schema';
import { all, attribute, closest, isElement, matches, parentOf, type Scope, tagOf } from '../dom';
import { labelled } from '../labelled';
import { line, linesOf } from '../text';
import { isStable, isTelling } from './is-stable';
import type { How } from './picked';

const STEPS = 6;
const NAMES = [
  'data-testid',
  'data-test',
  'data-qa',
  'data-field',
  'data-field-name',
  'data-property',
  'data-name',
  'data-fieldname',
  'itemprop',
  'name',
  'aria-label',
  'autocomplete',
  'field',
];
const MOVES =
  /^data-(v-|react|index|key|state|id$|row|position|active|selected|value|tooltip|title|text|href|src|original)/;

export type Ladder = { named: Source[]; placed: Source[] };

/** A row is a label and its value; what holds more than that beside the value holds other fields, too. */
const ROW = 40;

/**
 * Every way to find an element again that is worth trying, the steadiest first. `named`: by what its author
 * named it or its own row (id, data attribute, name), by the label beside it, by a class that says what it
 * is, by being the heading. `placed`: by where it stands, which on another record may be another field's
 * place. Which of them really find it, and nothing else, is for the caller to try. `theirs` are words and
 * numbers of the one record, which no name may hold.
 */
export function ladder(element: Element, how: How, theirs: readonly string[]): Ladder {
  const { prefix, root } = treeOf(element, theirs);
  const css = (selector: string): Source => ({ css: prefix + selector, ...how });
  const own = anchors(element, theirs);
  const around = upwards(element, root)
    .slice(1, STEPS + 1)
    .flatMap((outer) =>
      anchors(outer, theirs)
        .slice(0, 3)
        .map((anchor) => ({ outer, anchor })),
    );
  const most = linesOf(element, 400).trim().length + ROW;
  const row = around.filter(({ outer }) => linesOf(outer, most + 1).trim().length <= most);
  const headed = /^h[1-6]$/.test(tagOf(element)) ? [`main ${tagOf(element)}`, tagOf(element)] : [];
  return {
    named: [
      ...own.filter((one) => !one.startsWith('.')).map(css),
      ...(how.attr === undefined || how.attr === 'value'
        ? labelsFor(element, root, theirs).flatMap((label) => byLabel(root, label, theirs))
        : []),
      ...[
        ...own.filter((one) => one.startsWith('.')),
        ...around.flatMap(({ anchor }) => own.slice(0, 2).map((inner) => `${anchor} ${inner}`)),
        ...row.flatMap(({ anchor, outer }) => [
          `${anchor} ${tagOf(element)}`,
          `${anchor} > ${pathFrom(outer, element)}`,
        ]),
        ...headed,
      ].map(css),
    ],
    placed: [
      ...around.slice(0, 1).map(({ outer, anchor }) => `${anchor} > ${pathFrom(outer, element)}`),
      placeOf(element, root),
    ].map(css),
  };
}

/** The tree an element is in, and how it is reached from the page: a shadow root by its host. */
function treeOf(element: Element, theirs: readonly string[]): { prefix: string; root: Scope } {
  const root = Node.prototype.getRootNode.call(element) as Document | ShadowRoot;
  const host = 'host' in root ? root.host : null;
  if (!host) return { prefix: '', root };
  const outer = treeOf(host, theirs);
  const named = anchors(host, theirs).find((one) => all(outer.root, one).length === 1);
  return { prefix: `${outer.prefix}${named ?? placeOf(host, outer.root)} >>> `, root };
}

/** Selectors by which an author may have named an element. */
function anchors(element: Element, theirs: readonly string[]): string[] {
  const has = (name: string, value: string) => `${tagOf(element)}[${name}="${value}"]`;
  const id = attribute(element, 'id');
  const others = Element.prototype.getAttributeNames
    .call(element)
    .filter((name) => name.startsWith('data-') && !NAMES.includes(name) && !MOVES.test(name));
  const named = [...NAMES, ...others].flatMap((name) => {
    const value = attribute(element, name);
    const isSaid =
      name === 'aria-label' &&
      value !== null &&
      /^[\p{L} .*:-]{2,40}$/u.test(value) &&
      !theirs.some((word) => value.toLowerCase().includes(word.toLowerCase()));
    return value && (isSaid || isStable(value, theirs)) ? [has(name, value)] : [];
  });
  const classes = (attribute(element, 'class') ?? '')
    .split(/\s+/)
    .filter((one) => one && isTelling(one, theirs))
    .map((one) => `.${one.replace(/[.:]/g, '\\$&')}`);
  return [...(id && isStable(id, theirs) ? [`[id="${id}"]`] : []), ...named, ...classes].slice(0, 8);
}

/** The texts beside an element that could be its label, the nearest first. */
function labelsFor(element: Element, root: Scope, theirs: readonly string[]): string[] {
  const texts = [attribute(element, 'aria-label')];
  for (const at of upwards(element, root).slice(0, 4)) {
    const siblings = childrenOf(parentOf(at));
    for (const before of siblings.slice(0, siblings.indexOf(at)).slice(-3).toReversed())
      texts.push(line(linesOf(before, 90), 90));
    const id = attribute(at, 'id');
    if (id)
      texts.push(
        ...all(root, `label[for="${id.replace(/["\\]/g, '\\$&')}"]`).map((label) =>
          line(linesOf(label, 90), 90),
        ),
      );
    if (tagOf(at) === 'label') texts.push(...childrenOf(at).map((child) => line(linesOf(child, 90), 90)));
  }
  const labels = texts
    .flatMap((text) => text?.replace(/\s*[:*：]+$/, '') ?? [])
    .filter((text) => /^\p{L}[\p{L}\p{M} ./()'’-]{1,39}$/u.test(text) && !/^\p{Lu}{1,2}$/u.test(text));
  const isTheirs = (label: string) => label.split(/[^\p{L}\p{N}]+/u).some((word) => theirs.includes(word));
  return [...new Set(labels)].filter((label) => !isTheirs(label) && labelled(root, [label]).length > 0);
}

const upwards = (element: Element, root: Scope): Element[] => {
  const found: Element[] = [];
  for (let at: Node | null = element; at && at !== root && isElement(at); at = parentOf(at)) found.push(at);
  return found;
};

const childrenOf = (parent: Node | null): Element[] =>
  parent ? Array.prototype.filter.call(Reflect.get(Node.prototype, 'childNodes', parent), isElement) : [];

/**
 * The value beside a label. It must look like one: a label whose value is missing is followed by the next
 * label.
 */
function byLabel(root: Scope, label: string, theirs: readonly string[]): Source[] {
  const [value] = labelled(root, [label]);
  if (!value || (matches(value, CONTROL) ? !isOf(value, label, root) : matches(value, `:has(${CONTROL})`)))
    return [];
  const before = siblingBefore(value);
  const classes = (one: Element) =>
    (attribute(one, 'class') ?? '').split(/\s+/).filter((name) => isTelling(name, theirs));
  const own = classes(value).find((name) => !before || !classes(before).includes(name));
  const is =
    !before || tagOf(before) !== tagOf(value)
      ? tagOf(value)
      : own
        ? `${tagOf(value)}.${own.replace(/[.:]/g, '\\$&')}`
        : null;
  if (!is) return childrenOf(parentOf(value)).length === 2 ? [{ label: [label] }] : [];
  const next = siblingAfter(value);
  // Of several values under one heading, the first may be missing.
  return next && !matches(value, CONTROL) && matches(next, is) ? [] : [{ label: [label], is }];
}

const CONTROL = 'input,textarea,select';

/** Whether a control is the label's own: named by it, or the only one in what holds the two. */
function isOf(control: Element, label: string, root: Scope): boolean {
  const low = label.toLowerCase();
  const id = attribute(control, 'id');
  const says = (one: Element | null) => one !== null && linesOf(one, 400).toLowerCase().includes(low);
  const named = id !== null && all(root, `label[for="${id.replace(/["\\]/g, '\\$&')}"]`).some(says);
  if (
    named ||
    attribute(control, 'aria-label')?.toLowerCase().startsWith(low) ||
    says(closest(control, 'label'))
  )
    return true;
  const holder = upwards(control, root).slice(1).find(says);
  return holder !== undefined && all(holder, CONTROL).length === 1;
}

const siblingAfter = (element: Element): Element | null => {
  const all = childrenOf(parentOf(element));
  return all[all.indexOf(element) + 1] ?? null;
};

const siblingBefore = (element: Element): Element | null => {
  const all = childrenOf(parentOf(element));
  return all[all.indexOf(element) - 1] ?? null;
};

/**
 * `div:nth-of-type(2)`; the number only where there are several. `exact`: counted from the end as well, so
 * that one more or one fewer is not taken for it.
 */
function step(element: Element, exact: boolean): string {
  const twins = childrenOf(parentOf(element)).filter((one) => tagOf(one) === tagOf(element));
  const at = twins.indexOf(element);
  if (twins.length === 1) return exact ? `${tagOf(element)}:only-of-type` : tagOf(element);
  return `${tagOf(element)}:nth-of-type(${at + 1})${exact ? `:nth-last-of-type(${twins.length - at})` : ''}`;
}

/** Child by child from `outer` (not named itself) down to `element`; the last two steps are exact. */
const pathFrom = (outer: Scope, element: Element): string =>
  upwards(element, outer)
    .map((one, n) => step(one, n < 2))
    .toReversed()
    .join(' > ');

/** The element's place in its tree, from the top. */
const placeOf = (element: Element, root: Scope): string => pathFrom(root, element);
