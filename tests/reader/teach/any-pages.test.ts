// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';

import { readPage } from '@/lib/reader/read-page';
import { buildRecipe, type Picks, shown } from '@/lib/reader/teach/build-recipe';
import { picked, type TaughtField } from '@/lib/reader/teach/picked';
import { readTaught } from '@/lib/store/read/taught';

import { anyPages } from '../any/any-pages';
import { parse } from '../golden-pages';

/** What stands on the page as it is shown, in the innermost element that holds nothing else. */
function elementOf(document: Document, field: TaughtField, text: string): Element | null {
  const all = [...document.querySelectorAll<HTMLElement>('body *:not(script,style,option)')];
  return (
    all.findLast((one) => {
      const found = picked(one, field);
      return typeof found !== 'string' && found.text === text && one.querySelectorAll('*').length < 6;
    }) ?? null
  );
}

const FIELDS = ['name', 'email', 'company', 'phone', 'title'] as const;
type Expected = { lead?: Partial<Record<TaughtField, string>> };
const pages = anyPages()
  .map(({ expected, ...page }) => ({ ...page, lead: (expected as Expected).lead }))
  .filter(({ lead }) => lead?.name);

it('there are pages to teach on', () => expect(pages.length).toBeGreaterThan(15));

describe.each(pages)('$name, taught by pointing', { timeout: 60_000 }, ({ html, url, lead }) => {
  const document = parse(html);
  const picks: Picks = {};
  for (const field of FIELDS) {
    const element = lead![field] ? elementOf(document, field, lead![field]) : null;
    const found = element && picked(element, field);
    if (found && typeof found !== 'string') picks[field] = shown(found, picks, url);
  }
  const built = buildRecipe(picks, document, url, '2026-11-22');

  it('reads as it was shown, or says why it cannot', () => {
    if (!built.ok) {
      expect(['no-address', 'nobody', 'cannot-find-again']).toContain(built.why);
      return;
    }
    expect(readTaught(built.recipe)).toMatchObject({ ok: true });
    const { lead: read } = readPage(built.recipe, document, url)!;
    for (const field of FIELDS) expect(read![field]).toBe(picks[field]?.text ?? null);
  });

  it('never gives anything else for it, whichever element is missing', () => {
    if (!built.ok) return;
    for (const element of document.body.querySelectorAll('*')) {
      const [after, parent] = [element.nextSibling, element.parentNode!];
      element.remove();
      const read = readPage(built.recipe, document, url)?.lead ?? null;
      parent.insertBefore(element, after);
      // Without a part of itself it is that much shorter, and still its own.
      const near = (field: TaughtField) =>
        !read?.[field] || (picks[field]?.text.includes(read[field]) ?? false);
      expect(
        FIELDS.filter((field) => !near(field)),
        `without ${element.outerHTML.slice(0, 120)}: ${JSON.stringify(read)}`,
      ).toEqual([]);
    }
  });
});

it('most of them can be taught', () => {
  const taught = pages.filter(({ html, url, lead }) => {
    const document = parse(html);
    const element = elementOf(document, 'name', lead!.name!);
    const found = element && picked(element, 'name');
    return (
      found &&
      typeof found !== 'string' &&
      buildRecipe({ name: shown(found, {}, url) }, document, url, '2026-11-22').ok
    );
  });
  expect(taught.length / pages.length).toBeGreaterThan(0.6);
});
