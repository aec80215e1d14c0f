import type { Source } from '../../recipes/schema';
import { vocabulary } from '../../recipes/vocabulary';
import { readAddress } from '../any/address';

/** What an address becomes: a pattern for its like, and where in it the record's own id stands. */
export type TaughtAddress = { path: string; key: Source; scope: Source | null; id: string };

/** Parts of a query that choose the page, not the record. */
const CHOOSES = /^(module|model|type|entity|object|action|view|view_type|page|app|route|controller)$/i;
const WORKSPACE =
  /^(\d+|[0-9a-f]{8,}|[0-9a-f]{8}-[0-9a-f-]{27,}|[a-z]{2,8}_[A-Za-z0-9]{6,}|(?=.*\d)[A-Za-z0-9]{12,})$/;

const plain = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const words = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);

/** Written like this one: a number, hexadecimal, or anything with a figure in it; words stay words. */
function like(id: string): string {
  if (/^\d+$/.test(id)) return String.raw`\d+`;
  if (/^[0-9a-f-]{8,}$/i.test(id)) return '[0-9a-fA-F-]+';
  return /\d/.test(id) ? String.raw`(?=[^/?#&;]*\d)[^/?#&;]+` : '[^/?#&;]+';
}

/**
 * The pattern of an address, so that other records of the same kind match and nothing else does. Null where
 * the address does not say whose page it is: without that, one record cannot be told from the next, and
 * nothing may be taught. A name in place of a number counts where it is `name`'s, or stands behind a word for
 * people.
 */
export function taughtAddress(url: URL, name: string | null): TaughtAddress | null {
  const route = /^#[^=?;]*\//.test(url.hash) ? url.hash.replace(/^#!?\/?/, '') : null;
  const id = readAddress(url, vocabulary).id ?? slugOf(url, route, name);
  if (!id) return null;
  return (route === null ? null : inRoute(url, route, id)) ?? inPath(url, id) ?? inPairs(url, id);
}

function slugOf(url: URL, route: string | null, name: string | null): string | null {
  const parts = (route ?? url.pathname).split(/[?;]/)[0]!.split('/').filter(Boolean).map(decoded);
  const last = parts.at(-1);
  if (!last || parts.length < 2 || last.length < 3) return null;
  const isName = name !== null && words(last).some((word) => words(name).includes(word));
  const isPeople = vocabulary.entities.person.includes(parts.at(-2)!.toLowerCase()) && /[-.]/.test(last);
  return isName || isPeople ? last : null;
}

function inPath({ pathname, search, hash }: URL, id: string): TaughtAddress | null {
  const found = segments(pathname.split('/').filter(Boolean), id);
  return (
    found &&
    built('^', '/', found, String.raw`/?(?:[?#].*)?$`, chosen(search, hash.includes('=') ? hash : ''), id)
  );
}

function inRoute({ pathname, search, hash }: URL, route: string, id: string): TaughtAddress | null {
  const found = segments(route.split(/[?;]/)[0]!.split('/').filter(Boolean), id);
  const [mark] = /^#!?/.exec(hash)!;
  const before = `^${plain(pathname)}(?:\\?[^#]*)?${mark}`;
  return (
    found &&
    built(before, hash.startsWith(`${mark}/`) ? '/' : '', found, '/?(?:[?;].*)?$', chosen(search, ''), id)
  );
}

type Segments = { parts: string[]; at: number; workspace: number };

/** Where the id stands among the parts, and the first other id before it: the rep's workspace. */
function segments(parts: string[], id: string): Segments | null {
  const at = parts.findLastIndex((part) => decoded(part) === id);
  return at < 0
    ? null
    : { parts, at, workspace: parts.slice(0, at).findIndex((part) => WORKSPACE.test(decoded(part))) };
}

function built(
  before: string,
  slash: string,
  { parts, at, workspace }: Segments,
  after: string,
  choose: string,
  id: string,
): TaughtAddress {
  const upTo = (end: number, capture: number) =>
    parts
      .slice(0, end + 1)
      .map((part, n) => {
        const pattern = n === at || n === workspace ? like(decoded(part)) : plain(part);
        return (n === 0 ? slash : '/') + (n === capture ? `(${pattern})` : pattern);
      })
      .join('');
  const tail = parts
    .slice(at + 1)
    .map((part) => `/${plain(part)}`)
    .join('');
  return {
    path: before.replace('^', `^${choose}`) + upTo(at, -1) + (tail && `(?:${tail})?`) + after,
    key: { url: before + upTo(at, at) },
    scope: workspace < 0 ? null : { url: before + upTo(workspace, workspace) },
    id,
  };
}

/** `?module=Contacts&record=41`, `#id=41&model=crm.lead`. */
function inPairs({ pathname, search, hash }: URL, id: string): TaughtAddress | null {
  const where = [...pairs(search)]
    .map(([name, value]) => ({ name, value, starts: '[?&]', ends: '[&#]' }))
    .concat([...pairs(hash)].map(([name, value]) => ({ name, value, starts: '[#&]', ends: '&' })));
  const key = where.find(({ value }) => decoded(value) === id);
  if (!key) return null;
  const source = `${key.starts}${plain(key.name)}=(${like(id)})`;
  return {
    path: `^${chosen(search, hash)}(?=.*${source.replace(/\((?!\?)(.*)\)$/, '$1')}(?:${key.ends}|$))${plain(pathname)}(?:[?#]|$)`,
    key: { url: source },
    scope: null,
    id,
  };
}

const pairs = (text: string): [string, string][] =>
  text
    .slice(1)
    .split('&')
    .filter((one) => one.includes('='))
    .map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]);

/** Looks ahead for the parts of a query that choose this kind of page. */
const chosen = (search: string, hash: string): string =>
  [...pairs(search), ...pairs(hash)]
    .filter(
      ([name, value]) => CHOOSES.test(name) && /^[\w.-]{1,60}$/.test(value) && !/^\d+$|\d{3}/.test(value),
    )
    .map(([name, value]) => `(?=.*[?#&]${plain(name)}=${plain(value)}(?:[&#]|$))`)
    .join('');

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
