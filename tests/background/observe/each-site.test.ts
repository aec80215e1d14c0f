import { beforeEach, describe, expect, it } from 'vitest';

import { take } from '@/entrypoints/background/observe/sightings';
import type { Sighting } from '@/lib/domain/page/sighting';
import { instant } from '@/lib/domain/time/instant';
import { recall } from '@/lib/session/sightings';
import { commit } from '@/lib/store/commands/commit';

import { save } from '../../domain/asked';
import { ada, at, commandId } from '../../domain/sample';
import { openTestDb } from '../../store/open-test-db';
import { taught } from '../../store/taught';
import { fakeChrome } from '../fake-chrome';
import { seen } from './seen';

const NOW = at('2026-03-02 10:00');
let tab = 100;
beforeEach(() => {
  fakeChrome();
  tab += 1;
});

async function withAda() {
  const db = openTestDb();
  await commit(db, { id: commandId(), type: 'save-recipes', recipes: [taught()], shown: true }, NOW);
  await commit(db, { ...save(), id: commandId(), leadId: ada }, NOW);
  return db;
}

/** A conversation in which Ada has written `count` times, from `first` on. */
const conversation = (first: number, count: number, more: Partial<Sighting> = {}): Sighting => ({
  ...seen({ n: 41, name: 'Ada Byron', email: 'ada@byte.example' }),
  recipe: 'gmail-thread',
  kind: 'thread',
  url: `https://mail.google.com/mail/u/0/#inbox/FMfcgz${first}abcdefghijk`,
  key: `gmail-thread:${first}`,
  thread: {
    id: `thread-${first}`,
    subject: 'Hello',
    lastDirection: 'in',
    messages: Array.from({ length: count }, (_, n) => ({
      id: `m${first + n}`,
      direction: 'in' as const,
      from: 'ada@byte.example',
      at: instant(NOW + 1000 * (first + n)),
      atText: null,
      text: null,
    })),
  },
  ...more,
});

const give = (db: Awaited<ReturnType<typeof withAda>>, sighting: Sighting, now = NOW) =>
  take(db, sighting, { url: sighting.url, tab: { id: tab } } as never, now);

describe('a page speaks for its own site', () => {
  it.each<[string, Partial<Sighting>]>([
    [
      'a CRM’s page for the mail',
      { recipe: 'gmail-thread', kind: 'thread', url: 'https://crm.example/cards/41' },
    ],
    [
      'a CRM’s page for another CRM',
      { recipe: 'hubspot-contact', kind: 'record', url: 'https://crm.example/contacts/1/contact/2' },
    ],
    [
      'the mail for a CRM',
      { recipe: 'hubspot-contact', kind: 'record', url: 'https://mail.google.com/mail/u/0/#inbox' },
    ],
    [
      'another site for what was taught',
      { recipe: 'taught-crm-1', kind: 'record', url: 'https://other.example/cards/41' },
    ],
    [
      'a page at another address of the site',
      { recipe: 'taught-crm-1', kind: 'record', url: 'https://crm.example/deals/41' },
    ],
    [
      'a page of another kind',
      { recipe: 'taught-crm-1', kind: 'thread', url: 'https://crm.example/cards/41' },
    ],
    [
      'the mail for a page nobody knows',
      { recipe: 'any-page', kind: 'record', url: 'https://mail.google.com/mail/u/0/#inbox' },
    ],
    ['somebody for no recipe', { recipe: 'none', kind: 'thread', url: 'https://crm.example/cards/41' }],
    ['a recipe there is not', { recipe: 'taught-gone', kind: 'record', url: 'https://crm.example/cards/41' }],
  ])('and %s is refused, kept nowhere and noted nowhere', async (_, forged) => {
    const db = await withAda();
    const before = await db.events.count();
    await expect(give(db, conversation(1, 3, forged))).rejects.toThrow('bad-data');
    expect(await db.events.count()).toBe(before);
    expect(await recall(tab)).toBeNull();
  });

  it('and is heard about itself', async () => {
    const db = await withAda();
    const before = await db.events.count();
    await give(db, conversation(1, 3));
    expect(await db.events.count()).toBeGreaterThan(before);
  });
});

describe('a page that says more than anybody reads', () => {
  it('is cut, and the rep is told', async () => {
    const db = await withAda();
    const before = await db.events.count();
    for (let n = 0; n < 60; n += 1) await give(db, conversation(1 + 100 * n, 100));
    expect((await db.events.count()) - before).toBeLessThan(800);
    expect((await recall(tab))!.notes).toContain('cut');
  });

  it('is heard again a minute later, and other tabs are heard all the while', async () => {
    const db = await withAda();
    for (let n = 0; n < 4; n += 1) await give(db, conversation(1 + 100 * n, 100));
    expect((await recall(tab))!.notes).toContain('cut');
    await give(db, conversation(1001, 5), instant(NOW + 60_000));
    expect((await recall(tab))!.notes).toEqual([]);
    tab += 1;
    await give(db, conversation(2001, 5));
    expect((await recall(tab))!.notes).toEqual([]);
  });

  it('counts nothing that is known already', async () => {
    const db = await withAda();
    for (let n = 0; n < 10; n += 1) await give(db, conversation(1, 100));
    expect((await recall(tab))!.notes).toEqual([]);
  });
});
