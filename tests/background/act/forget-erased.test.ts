import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { carryOut } from '@/entrypoints/background/act/commands';
import { flagWrote, readFlags } from '@/lib/session/flags';
import { noteInserted, readInserted } from '@/lib/session/inserted';
import { keep, readUnanswered } from '@/lib/session/unanswered';
import type { Db } from '@/lib/store/database/db';
import { listSnapshots, readSnapshot } from '@/lib/store/safety/kept-copies';
import { takeSnapshot } from '@/lib/store/safety/snapshot';

import { leadId } from '../../domain/lead-ids';
import { save } from '../../domain/asked';
import { ada, at, commandId } from '../../domain/sample';
import { about, done, openTestDb, saveSettings } from '../../store/open-test-db';
import { atRest } from '../at-rest';
import { fakeChrome } from '../fake-chrome';

vi.mock('@/lib/store/safety/sentinel', { spy: true });
vi.mock('@/entrypoints/background/wake/wake', { spy: true });
vi.mock('@/entrypoints/background/act/unanswered', { spy: true });

const NOW = at('2026-03-02 10:00');
const bob = leadId('b0b0');
let db: Db;

// What follows an answer is waited for, so that it finds its database.
afterEach(atRest);
beforeEach(async () => {
  fakeChrome();
  db = openTestDb();
  await saveSettings(db, '2026-03-02 08:00');
  await done(db, '2026-03-02 09:00', save());
});

it('somebody who is erased is gone from the words that were inserted, the presses that wait, the notifications, the flags and the copies', async () => {
  await takeSnapshot(db, NOW);
  const words = { script: 'own-hello', variant: null, channel: 'email' as const, at: NOW };
  for (const lead of [ada, bob]) {
    await noteInserted(lead, words);
    await flagWrote(lead, { at: NOW, threadId: null }, NOW);
    await browser.notifications.create(`due:${lead}:1`, {
      type: 'basic',
      iconUrl: '',
      title: lead,
      message: '',
    });
  }
  const note = (lead: string) => about(lead, { type: 'note', text: `of ${lead}` }) as never;
  const erase = about(ada, { type: 'erase-lead' }) as never as { id: string };
  for (const command of [
    note(ada),
    note(bob),
    erase,
    { id: commandId(), type: 'batch', commands: [note(ada), note(bob)] },
    { id: commandId(), type: 'batch', commands: [note(ada)] },
  ])
    await keep(command as never, NOW);

  const decision = await carryOut(db, erase as never, NOW);

  expect(decision).toMatchObject({ ok: true, events: [{ type: 'erased', leadId: ada }] });
  expect(await readInserted(ada, NOW)).toBeUndefined();
  expect(await readInserted(bob, NOW)).toEqual(words);
  expect([...(await readFlags()).keys()]).toEqual([bob]);
  expect(Object.keys(await fakeBrowser.notifications.getAll())).toEqual([`due:${bob}:1`]);
  const kept = await readUnanswered();
  expect(kept.map(({ command }) => command!.type)).toEqual(['note', 'erase-lead', 'batch']);
  expect(JSON.stringify(kept.filter(({ id }) => id !== erase.id))).not.toContain(ada);
  expect(await readSnapshot((await listSnapshots())[0]!)).not.toMatch(/Ada|ada@/);
  // Asked again, since the answer may have got lost.
  expect(await carryOut(db, erase as never, NOW)).toEqual(decision);
});
