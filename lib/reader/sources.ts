import type { Recipe, Source } from '../recipes/schema';
import { addressText } from './address-text';
import { decode } from './decode';
import { all, attribute, firstOf, isVisible, matches, type Scope, titleOf, valueOf, within } from './dom';
import { jsonLd } from './json-ld';
import { labelled } from './labelled';
import { line, linesOf, ownText } from './text';

/** One reading of one page: where to look, what is never looked at, and whether hidden elements count. */
export type Page = {
  recipe: Recipe;
  document: Document;
  url: URL;
  root: Scope;
  ignore: string;
  hidden?: boolean;
};

const RAW = 2000;

/** The visible elements outside the recipe's ignored zones. */
export function seen(page: Page, scope: Scope, css: string): Element[] {
  return all(scope, css).filter((element) => counts(page, element));
}

const counts = (page: Page, element: Element) =>
  (page.hidden || isVisible(element)) && !within(element, page.ignore);

/** The first of them. Only where that one does not count are the others looked for. */
export function firstSeen(page: Page, scope: Scope, css: string): Element | null {
  const element = firstOf(scope, css);
  return !element || counts(page, element) ? element : (seen(page, scope, css)[0] ?? null);
}

/** Everything one source finds, in page order, as single lines. */
export function hits(page: Page, scope: Scope, source: Source): string[] {
  return found(page, scope, source, seen).flatMap(valueOfRaw);
}

/** The first thing one source finds. */
function hit(page: Page, scope: Scope, source: Source): string | undefined {
  const quick = (...where: Parameters<typeof firstSeen>) =>
    [firstSeen(...where)].filter((one) => one !== null);
  const counted = 'css' in source && source.after === undefined;
  if (!counted) return hits(page, scope, source)[0];
  const tried = found(page, scope, source, quick);
  return tried.length === 0 ? undefined : (tried.flatMap(valueOfRaw)[0] ?? hits(page, scope, source)[0]);
}

function valueOfRaw({ raw, match, as }: Raw): string[] {
  const text = line(raw, RAW);
  const taken = text && match ? (new RegExp(match).exec(text)?.[1] ?? null) : text;
  const value = taken && as ? decode(taken, as) : taken;
  return value?.trim() ? [value.trim()] : [];
}

type Raw = {
  raw: string | null | undefined;
  match?: string | undefined;
  as?: readonly Parameters<typeof decode>[1][number][] | undefined;
};

function found(
  page: Page,
  scope: Scope,
  source: Source,
  look: (page: Page, scope: Scope, css: string) => Element[],
): Raw[] {
  if ('css' in source) {
    const { attr, match, as, own } = source;
    return counted(look(page, scope, source.css), source).map((element) => ({
      raw:
        attr === 'value'
          ? valueOf(element)
          : attr
            ? attribute(element, attr)
            : own
              ? ownText(element)
              : linesOf(element, RAW),
      match,
      as,
    }));
  }
  if ('label' in source)
    return labelled(scope, source.label)
      .filter((one) => isVisible(one) && !within(one, page.ignore) && (!source.is || matches(one, source.is)))
      .map((one) => ({ raw: valueOf(one) ?? linesOf(one, RAW) }));
  if ('jsonld' in source) return jsonLd(page.document, source.jsonld).map((raw) => ({ raw }));
  if ('meta' in source)
    return all(
      page.document,
      ['name', 'property', 'itemprop'].map((one) => `meta[${one}="${source.meta}"]`).join(),
    ).map((one) => ({ raw: attribute(one, 'content'), match: source.match }));
  if ('url' in source) return [{ raw: addressText(page.url), match: source.url, as: source.as }];
  return [{ raw: titleOf(page.document), match: source.title }];
}

function counted(elements: Element[], { after, nth = 1 }: Extract<Source, { css: string }>): Element[] {
  if (after === undefined) return elements;
  const pattern = new RegExp(after);
  const from = elements.findIndex((element) => pattern.test(line(linesOf(element, RAW), RAW) ?? ''));
  const found = from < 0 ? undefined : elements[from + nth];
  return found ? [found] : [];
}

/**
 * What a rung of a ladder gives is trusted less the further down it stands: 1, then 0.15 less for each, never
 * under 0.4.
 */
const trustOf = (rung: number) => Math.max(0.4, Math.round((1 - rung * 0.15) * 100) / 100);

/** All that the first source of a ladder finds that finds anything. */
export function climb(page: Page, scope: Scope, sources: readonly Source[] | undefined): string[] {
  for (const source of sources ?? []) {
    const values = hits(page, scope, source);
    if (values.length > 0) return values;
  }
  return [];
}

/** The first value of a ladder that `read` can use, and how far it is trusted. */
export function trusted(
  page: Page,
  scope: Scope,
  sources: readonly Source[] | undefined,
  read: (value: string) => string | null,
): { value: string | null; trust: number } {
  for (const [rung, source] of (sources ?? []).entries()) {
    const value = hit(page, scope, source);
    const usable =
      value === undefined ? null : (read(value) ?? hits(page, scope, source).map(read).find(Boolean) ?? null);
    if (usable) return { value: usable, trust: trustOf(rung) };
  }
  return { value: null, trust: 0 };
}

/** The first value of a ladder, cut to `max`. */
export function first(
  page: Page,
  scope: Scope,
  sources: readonly Source[] | undefined,
  max: number,
): string | null {
  return trusted(page, scope, sources, (value) => line(value, max)).value;
}

/** Every value of every source. */
export function every(page: Page, scope: Scope, sources: readonly Source[] | undefined): string[] {
  return [...new Set((sources ?? []).flatMap((source) => hits(page, scope, source)))];
}
