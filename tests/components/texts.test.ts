// @module-tag data
import { expect, it } from 'vitest';

import { sayable } from './sayable';
import '@/lib/i18n/answer';
import '@/lib/i18n/crm';
import '@/lib/i18n/first-line';
import '@/lib/i18n/mail-asks';
import '@/lib/i18n/metrics';
import '@/lib/i18n/learned-page';
import '@/lib/i18n/numbers-page';
import '@/lib/i18n/playbook-page';
import '@/lib/i18n/script-page';
import '@/lib/i18n/settings-page';
import '@/lib/i18n/teach';
import '@/lib/i18n/thread';
import { hasText } from '@/lib/i18n';
import { sourceFiles, textOf, withoutComments } from '../source-files';

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
