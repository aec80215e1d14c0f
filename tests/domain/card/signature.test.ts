import { describe, expect, it } from 'vitest';

import { parseSignature } from '@/lib/domain/card/signature';

const mara = { name: 'Mara Lindqvist', email: 'mara.lindqvist@fjordline.example' };
const read = (text: string, person = mara) => parseSignature(text, person);

describe('what stands under a mail of theirs', () => {
  it.each<[string, string, Partial<Record<'phone' | 'company' | 'title', string>>]>([
    [
      'a closing, the first name, firm and number on a line',
      'Hi Robin,\n\nCould you show us?\n\nBest,\nMara\nFjordline Logistics · +46 8 5550 1290',
      { company: 'Fjordline Logistics', phone: '+46 8 5550 1290' },
    ],
    [
      'German, with the title',
      'Guten Tag,\n\nwas kostet das?\n\nMit freundlichen Grüßen\nMara Lindqvist\nLeiterin Einkauf\nFjordline GmbH\nTel. +49 30 901820',
      { title: 'Leiterin Einkauf', company: 'Fjordline GmbH', phone: '+49 30 901820' },
    ],
    [
      'French, after dashes',
      'Bonjour,\nça m’intéresse.\n--\nMara Lindqvist\nDirectrice des achats\nFjordline SARL',
      { title: 'Directrice des achats', company: 'Fjordline SARL' },
    ],
    [
      'the name alone, without a closing',
      'Yes please.\n\nMara Lindqvist\nHead of Dispatch, Fjordline Ltd',
      { title: 'Head of Dispatch', company: 'Fjordline Ltd' },
    ],
  ])('%s', (_, text, found) => {
    expect(read(text)).toMatchObject(found);
  });

  it.each([
    ['nothing but a message', 'Call me on +46 8 5550 1290 about Northwind Ltd, please.'],
    ['a name and no more', 'Thanks!\n\nBest,\nMara'],
    [
      'what is quoted',
      'Thanks.\n\nOn Tue, 3 Mar 2026 at 09:00, Robin wrote:\n> Best,\n> Robin\n> Tallyworks Ltd · +44 20 7946 0999',
    ],
    ['an empty text', ''],
  ])('of %s nothing is made', (_, text) => {
    expect(read(text)).toBeNull();
  });

  it('says only what stands there: a firm is not made up from an address', () => {
    expect(read('Ok.\n\nBest,\nMara\n+46 8 5550 1290')).toEqual({
      phone: '+46 8 5550 1290',
      company: null,
      title: null,
    });
  });
});
