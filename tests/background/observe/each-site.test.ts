import { beforeEach, describe, expect, it } from 'vitest';

import { take } from '@/entrypoints/background/observe/sightings';
import type { Sighting } from '@/lib/domain/page/sighting';
import { HOUR, type Instant } from '@/lib/domain/time/calendar';
import { instant, plus } from '@/lib/domain/time/instant';
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
let clock: Instant = NOW;
beforeEach(() => {
  fakeChrome();
  tab += 1;
  // What was said in the test before is not counted in this one.
  clock = plus(clock, HOUR);
});

async function withAda() {
  const db = openTestDb();
  await commit(db, { id: commandId(), type: 'save-recipes', recipes: [taught()], shown: true }, NOW);
  await commit(db, { ...save(), id: commandId(), leadId: ada }, NOW);
  return db;
}

const { lead: card, ...page } = seen({ n: 41, name: 'Ada Byron', email: 'ada@byte.example' });
/** A conversation in which Ada has written `count` times, from `first` on. */
const conversation = (first: number, count: number, more: Partial<Sighting> = {}): Sighting => ({
  ...page,
  lead: { ...card!, recordId: null },
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

const give = (db: Awaited<ReturnType<typeof withAda>>, sighting: Sighting, now = clock) =>
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

  const threadOf = conversation(1, 3).thread;
  const hubspot = {
    recipe: 'hubspot-contact',
    kind: 'record' as const,
    url: 'https://app.hubspot.com/contacts/1/record/0-1/2',
    key: 'hubspot-contact:2',
    thread: null,
  };
  const record = {
    recipe: 'taught-crm-1',
    kind: 'record' as const,
    url: 'https://crm.example/cards/41',
    key: 'taught-crm-1:crm.example:41',
    thread: null,
  };
  const unknown = {
    recipe: 'any-page',
    kind: 'record' as const,
    url: 'https://unknown.example/people/2',
    key: 'any:unknown.example::2',
    thread: null,
  };
  const ada41 = conversation(1, 3).lead!;
  it.each<[string, Partial<Sighting>]>([
    ['a CRM’s record brings mails', { ...hubspot, thread: threadOf }],
    ['a taught record brings mails', { ...record, thread: threadOf }],
    ['a page nobody knows brings mails', { ...unknown, thread: threadOf }],
    [
      'a page that shows nothing brings mails',
      { ...unknown, recipe: 'none', kind: 'none', key: 'none:', lead: null, thread: threadOf },
    ],
    [
      'a page that shows nothing shows somebody',
      { ...unknown, recipe: 'none', kind: 'none', key: 'none:', lead: ada41 },
    ],
    [
      'a CRM’s record brings a list of mails',
      {
        ...record,
        rows: [
          {
            name: 'Ada Byron',
            email: 'ada@byte.example',
            subject: 'Hello',
            at: NOW,
            atText: null,
            threadId: 't',
          },
        ],
      },
    ],
    ['a record has the key of another CRM’s', { ...record, key: 'hubspot-contact:2' }],
    ['a record has the key of one at another host', { ...record, key: 'taught-crm-1:other.example:41' }],
    ['a page nobody knows has the key of a CRM’s record', { ...unknown, key: 'hubspot-contact:2' }],
    ['a page nobody knows has the key of one at another host', { ...unknown, key: 'any:other.example::2' }],
    [
      'a record shows a profile, which its recipe does not read',
      { ...record, lead: { ...ada41, profileUrl: 'https://www.linkedin.com/in/mallory' } },
    ],
    [
      'one who is only offered has one',
      { ...record, candidates: [{ ...ada41, profileUrl: 'https://www.linkedin.com/in/mallory' }] },
    ],
    [
      'a network that names writers by name gives their address',
      {
        recipe: 'linkedin-bubble',
        url: 'https://www.linkedin.com/feed/',
        key: 'linkedin-bubble:t',
        lead: null,
      },
    ],
    [
      'a record tells facts that its recipe does not read',
      { ...record, facts: { owner: 'Mallory', stage: null, lastActivity: null } },
    ],
  ])('under its own recipe too: %s, which is refused', async (_, forged) => {
    const db = await withAda();
    const before = await db.events.count();
    await expect(give(db, conversation(1, 3, forged))).rejects.toThrow('bad-data');
    expect(await db.events.count()).toBe(before);
    expect(await recall(tab)).toBeNull();
  });

  it.each<[string, Partial<Sighting>]>([
    ['a record', hubspot],
    ['a taught record', { ...record, lead: { ...ada41, recordId: '41' } }],
    ['a page nobody knows', unknown],
    ['a page that shows nothing', { ...unknown, recipe: 'none', kind: 'none', key: 'none:/', lead: null }],
  ])('and %s that holds what is read there is heard', async (_, honest) => {
    const db = await withAda();
    await give(db, conversation(1, 3, honest));
    expect(await recall(tab)).toMatchObject({ key: honest.key });
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
    await give(db, conversation(1001, 5), instant(clock + 60_000));
    expect((await recall(tab))!.notes).toEqual([]);
    tab += 1;
    await give(db, conversation(2001, 5));
    expect((await recall(tab))!.notes).toEqual([]);
  });

  it('is cut in however many tabs it says it', async () => {
    const db = await withAda();
    const before = await db.events.count();
    for (let n = 0; n < 20; n += 1) {
      tab += 1;
      for (const more of [0, 100]) await give(db, conversation(1 + 200 * n + more, 100));
    }
    expect((await db.events.count()) - before).toBeLessThan(2500);
    expect((await recall(tab))!.notes).toContain('cut');
  });

  it('may hold words of others, as often as it is read', async () => {
    const db = await withAda();
    const { thread, ...page } = conversation(1, 100);
    for (let read = 0; read < 20; read += 1) {
      const messages = thread!.messages.map((message, n) =>
        n < 95 || n > 95 + read / 4 ? { ...message, direction: 'unknown' as const, from: null } : message,
      );
      await give(db, { ...page, thread: { ...thread!, messages } });
    }
    expect((await recall(tab))!.notes).toEqual([]);
  });

  it('counts nothing that is known already', async () => {
    const db = await withAda();
    for (let n = 0; n < 10; n += 1) await give(db, conversation(1, 100));
    expect((await recall(tab))!.notes).toEqual([]);
  });
});
