import type { AnyField, Vocabulary } from '../../recipes/vocabulary';
import { all, attribute, documentOf, isElement, isVisible, matches, nextElement, parentOf, type Scope, tagOf, valueOf, within } from '../dom';
import { line, linesOf } from '../text';

/** A value beside its label, or in a control whose name says what it is. */
export type Pair = { field: AnyField; values: string[]; links: string[]; element: Element; control: boolean };
export type Ground = { document: Document; root: Scope; ignore: string; words: Vocabulary };

const CONTROLS = 'input,textarea,select';
const NO_VALUE = 'button:not([role=combobox]),[role=tooltip],option,svg,label,sup';
const TEXTS = 20_000;

export const plain = (text: string | null) => (line(text, 80) ?? '').replace(/\s*(\([^)]*\)|[:*：﹕])\s*$/u, '').replace(/\s*[:*：]+$/u, '').toLowerCase();

const seen = (ground: Ground, element: Element) => isVisible(element) && !within(element, ground.ignore);

/** Every label of the vocabulary that is on the page, whatever it labels; the fields' own labels with their values. */
export function readPairs(ground: Ground): { pairs: Pair[]; labels: Set<string> } {
  const fields = new Map<string, AnyField>();
  for (const [field, labels] of Object.entries(ground.words.labels)) for (const label of labels) if (!fields.has(label)) fields.set(label, field as AnyField);
  const labels = new Set<string>();
  const pairs: Pair[] = [];
  const walker = Document.prototype.createTreeWalker.call(ground.document, ground.root, 4);
  for (let at = 0, node = walker.nextNode(); node && at < TEXTS; at++, node = walker.nextNode()) {
    const { data } = node as Text;
    const text = data.length < 90 ? plain(data) : '';
    const element = text ? parentOf(node) : null;
    if (!element || !isElement(element) || tagOf(element) === 'option') continue;
    const field = fields.get(text);
    if ((!field && !ground.words.dealLabels.includes(text) && !ground.words.companyLabels.includes(text)) || !seen(ground, element)) continue;
    labels.add(text);
    const value = field ? valueBeside(ground, element, (other) => fields.has(plain(other))) : null;
    if (value) pairs.push({ field: field!, ...read(ground, value, field!), element: value, control: matches(value, CONTROLS) || all(value, CONTROLS).some(isVisible) });
  }
  return { pairs: [...pairs, ...controlPairs(ground)].filter(({ values }) => values.length > 0), labels };
}

function valueBeside(ground: Ground, label: Element, isLabel: (text: string) => boolean): Element | null {
  for (let at: Node | null = label, step = 0; at && isElement(at) && at !== ground.root && step < 5; at = parentOf(at), step++) {
    const target = attribute(at, 'for');
    const named = target ? all(documentOf(at), `[id="${target.replace(/["\\]/g, '\\$&')}"]`)[0] : undefined;
    if (named && seen(ground, named)) return named;
    const inner = tagOf(at) === 'label' ? all(at, CONTROLS).find(isVisible) : undefined;
    if (inner) return inner;
    const heads = tagOf(at) === 'th';
    for (let next = nextElement(at), tries = 0; next && tries < 3; next = nextElement(next), tries++) {
      if (heads && tagOf(next) === 'th') return null;
      if (!isVisible(next)) continue;
      const text = linesOf(next, 120).trim();
      if (text && isLabel(text.split('\n')[0]!)) return null;
      if (all(next, CONTROLS).some(isVisible) || matches(next, CONTROLS) || (text && text !== '*' && !matches(next, 'button:not([role=combobox])'))) return next;
    }
    if (/^(li|tr|dl|form|section|main)$/.test(tagOf(at))) return null;
  }
  return null;
}

/** What stands in `element`: what its controls hold now, or the lines it shows. A control that names another field is that field's. */
function read(ground: Ground, element: Element, field: AnyField): Pick<Pair, 'values' | 'links'> {
  const other = (one: Element) => Object.entries(ground.words.labels).some(([name, labels]) => name !== field && labels.includes(plain(attribute(one, 'placeholder')))) && one !== element && field !== 'name';
  const typed = (matches(element, CONTROLS) ? [element] : all(element, CONTROLS)).filter((one) => isVisible(one) && !other(one) && !matches(one, '[type=checkbox],[type=radio],[type=hidden],[type=password],[type=file],[type=button],[type=submit]'));
  const values = typed.map((one) => (tagOf(one) === 'select' ? line(chosen(one), 200) : line(valueOf(one), 300)));
  const links = all(element, 'a[href]').filter(isVisible).flatMap((one) => line(linesOf(one, 200), 200) ?? []);
  const shown = values.some(Boolean) && typed.length > 0 ? values : matches(element, CONTROLS) ? [] : linesOf(element, 400, `${NO_VALUE},${CONTROLS}`).split('\n').map((one) => line(one, 200));
  return { values: shown.filter((one) => one !== null).filter((one) => !ground.words.empty.includes(one.toLowerCase())), links };
}

const chosen = (select: Element) => all(select, 'option').find((one) => (one as HTMLOptionElement).selected)?.textContent ?? null;

/** Controls known by their own name, label or placeholder; data attributes the same way. */
function controlPairs(ground: Ground): Pair[] {
  const keys = Object.entries(ground.words.keys).map(([field, source]) => [field as AnyField, new RegExp(source)] as const);
  return all(ground.root, `${CONTROLS},[itemprop],[data-field],[data-property]`).slice(0, 600).flatMap((element) => {
    const names = ['name', 'id', 'autocomplete', 'itemprop', 'data-field', 'data-property', 'data-name'].map((one) => attribute(element, one)).filter(Boolean).map((one) => snake(one!));
    const said = [attribute(element, 'aria-label'), attribute(element, 'placeholder')].map(plain);
    const field = keys.find(([, key]) => names.some((name) => key.test(name)))?.[0] ?? (Object.entries(ground.words.labels).find(([, labels]) => said.some((one) => one && labels.includes(one)))?.[0] as AnyField | undefined);
    if (!field || matches(element, '[type=search],[role=searchbox]') || !seen(ground, element)) return [];
    return [{ field, ...read(ground, element, field), element, control: matches(element, CONTROLS) }];
  });
}

const snake = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1_$2').replace(/[^A-Za-z0-9]+/g, '_').replace(/^_+|_+$/g, '').toLowerCase();
