import { describe, expect, it } from 'vitest';

import type { Person, Sighting } from '@/lib/domain/page/sighting';
import { isLeftOver } from '@/lib/reader/is-left-over';
import { nothingHere } from '@/lib/reader/nothing-here';
import { gmailThread } from '@/lib/recipes/sites/gmail-thread';

const ada: Person = {
  name: 'Ada Okafor',
  email: null,
  phone: null,
  company: 'Heron Foods',
  title: null,
  profileUrl: null,
  recordId: null,
};
const page = (hash: string, key: string, more: Partial<Sighting> = {}): Sighting => ({
  ...nothingHere(new URL(`https://mail.google.com/mail/u/0/#${hash}`)),
  recipe: 'gmail-thread',
  key,
  lead: ada,
  ...more,
});

describe('a reading after a change of address', () => {
  it('is left over when only the key is new', () => {
    expect(isLeftOver(gmailThread, page('a', 'one'), page('b', 'two'))).toBe(true);
  });

  it('is left over when only the key and what comes from the address are new', () => {
    expect(
      isLeftOver(
        gmailThread,
        page('a', 'one'),
        page('b', 'two', { lead: { ...ada, profileUrl: 'https://site.example/in/bo' } }),
      ),
    ).toBe(true);
  });

  it('stands when the page itself confirms the key', () => {
    expect(isLeftOver(gmailThread, page('a', 'one'), page('b', 'two', { confidence: { key: 1 } }))).toBe(
      false,
    );
  });

  it('stands when anybody or anything on it is new', () => {
    expect(
      isLeftOver(gmailThread, page('a', 'one'), page('b', 'two', { lead: { ...ada, company: 'Dagan' } })),
    ).toBe(false);
  });

  it('stands when there was nothing before, or another kind of page', () => {
    expect(isLeftOver(gmailThread, null, page('b', 'two'))).toBe(false);
    expect(isLeftOver(gmailThread, page('a', 'one', { recipe: 'gmail-list' }), page('b', 'two'))).toBe(false);
  });

  it('is left over when the thread is still the old one under the token of another', () => {
    expect(
      isLeftOver(
        gmailThread,
        page('inbox/FMfcgzAAAAAAAAAAAAAA', 'one'),
        page('inbox/FMfcgzBBBBBBBBBBBBBB', 'one'),
      ),
    ).toBe(true);
    expect(isLeftOver(gmailThread, page('inbox/FMfcgzAAAAAAAAAAAAAA', 'one'), page('inbox', 'one'))).toBe(
      true,
    );
  });

  it('stands when the thread is the same and so is its token', () => {
    expect(
      isLeftOver(
        gmailThread,
        page('inbox/FMfcgzAAAAAAAAAAAAAA', 'one'),
        page('search/acme/FMfcgzAAAAAAAAAAAAAA?compose=new', 'one'),
      ),
    ).toBe(false);
    expect(isLeftOver(gmailThread, page('inbox', 'one'), page('inbox', 'one'))).toBe(false);
  });
});

describe('a guess after a change of address', () => {
  const guess = (key: string, lead: Partial<Person>, more: Partial<Sighting> = {}) =>
    page('a', key, { recipe: 'any-page', lead: { ...ada, ...lead }, ...more });
  const before = guess('any:crm.example:person:41', {
    email: 'ada@heron.example',
    phone: '+44 20 7946 0100',
  });

  it('is left over while the name or the address is still the last record’s', () => {
    expect(
      isLeftOver(
        gmailThread,
        before,
        guess('any:crm.example:person:42', { name: 'Bo Lind', email: 'ada@heron.example' }),
      ),
    ).toBe(true);
    expect(
      isLeftOver(gmailThread, before, guess('any:crm.example:person:42', { email: 'bo@heron.example' })),
    ).toBe(true);
  });

  it('stands when both are new, on the same record, and on the deal of the same person', () => {
    expect(
      isLeftOver(gmailThread, before, guess('any:crm.example:person:42', { name: 'Bo Lind', email: null })),
    ).toBe(false);
    expect(
      isLeftOver(gmailThread, before, guess('any:crm.example:person:41', { email: 'ada@heron.example' })),
    ).toBe(false);
    expect(isLeftOver(gmailThread, before, guess('any:crm.example:deal:7', { email: null }))).toBe(false);
  });
});
