// @module-tag data
import { expect, it } from 'vitest';

import { sayable } from '../sayable';
import { hasText, t } from '@/lib/i18n';
import { sourceFiles, textOf, withoutComments } from '../../source-files';

// Every area brings its own texts.
import.meta.glob(['../../../lib/i18n/*.ts', '../../../lib/i18n/{cards,numbers,pages,team}/*.ts'], {
  eager: true,
});

const code = sourceFiles('components').map((file) => ({ file, text: withoutComments(textOf(file)) }));

it.each(code)('$file says nothing without a text for it', ({ text }) => {
  const said = [...text.matchAll(/\bt\((?:[^'`()]*\? )?'([\w.-]+)'(?:\s*:\s*'([\w.-]+)')?/g)].flatMap(
    ([, one, other]) => [one!, ...(other ? [other] : [])],
  );
  expect(said.filter((key) => !hasText(key))).toEqual([]);
});

it.each(code)('$file looks where there are texts, and fills every blank of what it says', ({ text }) => {
  const places = [...text.matchAll(/\bt\(\s*`([\w.-]+)\.\$\{/g)].map(([, place]) => place!);
  // Of a place with texts under it i18next says that it is no text itself.
  expect(places.filter((place) => !t(place).includes('returned an object'))).toEqual([]);
  const unfilled = [...text.matchAll(/\bt\(\s*'([\w.-]+)',\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g)].flatMap(
    ([, key, given]) =>
      [...t(key!).matchAll(/\{\{(\w+)/g)]
        .map(([, blank]) => blank!)
        .filter((blank) => !given!.includes('...') && !new RegExp(`\\b${blank}\\b`).test(given!))
        .map((blank) => `${key}: ${blank}`),
  );
  expect(unfilled).toEqual([]);
});

it('every text put together from a word has one for each word', () => {
  expect(sayable.filter((key) => !hasText(key))).toEqual([]);
});

it('no component holds words of its own', () => {
  const found = code.flatMap(({ file, text }) =>
    [...text.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)[^<{]*</g)].map(([, words]) => `${file}: ${words}`),
  );
  expect(found).toEqual([]);
});
