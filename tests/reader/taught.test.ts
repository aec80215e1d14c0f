// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';

import type { Person, Sighting } from '@/lib/domain/page/sighting';
import { complete } from '@/lib/reader/any/complete';
import { findRecipes } from '@/lib/reader/find-recipe';
import { isLeftOver } from '@/lib/reader/is-left-over';
import { nothingHere } from '@/lib/reader/nothing-here';
import { readFirst } from '@/lib/reader/read-first';
import { readPage } from '@/lib/reader/read-page';
import { twentyPerson } from '@/lib/recipes/sites/twenty';
import { Recipe } from '@/lib/recipes/schema';

import { taught } from '../store/taught';
import { parse } from './golden-pages';

const url = (path: string, origin = 'https://crm.example') => new URL(origin + path);
const card = (name: string, mail: string) =>
  parse(`<main><h1>${name}</h1><p data-field="mail">${mail}</p></main>`);
const shipped = Recipe.parse({
  ...taught(),
  id: 'shipped-crm',
  person: { name: [{ css: 'h2' }] },
  ready: 'main',
});
const ids = (recipes: readonly Recipe[], at: URL) => findRecipes(recipes, at).map(({ id }) => id);

describe('a taught recipe', () => {
  it('reads its own host and path, with encryption or without: the rep has allowed the site as it is', () => {
    expect(ids([taught()], url('/cards/41'))).toEqual(['taught-crm-1']);
    expect(ids([taught()], url('/cards/41', 'http://crm.example'))).toEqual(['taught-crm-1']);
    expect(ids([shipped], url('/cards/41', 'http://crm.example'))).toEqual([]);
    for (const other of [
      url('/cards/new'),
      url('/deals/41'),
      url('/cards/41', 'https://crm.example.evil.test'),
      url('/cards/41', 'https://evil-crm.example'),
      url('/cards/41', 'ftp://crm.example'),
    ])
      expect(ids([taught()], other)).toEqual([]);
  });

  it('is believed like a guess', () => {
    expect(
      readFirst([taught(), shipped], card('Ada Byron', 'ada@byte.example'), url('/cards/41')),
    ).toMatchObject({ guess: true, sighting: { recipe: 'taught-crm-1', lead: { name: 'Ada Byron' } } });
  });

  it('gives way where it finds nobody, and is heard where nobody else finds anybody', () => {
    const other = parse('<main><h2>Bo Lind</h2><p data-field="mail"></p></main>');
    expect(readFirst([taught(), shipped], other, url('/cards/41'))!.sighting).toMatchObject({
      recipe: 'shipped-crm',
      lead: { name: 'Bo Lind' },
    });
    expect(readFirst([taught()], other, url('/cards/41'))!.sighting).toMatchObject({
      recipe: 'taught-crm-1',
      lead: null,
      notes: ['nobody'],
    });
  });

  it('that no browser can read keeps no other from reading', () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const broken = { ...taught(), ready: 'h1[' };
    expect(
      readFirst([broken, shipped], parse('<main><h2>Bo Lind</h2></main>'), url('/cards/41'))!.sighting.lead!
        .name,
    ).toBe('Bo Lind');
    expect(warned).toHaveBeenCalledOnce();
  });

  it('tells two servers on one machine apart', () => {
    const keyAt = (origin: string) =>
      readPage(
        taught({ hosts: ['localhost'] }),
        card('Ada Byron', 'ada@byte.example'),
        url('/cards/41', origin),
      )!.key;
    expect(keyAt('http://localhost:8000')).not.toBe(keyAt('http://localhost:9000'));
  });
});

describe('after a change of address', () => {
  const ada: Person = {
    name: 'Ada Byron',
    email: 'ada@byte.example',
    phone: null,
    company: null,
    title: null,
    profileUrl: null,
    recordId: '41',
  };
  const seen = (id: string, lead: Partial<Person>, more: Partial<Sighting> = {}): Sighting => ({
    ...nothingHere(url(`/cards/${id}`)),
    recipe: 'taught-crm-1',
    key: `taught-crm-1:crm.example:${id}`,
    lead: { ...ada, ...lead },
    ...more,
  });
  const before = seen('41', {});
  it('is left over while the name or the address is still the last record’s, even where the page repeats its number', () => {
    for (const confidence of [{}, { key: 1 }]) {
      expect(isLeftOver(taught(), before, seen('42', {}, { confidence }))).toBe(true);
      expect(isLeftOver(taught(), before, seen('42', { name: 'Mary Somerville' }, { confidence }))).toBe(
        true,
      );
      expect(isLeftOver(taught(), before, seen('42', { email: 'mary@stars.example' }, { confidence }))).toBe(
        true,
      );
      expect(
        isLeftOver(
          taught(),
          before,
          seen('42', { name: 'Mary Somerville', email: 'mary@stars.example' }, { confidence }),
        ),
      ).toBe(false);
    }
  });
  it('stands on the same record', () =>
    expect(isLeftOver(taught(), before, seen('41', { phone: '1' }))).toBe(false));
});

describe('what a recipe has lost', () => {
  const guess = (lead: Person | null) => ({
    recipe: taught(),
    guess: true as const,
    sighting: { ...nothingHere(url('/cards/41')), recipe: 'any-page', lead },
  });
  const read = (lead: Person | null, notes: string[] = []) => ({
    recipe: taught(),
    sighting: {
      ...nothingHere(url('/cards/41')),
      kind: 'record' as const,
      recipe: 'taught-crm-1',
      key: 'k',
      lead,
      notes,
    },
  });
  const ada: Person = {
    name: 'Ada Byron',
    email: null,
    phone: null,
    company: null,
    title: null,
    profileUrl: null,
    recordId: '41',
  };
  it('is said beside what stands in for it', () => {
    expect(
      complete(read(ada), guess({ ...ada, email: 'ada@byte.example', title: 'Head' })).sighting,
    ).toMatchObject({ lead: { email: 'ada@byte.example', title: 'Head' }, lost: ['email'] });
  });
  it('is everything, where it found nobody', () => {
    expect(
      complete(read(null, ['nobody']), guess({ ...ada, email: 'ada@byte.example' })).sighting.lost,
    ).toEqual(['name', 'email', 'recordId']);
  });
  it('is nothing, where it looks for nothing', () => {
    expect(
      complete({ ...read(null, ['nobody']), recipe: { ...twentyPerson, person: {} } }, guess(ada)).sighting
        .lost,
    ).toBeUndefined();
  });
});
