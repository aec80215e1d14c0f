import type { Recipe, Source } from '../../recipes/schema';
import { attribute, isElement, parentOf, tagOf } from '../dom';
import { readPerson } from '../person';
import { hits, type Page, seen } from '../sources';
import { type Ladder, ladder } from './ladder';
import type { Picked, TaughtField } from './picked';
import { type TaughtAddress, taughtAddress } from './taught-address';

/**
 * What was pointed at, and the ways back to it as they were at that moment: a page may make its elements anew
 * before the lesson is over.
 */
export type Shown = Picked & { ways: Ladder };
export type Picks = Partial<Record<TaughtField, Shown>>;
export type Built =
  | { ok: true; recipe: Recipe }
  | { ok: false; why: 'no-address' | 'nobody' | 'cannot-find-again'; field?: TaughtField };

const RUNGS = 5;
const NUMBER = /^[\w-]{1,60}$/;

/**
 * `before`: what was shown already. Words of the person, and the record's number, are no way back to anybody
 * else.
 */
export function shown(pick: Picked, before: Picks, url: URL): Shown {
  const words = [...Object.values(before), pick].flatMap(({ text }) => text.split(/[^\p{L}\p{N}]+/u));
  const id = taughtAddress(url, before.name?.text ?? pick.text)?.id;
  return {
    ...pick,
    ways: ladder(
      pick.element,
      pick.how,
      [...words, ...(id ? [id] : [])].filter((word) => word.length > 1),
    ),
  };
}

/**
 * A recipe for pages like this one, from what the rep showed on it. Every rung of every ladder has been tried
 * on this page: alone it finds exactly what was shown, once. A mere place in the page is kept only where
 * nothing steadier names the field, since on another record, or on a page that has changed, another field may
 * stand there. Refused where the address does not tell one record from the next. `day`: today, YYYY-MM-DD.
 */
export function buildRecipe(picks: Picks, document: Document, url: URL, day: string): Built {
  const entries = Object.entries(picks) as [TaughtField, Shown][];
  if (!picks.name && !picks.email) return { ok: false, why: 'nobody' };
  const address = taughtAddress(url, picks.name?.text ?? null);
  if (!address) return { ok: false, why: 'no-address' };
  const draft = draftOf(url, address.path, day, {
    key: [address.key],
    ...(address.scope && { scope: [address.scope] }),
  });
  const page: Page = { recipe: draft, document, url, root: document, ignore: '' };

  const theirs = new Set(entries.flatMap(([, { text }]) => words(text)));
  const person: Record<string, Source[]> = { recordId: [address.key], ...profile(url) };
  for (const [field, pick] of entries) {
    const { named, placed } = pick.ways;
    const works = (source: Source) => !names(source, theirs) && finds(page, field, source, pick.text);
    const steady = firstFew(named, works);
    const sources = steady.length > 0 ? steady : placed.filter(works);
    if (sources.length === 0) return { ok: false, why: 'cannot-find-again', field };
    person[field] = sources;
  }
  const selectors = entries.flatMap(([field]) =>
    person[field]!.flatMap((source) => ('css' in source ? [source.css] : [])),
  );
  const confirm = copiesOf(page, picks.name ? 'name' : 'email', picks, person, address);
  return {
    ok: true,
    recipe: {
      ...draft,
      ready: selectors.length > 0 ? [...new Set(selectors)].slice(0, 8).join(' || ') : 'body',
      person,
      ...(confirm.length > 0 && { confirm }),
    },
  };
}

function firstFew(sources: readonly Source[], works: (source: Source) => boolean): Source[] {
  const found: Source[] = [];
  for (const source of sources) if (found.length < RUNGS && works(source)) found.push(source);
  return found;
}

/** What was shown after an element was clicked may be in a name around it: `acme-card`. */
function names(source: Source, theirs: ReadonlySet<string>): boolean {
  const said =
    'css' in source
      ? [...source.css.matchAll(/"([^"]*)"|\.([\w-]+)/g)].map(([, value, name]) => value ?? name!)
      : [];
  return said.some((one) => words(one).some((word) => theirs.has(word)));
}

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/** Whether a source alone gives what was shown, and gives it once. */
function finds(page: Page, field: TaughtField, source: Source, text: string): boolean {
  const once =
    'css' in source ? seen(page, page.root, source.css).length : hits(page, page.root, source).length;
  return once === 1 && readPerson(page, page.root, { [field]: [source] }).person[field] === text;
}

/**
 * An attribute of what holds the person that repeats the record's number: where it can be read, it has to
 * agree with the address.
 */
function copiesOf(
  page: Page,
  field: 'name' | 'email',
  picks: Picks,
  person: Record<string, Source[]>,
  { id, key }: Pick<TaughtAddress, 'id' | 'key'>,
): Source[] {
  const [told] = hits(page, page.root, key);
  const inner =
    person[field]!.flatMap((source) =>
      'css' in source && !/^html | >>> /.test(source.css) ? [`:has(${source.css})`] : [],
    )[0] ?? '';
  if (!NUMBER.test(id)) return [];
  for (
    let at = parentOf(picks[field]!.element);
    at && isElement(at) && !/^(html|body)$/.test(tagOf(at));
    at = parentOf(at)
  ) {
    for (const attr of Element.prototype.getAttributeNames.call(at)) {
      const source: Source = { css: `${tagOf(at)}[${attr}]${inner}`, attr };
      if (
        attr.startsWith('data-') &&
        attribute(at, attr) === told &&
        hits(page, page.root, source).every((one) => one === told)
      )
        return [source];
    }
  }
  return [];
}

/** A member's page at LinkedIn is known by its own address, as everywhere else. */
function profile({ hostname, pathname }: URL): Record<string, Source[]> {
  return /(^|\.)linkedin\.com$/.test(hostname) && /^\/in\/[^/]+/.test(pathname)
    ? { profileUrl: [{ url: '^(/in/[^/?#]+)' }] }
    : {};
}

function draftOf(url: URL, path: string, day: string, identity: Pick<Recipe, 'key' | 'scope'>): Recipe {
  return {
    id: idOf(url, path),
    version: 1,
    checked: day,
    kind: 'record',
    site: url.host,
    hosts: [url.hostname],
    path,
    ready: 'body',
    ignore: [],
    ...identity,
    person: {},
    composers: [],
    examples: { yes: [exampleOf(url)], no: [] },
  };
}

/** The kind of page, not the person on it: an example in a file that others get names nobody. */
const exampleOf = (url: URL): string => `${url.origin}/`;

/**
 * The same kind of page at the same host has the same id, so that what is taught again takes the place of
 * what was taught before.
 */
function idOf({ host }: Pick<URL, 'host'>, path: string): string {
  let hash = 0x81_1c_9d_c5;
  for (const letter of `${host} ${path}`)
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01_00_01_93) >>> 0;
  return `taught-${host
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 36)}-${hash.toString(36)}`;
}
