import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';

import { carryOutUnanswered } from '@/entrypoints/background/act/unanswered';
import { MINUTE } from '@/lib/domain/time/calendar';
import type { PanelCommand } from '@/lib/domain/log/command';
import { instant } from '@/lib/domain/time/instant';
import { keep, readUnanswered } from '@/lib/session/unanswered';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { readLead } from '@/lib/store/read/log';

import { outcome, save } from '../../domain/asked';
import { ada, at } from '../../domain/sample';
import { about, done, openTestDb, saveSettings } from '../../store/open-test-db';
import { atRest } from '../at-rest';
import { fakeChrome } from '../fake-chrome';

vi.mock('@/lib/store/safety/sentinel', { spy: true });
vi.mock('@/entrypoints/background/wake/wake', { spy: true });
vi.mock('@/entrypoints/background/act/unanswered', { spy: true });

const NOW = at('2026-03-02 10:00');
let db: Db;

beforeEach(async () => {
  fakeChrome();
  db = openTestDb();
  await saveSettings(db, '2026-03-02 08:00');
  await done(db, '2026-03-02 09:00', save());
});

// What follows an answer is waited for, so that it finds its database.
afterEach(atRest);

const won = () => about(ada, outcome('won')) as PanelCommand;
const ago = (minutes: number) => instant(NOW - minutes * MINUTE);

it('what nobody answered is carried out by the worker itself, once, though no panel is open', async () => {
  const press = won();
  await keep(press, ago(1));
  await carryOutUnanswered(db, NOW);
  await carryOutUnanswered(db, NOW);
  expect((await readLead(db, ada))!.outcomes).toHaveLength(1);
  expect(await readUnanswered()).toEqual([]);
});

it('what had been carried out is only let go', async () => {
  const press = won();
  await commit(db, press, ago(1));
  await keep(press, ago(1));
  await carryOutUnanswered(db, NOW);
  expect((await readLead(db, ada))!.outcomes).toHaveLength(1);
  expect(await readUnanswered()).toEqual([]);
});

it.each([
  ['that was kept too long waits for the rep', 11],
  ['that was pressed just now has a panel that waits for its answer', 0.1],
  ['of a clock that has been set back since waits for the rep', -60],
])('a press %s', async (_, minutes) => {
  await keep(won(), ago(minutes));
  await carryOutUnanswered(db, NOW);
  expect((await readLead(db, ada))!.closed).toBeNull();
  expect(await readUnanswered()).toHaveLength(1);
});

it('one that cannot be carried out stays, and keeps none of the others back', async () => {
  const press = won();
  await keep(about(ada, { type: 'note', text: 'cannot be written' }) as PanelCommand, ago(2));
  await keep(press, ago(1));
  vi.spyOn(db.events, 'bulkAdd').mockRejectedValueOnce(new Error('no such thing'));
  await expect(carryOutUnanswered(db, NOW)).rejects.toThrow('no such thing');
  expect((await readLead(db, ada))!.outcomes).toHaveLength(1);
  expect((await readUnanswered()).map(({ command }) => command?.type)).toEqual(['note']);
});

it('a database that cannot be written loses nothing that was kept', async () => {
  await keep(won(), ago(2));
  await keep(about(ada, { type: 'note', text: 'after it' }) as PanelCommand, ago(1));
  vi.spyOn(db.events, 'bulkAdd').mockRejectedValue(new Error('disk full'));
  await expect(carryOutUnanswered(db, NOW)).rejects.toThrow('disk full');
  expect(await readUnanswered()).toHaveLength(2);
  expect(await browser.storage.local.get('outbox')).toMatchObject({ outbox: [{}, {}] });
});
