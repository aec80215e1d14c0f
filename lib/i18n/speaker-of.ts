import { dayText } from './day-text';
import type { Args, Speaker, Texts } from './index';

const plural = new Intl.PluralRules('en');
/** A text within the text, or a blank. */
const blank = /\$t\(((?:[\w.-]|\{\{\w+\}\})+)\)|\{\{(\w+)(, day)?\}\}/g;

/**
 * Says texts as pages do, without the library that pages have for it: a tenth of all that the worker would
 * read at each start, for three kinds of notification. What texts may hold besides words: `{{name}}`,
 * `{{name, day}}`, `$t(place)`, and a form for each count.
 */
export function speakerOf(texts: Texts): Speaker {
  const say = (key: string, args: Args): string => {
    const text = formsOf(key, args['count'])
      .map((form) => find(texts, form))
      .find((found) => found !== undefined);
    if (text === undefined) return key;
    // What fills a blank is never read as part of the text.
    return text.replaceAll(blank, (_, place?: string, name = '', day?: string) =>
      place === undefined ? filled(args[name], day) : say(withNames(place, args), args),
    );
  };
  return { say, has: (key) => formsOf(key, 1).some((form) => find(texts, form) !== undefined) };
}

/** Where the text for that many may be, the most fitting first. */
function formsOf(key: string, count: string | number | undefined): string[] {
  if (count === undefined) return [key];
  const forms = [`${key}_${plural.select(Number(count))}`, key];
  return Number(count) === 0 ? [`${key}_zero`, ...forms] : forms;
}

function find(texts: Texts, place: string): string | undefined {
  let here: string | Texts | undefined = texts;
  for (const name of place.split('.')) here = typeof here === 'object' ? here[name] : undefined;
  return typeof here === 'string' ? here : undefined;
}

function withNames(place: string, args: Args): string {
  return place.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(args[name]));
}

function filled(value: string | number = '', day: string | undefined): string {
  return day ? dayText(String(value)) : String(value);
}
