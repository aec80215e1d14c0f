// @module-tag data
import { expect, it } from 'vitest';

import { sayable } from './sayable';
import { hasText } from '@/lib/i18n';
import { sourceFiles, textOf, withoutComments } from '../source-files';

// Every area brings its own texts.
import.meta.glob('../../lib/i18n/*.ts', { eager: true });

const code = sourceFiles('components').map((file) => ({ file, text: withoutComments(textOf(file)) }));

it.each(code)('$file says nothing without a text for it', ({ text }) => {
  const said = [...text.matchAll(/\bt\((?:[^'`()]*\? )?'([\w.-]+)'(?:\s*:\s*'([\w.-]+)')?/g)].flatMap(
    ([, one, other]) => [one!, ...(other ? [other] : [])],
  );
  expect(said.filter((key) => !hasText(key))).toEqual([]);
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
