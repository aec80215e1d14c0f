import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Script } from '@/lib/domain/script/script';
import { indexScripts, searchScripts } from '@/lib/domain/script/search';

const script = (id: string, more: Partial<Script> = {}): Script => ({
  id,
  version: 1,
  title: id,
  channel: 'email',
  angle: 'nudge',
  playbooks: [],
  stages: [],
  tiers: [],
  subject: null,
  body: 'words',
  variants: [],
  translations: [],
  ...more,
});
const library = [
  script('invoice', {
    title: 'Late invoices',
    body: 'Hi {{ lead.first_name }}, about {% if lead.company %}the café{% endif %}.',
  }),
  script('proof', {
    title: 'Ask them',
    angle: 'proof',
    body: 'Somebody paid an invoice.',
    stages: ['post-call'],
    tiers: ['hot'],
  }),
  script('call', {
    channel: 'phone',
    title: 'Morning call',
    body: 'Open: good morning',
    channels: { dm: { subject: null, body: 'Tapped you a note' } },
  }),
];
const index = indexScripts(library);
const find = (
  ...args: [
    string,
    ...(Parameters<typeof searchScripts> extends [unknown, unknown, ...infer Rest] ? Rest : never),
  ]
) => searchScripts(index, ...args).map(({ id }) => id);

describe('searching scripts as one types', () => {
  test('title before body, half-typed words, every word', () => {
    expect(find('inv')).toEqual(['invoice', 'proof']);
    expect(find('invoice paid')).toEqual(['proof']);
    expect(find('invoice zebra')).toEqual([]);
  });
  test('accents, case and Liquid do not matter', () => {
    expect(find('CAFE')).toEqual(['invoice']);
    expect(find('endif')).toEqual([]);
  });
  test('the angle, and the words of other channels, are found', () => {
    expect(find('proof')).toEqual(['proof']);
    expect(find('tapped')).toEqual(['call']);
  });
  test('filters keep what is for everybody', () => {
    expect(find('', { stage: 'opt-in' })).toEqual(['invoice', 'call']);
    expect(find('', { tier: 'hot' })).toEqual(['invoice', 'proof', 'call']);
    expect(find('', { channel: 'dm' })).toEqual(['call']);
    expect(find('', { channel: 'email', tier: 'cold' })).toEqual(['invoice']);
  });
  test('favourites, then the recently used, come first', () => {
    expect(find('', {}, { favourites: new Set(['call']), recent: ['proof', 'invoice'] })).toEqual([
      'call',
      'proof',
      'invoice',
    ]);
    expect(find('invoice', {}, { favourites: new Set(), recent: ['proof'] })).toEqual(['invoice', 'proof']);
  });
  test('whatever is typed, what is found contains it', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const found = find(query);
        expect(found.length).toBeLessThanOrEqual(library.length);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
