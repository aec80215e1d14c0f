import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseCard } from '@/lib/domain/card/parse-card';
import { CARDS } from './cards';
import { Person } from '@/lib/domain/page/sighting';

describe('somebody in pasted text', () => {
  it.each<[string, string, Partial<Person> | null]>([
    ['an address alone', 'grace@moor.example', { email: 'grace@moor.example', company: 'Moor' }],
    [
      'a name and an address',
      'Grace Moor <Grace@Moor.example>',
      { name: 'Grace Moor', email: 'grace@moor.example' },
    ],
    [
      'an address that says the name',
      'grace.moor@mills.example',
      { name: 'Grace Moor', email: 'grace.moor@mills.example' },
    ],
    [
      'a signature',
      'Kind regards,\nGrace Moor\nHead of Sales\nMoor Mills Ltd\nTel: +44 20 7946 0999\ngrace@moor.example\nwww.moor.example',
      {
        name: 'Grace Moor',
        title: 'Head of Sales',
        company: 'Moor Mills Ltd',
        phone: '+44 20 7946 0999',
        email: 'grace@moor.example',
      },
    ],
    [
      'a signature on one line',
      'Grace Moor | Head of Sales | Moor Mills Ltd | grace@moor.example',
      { name: 'Grace Moor', title: 'Head of Sales', company: 'Moor Mills Ltd' },
    ],
    [
      'a title with its company',
      'Grace Moor\nHead of Sales at Mill Street\ngrace@moor.example',
      { title: 'Head of Sales', company: 'Mill Street' },
    ],
    [
      'a title and a company by a comma',
      'Astrid Holm\nPurchasing Lead, Nordhavn Foods\nastrid@nordhavn.example',
      { name: 'Astrid Holm', title: 'Purchasing Lead', company: 'Nordhavn Foods' },
    ],
    [
      'a profile',
      'https://www.linkedin.com/in/grace-moor/',
      { profileUrl: 'https://www.linkedin.com/in/grace-moor/' },
    ],
    [
      'another script',
      '山田 花子\nhanako@hoshi.example',
      { name: '山田 花子', email: 'hanako@hoshi.example' },
    ],
    ['a private mailbox is no company', 'grace.moor@gmail.com', { company: null }],
    ['a number alone', '+44 20 7946 0999', { phone: '+44 20 7946 0999', name: null }],
    ['nothing', '   \n ', null],
    ['a sum is no number to dial', 'we owe 12', null],
  ])('%s', (_, text, expected) => {
    const read = parseCard(text);
    if (expected === null) expect(read).toBeNull();
    else expect(read).toMatchObject(expected);
  });

  it.each(CARDS.map((card) => [card[0], card] as const))('%s', (_, [, text, expected, country]) => {
    expect(parseCard(text, country)).toMatchObject(expected);
  });

  it.each([
    ['Jane Poole, Tom Reed, Priya Nair <jane@byte.example>', 'Jane Poole'],
    ['Jane Poole, Tom Reed <jane@byte.example>', 'Jane Poole'],
    ['Tom Reed, Jane Poole <jane.poole@byte.example>', 'Jane Poole'],
    ['To: Jane Poole, Tom Reed <sales@byte.example>', null],
    ['Jane Poole <jane@byte.example>, Tom Reed <tom@byte.example>', 'Jane Poole'],
    ['Poole, Jane <jane@byte.example>', 'Jane Poole'],
    ['García López, María José <mj@byte.example>', 'María José García López'],
    ['Dear Tom, Jane Poole <jane@byte.example>', 'Jane Poole'],
  ])('of several people on one line, the one whom the address names: %s', (text, name) =>
    expect(parseCard(text)?.name ?? null).toBe(name),
  );

  it('is always somebody the panel can show, whatever was pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const read = parseCard(text);
        expect(read === null || Person.safeParse(read).success).toBe(true);
      }),
    );
  });
});
