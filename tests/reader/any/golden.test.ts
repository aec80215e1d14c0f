// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';

import { Sighting } from '@/lib/domain/page/sighting';
import { readAnyPage } from '@/lib/reader/any/read-any-page';
import { vocabulary } from '@/lib/recipes/vocabulary';

import { parse } from '../golden-pages';
import { wrongWithout } from '../without-each';
import { anyPages } from './any-pages';
import { isNobodyElse, short } from './nobody-else';

describe.each(anyPages())('$name', { timeout: 120_000 }, ({ html, url, expected }) => {
  const document = parse(html);
  const read = () => readAnyPage(vocabulary, document, url);
  const whole = read();

  it('reads as a careful person would, and leaves the page as it was', () => {
    const before = document.documentElement.outerHTML;
    expect(short(read())).toEqual(expected);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(Sighting.parse(whole)).toEqual(whole);
  });

  it('never shows somebody else, whichever element is missing', () => {
    expect(wrongWithout(document, () => !isNobodyElse(read(), whole))).toEqual([]);
  });
});
