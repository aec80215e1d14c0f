import { all } from './dom';
import { ownText } from './text';

const LARGEST = 200_000;

/**
 * The values at `Type.field.field` in the page's JSON-LD, looking through `@graph`; what does not parse is
 * passed over.
 */
export function jsonLd(document: Document, path: string): string[] {
  const [type, ...fields] = path.split('.');
  const things = all(document, 'script[type="application/ld+json"]')
    .slice(0, 20)
    .flatMap((script) => parse(ownText(script)));
  return things
    .filter((thing) => [field(thing, '@type')].flat().includes(type))
    .flatMap((thing) => [fields.reduce(field, thing)].flat().filter((value) => typeof value === 'string'));
}

function parse(text: string): unknown[] {
  if (text.length > LARGEST) return [];
  try {
    return [JSON.parse(text)]
      .flat()
      .flatMap((thing) => [thing, field(thing, '@graph'), field(thing, 'mainEntity')].flat());
  } catch {
    return [];
  }
}

function field(thing: unknown, name: string): unknown {
  const one: unknown = Array.isArray(thing) ? thing[0] : thing;
  return one && typeof one === 'object' && Object.hasOwn(one, name)
    ? (one as Record<string, unknown>)[name]
    : undefined;
}
