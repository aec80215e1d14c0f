import { describe, expect, it } from 'vitest';

import { judge, noteReading, PageHealth } from '@/lib/domain/page/page-health';
import type { Person, Sighting } from '@/lib/domain/page/sighting';
import { instant } from '@/lib/domain/time/instant';

const looked = { id: 'hubspot-contact', site: 'hubspot', fields: ['name', 'email', 'phone'] };
const nobody: Person = {
  name: null,
  email: null,
  phone: null,
  company: null,
  title: null,
  profileUrl: null,
  recordId: '1',
};
const NOW = instant(1_800_000_000_000);

const page = (n: number, lead: Partial<Person> | null, more: Partial<Sighting> = {}): Sighting => ({
  v: 1,
  recipe: 'hubspot-contact',
  recipeVersion: 1,
  kind: 'record',
  url: 'https://app.hubspot.com/',
  key: `hubspot-contact:1:${n}`,
  account: null,
  ownAddresses: [],
  lead: lead && { ...nobody, ...lead },
  candidates: [],
  thread: null,
  composers: [],
  rows: [],
  confidence: {},
  notes: lead ? [] : ['nobody'],
  ...more,
});
const whole = (n: number) => page(n, { name: `N ${n}`, email: `n${n}@x.example`, phone: '+44' });
const bare = (n: number) => page(n, { name: `N ${n}`, phone: '+44' });
const none = (n: number) => page(n, null);

function after(...pages: Sighting[]): PageHealth {
  return pages.reduce<PageHealth | undefined>(
    (health, sighting) => noteReading(health, looked, sighting, NOW) ?? health,
    undefined,
  )!;
}
const many = (count: number, of: (n: number) => Sighting, from = 0) =>
  Array.from({ length: count }, (_, n) => of(from + n));
const changed = (...pages: Sighting[]) => judge(after(...pages)).changed;

describe('a field that was regularly there', () => {
  it('and is missing on five different pages in a row is a change', () => {
    expect(changed(...many(20, whole), ...many(5, bare, 100))).toEqual({ field: 'email', count: 5 });
    for (const count of [7, 15, 25, 40])
      expect(changed(...many(20, whole), ...many(count, bare, 100))).toEqual({ field: 'email', count });
  });
  it('and is missing on four is said to be missing lately, and no more', () => {
    const health = after(...many(20, whole), ...many(4, bare, 100));
    expect(judge(health)).toEqual({ changed: null, lately: ['email'] });
  });
  it('and stays missing for fifty pages is no longer missed', () => {
    expect(changed(...many(20, whole), ...many(55, bare, 100))).toBeNull();
  });
  it('is not missed on one page looked at five times', () => {
    expect(changed(...many(20, whole), ...many(5, () => bare(100)))).toBeNull();
  });
  it('is there again with the first page that has it', () => {
    expect(changed(...many(20, whole), ...many(6, bare, 100), whole(200))).toBeNull();
  });
  it('counts as missing where it was only guessed', () => {
    const guessed = (n: number) =>
      page(n, { name: `N ${n}`, email: 'n@x.example', phone: '+44' }, { lost: ['email'] });
    expect(changed(...many(20, whole), ...many(5, guessed, 100))).toEqual({ field: 'email', count: 5 });
  });
});

describe('a field that was there now and then', () => {
  it('may be missing', () =>
    expect(
      changed(...many(20, (n) => (n % 4 === 0 ? bare(n) : whole(n))), ...many(5, bare, 100)),
    ).toBeNull());
  it('nor is anything usual before enough pages were seen', () =>
    expect(changed(...many(8, whole), ...many(5, bare, 100))).toBeNull());
});

describe('nobody', () => {
  it('on five pages in a row is a change, also where nobody ever was', () => {
    expect(changed(...many(10, whole), ...many(5, none, 100))).toEqual({ field: 'person', count: 5 });
    for (const count of [5, 6, 30]) expect(changed(...many(count, none))).toEqual({ field: 'person', count });
    expect(changed(...many(4, none))).toBeNull();
  });
  it('among others is none', () =>
    expect(changed(...many(10, (n) => (n % 2 ? whole(n) : none(n))))).toBeNull());
  it('says nothing of one field', () =>
    expect(changed(...many(20, whole), ...many(3, none, 100), ...many(2, bare, 200))).toBeNull());
});

describe('what is not counted', () => {
  it.each<[string, Sighting]>([
    ['a page in transition', page(1, null, { notes: ['in-transition'] })],
    ['a page of several people', page(1, null, { notes: ['several-people'] })],
    ['a list', page(1, null, { kind: 'list' })],
    ['a mail being written', page(1, null, { kind: 'compose' })],
  ])('%s', (_, sighting) => expect(noteReading(undefined, looked, sighting, NOW)).toBeNull());
  it('a recipe that looks for nobody', () =>
    expect(noteReading(undefined, { ...looked, fields: [] }, none(1), NOW)).toBeNull());
});

describe('the record', () => {
  it('keeps sixty pages, and when somebody was last read', () => {
    const health = after(...many(80, whole));
    expect(health.readings).toHaveLength(60);
    expect(health.goodAt).toBe(NOW);
    expect(PageHealth.parse(JSON.parse(JSON.stringify(health)))).toEqual(health);
  });
  it('holds nobody', () => {
    const text = JSON.stringify(
      after(page(1, { name: 'Ada Byron', email: 'ada@byte.example' }, { key: 'linkedin-profile:ada-byron' })),
    );
    expect(text).not.toMatch(/ada|byron|byte/i);
  });
  it('is begun anew with a new version of the recipe', () => {
    const old = after(...many(20, whole));
    expect(noteReading(old, looked, { ...bare(1), recipeVersion: 2 }, NOW)!.readings).toHaveLength(1);
  });
});
