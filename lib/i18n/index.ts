import type { Reason } from '../domain/reason';

/** Texts by area and name. `name_zero`, `name_one` and `name_other` are one text for different counts. */
export type Texts = { [name: string]: string | Texts };
type Args = Readonly<Record<string, string | number>>;

const texts: Texts = {};
const plural = new Intl.PluralRules('en');
const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** Adds texts. Each start brings its own: the panel all that it shows at once, a page its area, the worker nothing until it speaks. */
export function addTexts(more: Texts): void {
  merge(texts, more);
}

/**
 * A text of the interface, by its place: `t('now.save')`. `{{name}}` in it is the argument of that name, `{{day, day}}` a
 * `YYYY-MM-DD` said as "Thu 5 Mar", `$t(words.tier.hot)` another text. A key without a text is a bug that a test finds.
 */
export function t(key: string, args: Args = {}): string {
  const text = find(key, args['count']);
  return text === undefined ? key : filled(text, args);
}

/** In one go, so that no argument is ever read as part of the text: some come from pages. */
function filled(text: string, args: Args): string {
  return text.replace(
    /\$t\(([\w.{}-]+)\)|\{\{(\w+)(, day)?\}\}/g,
    (_, other: string | undefined, name: string, asDay: string | undefined) => {
      if (other !== undefined) return t(filled(other, args), args);
      const value = String(args[name] ?? '');
      return asDay === undefined ? value : dayWords(value);
    },
  );
}

/** A reason as a sentence. */
export function reasonText(reason: Reason): string {
  return t(`why.${reason.code}`, reason.args);
}

export function hasText(key: string): boolean {
  return find(key, 1) !== undefined;
}

function find(key: string, count: string | number | undefined): string | undefined {
  const ends =
    typeof count === 'number' ? [...(count === 0 ? ['_zero'] : []), `_${plural.select(count)}`, ''] : [''];
  return ends.map((end) => at(key + end)).find((text) => text !== undefined);
}

function at(key: string): string | undefined {
  let found: string | Texts | undefined = texts;
  for (const name of key.split('.'))
    found = typeof found === 'object' && Object.hasOwn(found, name) ? found[name] : undefined;
  return typeof found === 'string' ? found : undefined;
}

function merge(into: Texts, more: Texts): void {
  for (const [name, text] of Object.entries(more)) {
    const there = into[name];
    if (typeof text === 'object' && typeof there === 'object') merge(there, text);
    else into[name] = typeof text === 'object' ? structuredClone(text) : text;
  }
}

function dayWords(day: string): string {
  return dayFormat.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
}
