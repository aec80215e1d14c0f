import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';

import { take } from '@/entrypoints/background/observe/sightings';
import { keysOf } from '@/lib/domain/lead/keys';
import { recall } from '@/lib/session/sightings';
import type { Recipe } from '@/lib/recipes/schema';
import { commit } from '@/lib/store/commands/commit';
import { recognise } from '@/lib/store/read/recognised';

import { save } from '../../domain/asked';
import { ada as adaId, at, commandId } from '../../domain/sample';
import { openTestDb } from '../../store/open-test-db';
import { taught } from '../../store/taught';
import { fakeChrome } from '../fake-chrome';
import { seen, type Shown } from './seen';

const NOW = at('2026-03-02 10:00');
beforeEach(() => void fakeChrome());

const ada: Shown = { n: 41, name: 'Ada Byron', email: 'ada@byte.example' };
const others: Shown[] = [
  { n: 42, name: 'Bo Lind', email: 'bo@lind.example' },
  { n: 43, name: 'Cy Ek', email: 'cy@ek.example' },
  { n: 44, name: 'Di Roe' },
];

/** A CRM whose page is read as a file says, or as the rep has shown; Ada is saved by what is read of her. */
async function crm(shown: boolean, constant: Partial<Shown>) {
  const db = openTestDb();
  const { person } = taught();
  const recipe = taught({ person: { ...person, profileUrl: [{ url: String.raw`^(/cards/\d+)` }] } });
  await commit(
    db,
    { id: commandId(), type: 'save-recipes', recipes: [recipe], ...(shown && { shown: true as const }) },
    NOW,
  );
  const { lead, key } = seen({ ...ada, ...constant });
  const { keys } = keysOf({ ...lead!, recordId: key });
  const saved = { ...save({ keys }), id: commandId(), leadId: adaId };
  expect(await commit(db, saved, NOW)).toMatchObject({ ok: true });
  const visit = async (page: Shown) => {
    const sighting = seen({ ...page, ...constant });
    await take(db, sighting, { url: sighting.url, tab: { id: 7 } } as never, NOW);
    const kept = await recall(7);
    return { as: await recognise(db, kept, null), notes: kept!.notes };
  };
  return { db, visit };
}

describe.each([
  ['from a file', false],
  ['shown here', true],
])('a page read in a way %s', (_, shown) => {
  it.each<[string, Partial<Shown>]>([
    ['whose key is the same on every page', { key: 'cards' }],
    ['whose address is the same on every page', { email: 'ada@byte.example' }],
    ['whose profile is the same on every page', { profile: 'https://www.linkedin.com/in/ada' }],
    ['whose record number is the same on every page', { record: 'tenant-1', key: 'cards' }],
  ])('%s never shows the last saved lead on another’s', async (_, constant) => {
    const { visit } = await crm(shown, constant);
    await visit(ada);
    for (const other of others) expect((await visit(other)).as.as).not.toBe('lead');
  });
});

describe('a page read in a way from a file', () => {
  it('names nobody until two people were read right, then the saved lead', async () => {
    const { visit } = await crm(false, {});
    expect(await visit(ada)).toMatchObject({ as: { as: 'unsure', why: 'unchecked' }, notes: ['unchecked'] });
    expect((await visit(ada)).as.as).toBe('unsure');
    expect((await visit(others[0]!)).as.as).toBe('new');
    expect((await visit(ada)).as.as).toBe('lead');
  });

  it('that reads one name and one address everywhere never comes to name anybody', async () => {
    const { visit } = await crm(false, { name: 'Ada Byron', email: 'ada@byte.example' });
    for (const one of [ada, ...others, ada]) expect((await visit(one)).as.as).not.toBe('lead');
  });

  it('that was checked and then repeats itself is believed no more', async () => {
    const { visit } = await crm(false, {});
    for (const one of [ada, others[0]!]) await visit(one);
    await visit({ n: 50, name: 'Ed Fox', email: 'bo@lind.example' });
    expect(await visit(ada)).toMatchObject({ as: { as: 'unsure', why: 'repeats' } });
  });

  it('that takes the place of one shown here is checked anew', async () => {
    const { db, visit } = await crm(true, {});
    expect((await visit(ada)).as.as).toBe('lead');
    await commit(db, { id: commandId(), type: 'save-recipes', recipes: [taught()] }, NOW);
    expect((await visit(ada)).as.as).toBe('unsure');
  });
});

describe('a piece of what tells records apart', () => {
  it.each<[string, Partial<Shown>]>([
    ['of another name', { name: 'Cy Ek' }],
    ['of whom only an address is read', { email: 'cy@ek.example' }],
    ['of the same first name', { name: 'Ada Holm', email: 'holm@ek.example' }],
    ['of the same name, with another address', { name: 'Ada Byron', email: 'byron@ek.example' }],
  ])('proves nothing: somebody %s is not the saved lead', async (_, other) => {
    const piece: Partial<Recipe> = {
      key: [{ url: String.raw`^/cards/(\d)` }],
      person: { ...taught().person, recordId: [{ url: String.raw`^/cards/(\d)` }] },
    };
    const db = openTestDb();
    await commit(db, { id: commandId(), type: 'save-recipes', recipes: [taught(piece)] }, NOW);
    const visit = async (page: Shown) => {
      const sighting = seen({ ...page, key: String(page.n)[0]! });
      await take(db, sighting, { url: sighting.url, tab: { id: 7 } } as never, NOW);
      return recognise(db, await recall(7), null);
    };
    await visit({ n: 41, name: 'Ada Byron' });
    await visit({ n: 52, name: 'Bo Lind' });
    const { lead, key } = seen({ n: 41, name: 'Ada Byron', key: '4' });
    const { keys } = keysOf({ ...lead!, recordId: key });
    await commit(db, { ...save({ keys }), id: commandId(), leadId: adaId }, NOW);
    // The browser is started again: whom the recipe has shown is forgotten, that it was checked is not.
    await browser.storage.session.clear();
    expect((await visit({ n: 43, ...other })).as).not.toBe('lead');
  });
});
