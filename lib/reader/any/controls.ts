import type { AnyField } from '../../recipes/vocabulary';
import { all, attribute, isVisible, matches, tagOf, valueOf } from '../dom';
import { line, linesOf } from '../text';
import { type Ground, plain } from './ground';
import type { Pair } from './pair';

/** What a value is typed into or chosen from. */
export const CONTROLS = 'input,textarea,select';
const NO_VALUE = 'button:not([role=combobox]),[role=tooltip],option,svg,label,sup';
/** Controls of the rep's side, or of the company: `owner_email`, `company_phone`. */
const OTHERS =
  /(^|_)(owner|assign\w*|created|modified|updated|user|agent|manager|rep|salesperson|author|sender|billing|shipping)(_|$)/;
const COMPANYS = /(^|_)(company|org|organi[sz]ation|account|partner)_/;

/**
 * What stands in `element`: what its controls hold now, or the lines it shows. A control that names another
 * field is that field's.
 */
export function read(ground: Ground, element: Element, field: AnyField): Pick<Pair, 'values' | 'links'> {
  const other = (one: Element) =>
    Object.entries(ground.words.labels).some(
      ([name, labels]) => name !== field && labels.includes(plain(attribute(one, 'placeholder'))),
    ) &&
    one !== element &&
    field !== 'name';
  const typed = (matches(element, CONTROLS) ? [element] : all(element, CONTROLS)).filter(
    (one) =>
      isVisible(one) &&
      !other(one) &&
      !matches(
        one,
        '[type=checkbox],[type=radio],[type=hidden],[type=password],[type=file],[type=button],[type=submit]',
      ),
  );
  const values = typed.map((one) =>
    tagOf(one) === 'select' ? line(chosen(one), 200) : line(valueOf(one), 300),
  );
  const links = all(element, 'a[href]')
    .filter(isVisible)
    .flatMap((one) => line(linesOf(one, 200), 200) ?? []);
  const shown =
    values.some(Boolean) && typed.length > 0
      ? values
      : matches(element, CONTROLS)
        ? []
        : linesOf(element, 400, `${NO_VALUE},${CONTROLS}`)
            .split('\n')
            .map((one) => line(one, 200));
  return { values: filled(ground, shown), links };
}

/** Without what the vocabulary knows for an empty field. */
export const filled = ({ words }: Ground, values: readonly (string | null)[]) =>
  values.filter((one) => one !== null).filter((one) => !words.empty.includes(one.toLowerCase()));

const chosen = (select: Element) =>
  all(select, 'option').find((one) => (one as HTMLOptionElement).selected)?.textContent ?? null;

/** Controls known by their own name, label or placeholder; data attributes the same way. */
export function controlPairs(ground: Ground): Pair[] {
  const keys = Object.entries(ground.words.keys).map(
    ([field, source]) => [field as AnyField, new RegExp(source)] as const,
  );
  return all(
    ground.root,
    ground.vast ? CONTROLS : `${CONTROLS},[itemprop],[data-field],[data-property],[data-fieldname],[field]`,
  )
    .slice(0, 300)
    .flatMap((element) => {
      const names = [
        'name',
        'id',
        'autocomplete',
        'itemprop',
        'data-field',
        'data-property',
        'data-name',
        'data-fieldname',
        'field',
      ]
        .map((one) => attribute(element, one))
        .filter(Boolean)
        .map((one) => snake(one!));
      const said = [attribute(element, 'aria-label'), attribute(element, 'placeholder')].map(plain);
      const field =
        keys.find(([, key]) => names.some((name) => key.test(name)))?.[0] ??
        (Object.entries(ground.words.labels).find(([, labels]) =>
          said.some((one) => one && labels.includes(one)),
        )?.[0] as AnyField | undefined);
      if (
        !field ||
        names.some((name) => OTHERS.test(name)) ||
        (/^(email|phone)$/.test(field) && names.some((name) => COMPANYS.test(name)))
      )
        return [];
      if (matches(element, '[type=search],[role=searchbox]') || !ground.has(element)) return [];
      return [{ field, ...read(ground, element, field), element, control: matches(element, CONTROLS) }];
    });
}

const snake = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toLowerCase();
