import type { AnyField } from '../../recipes/vocabulary';
import {
  all,
  attribute,
  documentOf,
  isElement,
  isVisible,
  matches,
  nextElement,
  parentOf,
  tagOf,
  within,
} from '../dom';
import type { RecordFacts } from '../../domain/page/sighting';
import { isTwin } from '../labelled';
import { line, linesOf, ownText } from '../text';
import { countIn, type Ground, plain, type TextAt } from './ground';
import { CONTROLS, controlPairs, filled, read } from './controls';
import { factsBeside } from './facts';
import type { Pair } from './pair';
import { leaveOutOwners } from './owners';

/** More elements than this are no value of a field, more labels no form. */
const LARGEST = 300;
const LABELS = 200;
/**
 * `labels`: every label of the vocabulary that is on the page, whatever it labels. `blank`: fields the page
 * shows without a value. `facts`: what it says of the rep's side.
 */
export type Labelled = {
  pairs: Pair[];
  labels: Set<string>;
  blank: Set<AnyField>;
  facts: RecordFacts | undefined;
};

/** The labels of a page and the values beside them. */
export function readPairs(ground: Ground): Labelled {
  const { words } = ground;
  const fields = new Map<string, AnyField>();
  for (const [field, labels] of Object.entries(words.labels))
    for (const label of labels) if (!fields.has(label)) fields.set(label, field as AnyField);
  const known = new Set([
    ...fields.keys(),
    ...words.dealLabels,
    ...words.companyLabels,
    ...words.owners,
    ...words.users,
    ...Object.values(words.facts).flat(),
  ]);
  const isKnown = (text: string) =>
    known.has(text.toLowerCase()) || (/[^\p{L} ]$/u.test(text) && known.has(plain(text)));
  const found: TextAt[] = ground.texts
    .filter(({ text, element }) => text.length < 60 && isKnown(text) && ground.has(element))
    .slice(0, LABELS);
  const isLabel = (other: string) => known.has(plain(other));
  const facts = factsBeside(ground, found, (label) => {
    const value = valueBeside(ground, label, isLabel);
    return value && read(ground, value, 'name');
  });
  leaveOutOwners(ground, found);
  const blank = new Set<AnyField>();
  const beside = found.flatMap(({ text, element }): Pair[] => {
    const field = fields.get(plain(text));
    const value = field && ground.has(element) ? valueBeside(ground, element, isLabel) : null;
    if (!value || !field) return [];
    if (words.empty.includes(line(linesOf(value, 80), 80)?.toLowerCase() ?? '')) blank.add(field);
    return [
      {
        field,
        ...read(ground, value, field),
        element: value,
        control: matches(value, CONTROLS) || all(value, CONTROLS).some(isVisible),
      },
    ];
  });
  const pairs = [...beside, ...written(ground, fields), ...controlPairs(ground)].filter(
    ({ values }) => values.length > 0,
  );
  return {
    pairs,
    labels: new Set(found.map(({ text }) => plain(text))),
    blank: new Set([...blank].filter((field) => !pairs.some((pair) => pair.field === field))),
    facts,
  };
}

/** "Phone: +31 15 555 0122" in one text. */
function written(ground: Ground, fields: ReadonlyMap<string, AnyField>): Pair[] {
  return ground.texts
    .filter(({ text }) => /[:：]/.test(text))
    .slice(0, LABELS)
    .flatMap(({ text, element }): Pair[] => {
      const [, label, value] = /^([^:：]{2,40})\s*[:：]\s*(\S.*)$/u.exec(text) ?? [];
      const field = label ? fields.get(plain(label)) : undefined;
      return field && ground.has(element)
        ? [{ field, values: filled(ground, [value!]), links: [], element, control: false }]
        : [];
    });
}

/**
 * A child of the label's own element, the control it names, or what stands next to it or to what holds it.
 */
function valueBeside(ground: Ground, label: Element, isLabel: (text: string) => boolean): Element | null {
  const child = all(label, ':scope > :is(a,span,b,strong,em,address)').find(
    (one) => isVisible(one) && isLabel(ownText(label)) && /[\p{L}\d]{2}/u.test(linesOf(one, 80)),
  );
  if (child) return child;
  if (within(label, '[role=columnheader],thead')) return null;
  for (
    let at: Node | null = label, step = 0;
    at && isElement(at) && at !== ground.root && step < 5;
    at = parentOf(at), step++
  ) {
    const target = attribute(at, 'for');
    const named = target ? all(documentOf(at), `[id="${target.replace(/["\\]/g, '\\$&')}"]`)[0] : undefined;
    if (named && ground.has(named)) return named;
    const inner = tagOf(at) === 'label' ? all(at, CONTROLS).find(isVisible) : undefined;
    if (inner) return inner;
    const heads = tagOf(at) === 'th';
    for (let next = nextElement(at), tries = 0; next && tries < 3; next = nextElement(next), tries++) {
      if (heads && tagOf(next) === 'th') return null;
      if (countIn(next) > LARGEST || (step > 0 && isTwin(at, next))) return null;
      if (!isVisible(next)) continue;
      const text = linesOf(next, 120).trim();
      if (text && isLabel(text.split('\n')[0]!)) return null;
      if (
        all(next, CONTROLS).some(isVisible) ||
        matches(next, CONTROLS) ||
        (text && text !== '*' && !matches(next, 'button:not([role=combobox])'))
      )
        return next;
    }
    if (/^(li|tr|dl|form|section|main)$/.test(tagOf(at))) return null;
  }
  return null;
}
