import { describe, expect, it } from 'vitest';

import { isStable, isTelling } from '@/lib/reader/teach/is-stable';

describe('a name its author wrote', () => {
  it.each([
    'email',
    'contact-email',
    'contactEmail',
    'highlightTitle',
    'record_name',
    'lead.email',
    'field-2',
    'PrimaryField',
    'title',
    'company-name',
    'header__name',
  ])('%s stays', (name) => expect(isStable(name, [])).toBe(true));
});

describe('a name that a tool made, or that is the record’s', () => {
  it.each([
    'ember1234',
    'react-aria-12',
    ':r1a:',
    'radix-«r3»',
    'css-1q2w3e',
    'sc-bdVaJa',
    'jss12',
    'svelte-1x2y3z',
    '_1a2b3c',
    'ContactHeader_name__3xK9a',
    'mui-42',
    'a7f3c9',
    'xkqzvbnt',
    'data-v-7ba5bd90',
    'row-1834',
    'aBcDeFgH',
    '12',
    'x',
    '',
  ])('%s goes', (name) => expect(isStable(name, [])).toBe(false));
  it('the number and the words of one person go', () => {
    expect(isStable('contact-41', ['41'])).toBe(false);
    expect(isStable('ada-card', ['Ada', 'Byron'])).toBe(false);
    expect(isStable('adagio', ['Ada'])).toBe(true);
  });
});

describe('a class is kept where it says what something is', () => {
  it.each(['contact-email', 'person__name', 'emailField', 'who'])('%s', (name) =>
    expect(isTelling(name, [])).toBe(true),
  );
  it.each([
    'MuiTypography-root',
    'ant-descriptions-item-content',
    'value',
    'detail-view-field',
    'f3',
    'pa3',
    'card',
    'mt-4',
    'flex',
    'text-sm',
    'is-active',
    'font-bold',
    'w-full',
    'container',
    'small',
  ])('not %s', (name) => expect(isTelling(name, [])).toBe(false));
});
