import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { carryOut } from '@/entrypoints/background/act/commands';
import { noteInserted } from '@/lib/session/inserted';
import type { Db } from '@/lib/store/database/db';
import { readLead } from '@/lib/store/read/log';

import { field, message, outcome, save, sent } from '../../domain/asked';
import type { Asked } from '../../domain/given';
import { ada, at, commandId } from '../../domain/sample';
import { about, openTestDb, saveSettings } from '../../store/open-test-db';
import { atRest } from '../at-rest';
import { fakeChrome } from '../fake-chrome';

vi.mock('@/lib/store/safety/sentinel', { spy: true });
vi.mock('@/entrypoints/background/wake/wake', { spy: true });
vi.mock('@/entrypoints/background/act/unanswered', { spy: true });

const NOW = at('2026-03-02 10:00');
const FRENCH = 'Bonjour, est-ce que vous travaillez aussi avec des ateliers de dix personnes ?';
let db: Db;

beforeEach(async () => {
  fakeChrome();
  vi.spyOn(browser.i18n, 'detectLanguage').mockImplementation((async (text: string) => ({
    isReliable: text === FRENCH,
    languages: text === FRENCH ? [{ language: 'fr', percentage: 99 }] : [],
  })) as never);
  db = openTestDb();
  await saveSettings(db, '2026-03-02 08:00');
});

// What follows an answer is waited for, so that it finds its database.
afterEach(atRest);

const carry = (body: Asked, when = NOW) => carryOut(db, about(ada, body) as never, when);
const seen = (text: string) => ({
  id: 'thread-1',
  subject: 'Offre',
  lastDirection: 'in' as const,
  messages: [message('m1', 'in', '2026-03-02 09:00', text)],
});
const language = async () => (await readLead(db, ada))!.fields['language'];

it('remembers the language a new lead writes', async () => {
  await carry(save({ thread: seen(FRENCH) }));
  expect(await language()).toEqual({ value: 'fr', origin: { from: 'derived', at: NOW } });
});

it('remembers none it is not sure of, and not against what is said', async () => {
  await carry(save({ thread: seen('Ok') }));
  expect(await language()).toBeUndefined();
  await carry(save({ thread: seen(FRENCH), fields: { name: field('Ada'), language: field('German') } }));
  expect((await language())?.value).not.toBe('fr');
});

it.each([
  ['marked as sent', { ...sent(), script: 'four-stages-opt-in-1' } as Asked],
  ['said to be unanswered', outcome('no-reply', { sent: true })],
])('a touch that is %s went out in the words that were inserted', async (_, body) => {
  await carry(save());
  await noteInserted(ada, {
    script: 'own-hello',
    variant: 'b',
    channel: 'email',
    at: at('2026-03-02 10:01'),
  });
  await carry(body, at('2026-03-02 10:02'));
  expect((await readLead(db, ada))!.touches).toMatchObject([{ script: 'own-hello', variant: 'b' }]);
});

it('also where it is one of many', async () => {
  await carry(save());
  await noteInserted(ada, {
    script: 'own-hello',
    variant: null,
    channel: 'email',
    at: at('2026-03-02 10:01'),
  });
  await carryOut(
    db,
    { id: commandId(), type: 'batch', commands: [about(ada, outcome('no-reply', { sent: true }))] } as never,
    at('2026-03-02 10:02'),
  );
  expect((await readLead(db, ada))!.touches).toMatchObject([{ script: 'own-hello' }]);
});

it('answers many at once without all that came of them, which is in the record', async () => {
  const commands = [about(ada, save()), about(ada, { type: 'note', text: 'Met at the fair' })];
  const batch = { id: commandId(), type: 'batch', commands } as never;
  expect(await carryOut(db, batch, NOW)).toEqual({ ok: true, events: [] });
  expect((await readLead(db, ada))!.notes.map(({ text }) => text)).toEqual(['Met at the fair']);
});
