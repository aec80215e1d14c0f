import { describe, expect, it } from 'vitest';

import { noteShown, proofOf, type ShownPages } from '@/lib/domain/page/recipe-proof';
import type { Sighting } from '@/lib/domain/page/sighting';

import { seen, type Shown } from '../../background/observe/seen';

const after = (...pages: Shown[]) =>
  proofOf(pages.reduce<ShownPages | null>((before, page) => noteShown(before, seen(page)), null)!);

const ada: Shown = { n: 1, name: 'Ada Byron', email: 'ada@byte.example' };
const bo: Shown = { n: 2, name: 'Bo Lind', email: 'bo@lind.example' };

describe('the proofs of a recipe', () => {
  it.each<[string, Shown[], ReturnType<typeof proofOf>]>([
    ['nothing after one page', [ada], null],
    ['nothing after one page twice', [ada, ada], null],
    ['differ where the person does', [ada, bo], 'checked'],
    ['say nothing of one person on two pages', [ada, { ...ada, n: 2 }], null],
    [
      'one key for two people',
      [
        { ...ada, key: 'cards' },
        { ...bo, key: 'cards' },
      ],
      'repeats',
    ],
    ['one address for two people', [ada, { ...bo, email: ada.email! }], 'repeats'],
    [
      'one profile for two people',
      [
        { ...ada, profile: 'x.example/me' },
        { ...bo, profile: 'x.example/me' },
      ],
      'repeats',
    ],
    [
      'one record number for two people',
      [
        { ...ada, record: 'tenant-9' },
        { ...bo, record: 'tenant-9' },
      ],
      'repeats',
    ],
    ['two and then a repetition', [ada, bo, { ...bo, n: 3, name: 'Cy Ek' }], 'repeats'],
    [
      'only an address, always the same',
      [
        { n: 1, email: 'me@us.example' },
        { n: 2, email: 'me@us.example' },
      ],
      null,
    ],
    [
      'only an address, and another',
      [
        { n: 1, email: 'a@x.example' },
        { n: 2, email: 'b@x.example' },
      ],
      'checked',
    ],
    ['nobody read', [{ n: 1 }, { n: 2 }], null],
    ['a page in doubt', [ada, { ...bo, notes: ['in-transition'] }], null],
    [
      'a person renamed on one page',
      [
        { ...ada, key: 'k' },
        { ...ada, key: 'k', name: 'Ada King' },
      ],
      null,
    ],
  ])('%s', (_, pages, verdict) => expect(after(...pages)).toBe(verdict));

  it('are begun anew with another version of the recipe', () => {
    const first = noteShown(null, seen(ada));
    const second: Sighting = { ...seen(bo), recipeVersion: 2 };
    expect(noteShown(first, second).pages).toHaveLength(1);
  });

  it('are of the last twenty pages', () => {
    const many = Array.from({ length: 50 }, (_, n) => n).reduce<ShownPages | null>(
      (before, n) => noteShown(before, seen({ n, name: `P ${n}`, email: `p${n}@x.example` })),
      null,
    );
    expect(many!.pages).toHaveLength(20);
  });
});
