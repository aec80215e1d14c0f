import type { Recipe, Source } from '../recipes/schema';
import { decode } from './decode';
import { all, attribute, isVisible, type Scope, titleOf, valueOf, within } from './dom';
import { jsonLd } from './json-ld';
import { labelled } from './labelled';
import { line, linesOf, ownText } from './text';

/** One reading of one page: where to look, what is never looked at, and whether hidden elements count. */
export type Page = { recipe: Recipe; document: Document; url: URL; root: Scope; ignore: string; hidden?: boolean };

const RAW = 2000;

/** The visible elements outside the recipe's ignored zones. */
export function seen(page: Page, scope: Scope, css: string): Element[] {
  return all(scope, css).filter((element) => (page.hidden || isVisible(element)) && !within(element, page.ignore));
}

/** Everything one source finds, in page order, as single lines. */
export function hits(page: Page, scope: Scope, source: Source): string[] {
  return found(page, scope, source).flatMap(({ raw, match, as }) => {
    const text = line(raw, RAW);
    const taken = text && match ? (new RegExp(match).exec(text)?.[1] ?? null) : text;
    const value = taken && as ? decode(taken, as) : taken;
    return value?.trim() ? [value.trim()] : [];
  });
}

type Raw = { raw: string | null | undefined; match?: string | undefined; as?: readonly Parameters<typeof decode>[1][number][] | undefined };

function found(page: Page, scope: Scope, source: Source): Raw[] {
  if ('css' in source) {
    const { attr, match, as, own } = source;
    return counted(seen(page, scope, source.css), source).map((element) => ({ raw: attr === 'value' ? valueOf(element) : attr ? attribute(element, attr) : own ? ownText(element) : linesOf(element, RAW), match, as }));
  }
  if ('label' in source) return labelled(scope, source.label).filter((one) => isVisible(one) && !within(one, page.ignore)).map((one) => ({ raw: valueOf(one) ?? linesOf(one, RAW) }));
  if ('jsonld' in source) return jsonLd(page.document, source.jsonld).map((raw) => ({ raw }));
  if ('meta' in source) return all(page.document, ['name', 'property', 'itemprop'].map((one) => `meta[${one}="${source.meta}"]`).join()).map((one) => ({ raw: attribute(one, 'content'), match: source.match }));
  if ('url' in source) return [{ raw: page.url.pathname + page.url.search + page.url.hash, match: source.url, as: source.as }];
  return [{ raw: titleOf(page.document), match: source.title }];
}

function counted(elements: Element[], { after, nth = 1 }: Extract<Source, { css: string }>): Element[] {
  if (after === undefined) return elements;
  const pattern = new RegExp(after);
  const from = elements.findIndex((element) => pattern.test(line(linesOf(element, RAW), RAW) ?? ''));
  const found = from < 0 ? undefined : elements[from + nth];
  return found ? [found] : [];
}

export type Rung = { values: string[]; trust: number };

/** The first source of a ladder that finds anything. Trust falls from 1 by 0.15 a rung, to no less than 0.4. */
export function climb(page: Page, scope: Scope, sources: readonly Source[] | undefined): Rung {
  for (const [rung, source] of (sources ?? []).entries()) {
    const values = hits(page, scope, source);
    if (values.length > 0) return { values, trust: Math.max(0.4, Math.round((1 - rung * 0.15) * 100) / 100) };
  }
  return { values: [], trust: 0 };
}

/** The first value of a ladder, cut to `max`. */
export function first(page: Page, scope: Scope, sources: readonly Source[] | undefined, max: number): string | null {
  return line(climb(page, scope, sources).values[0], max);
}

/** Every value of every source. */
export function every(page: Page, scope: Scope, sources: readonly Source[] | undefined): string[] {
  return [...new Set((sources ?? []).flatMap((source) => hits(page, scope, source)))];
}
