import { beforeEach, expect, it } from 'vitest';

import { takeChange, takePart } from '@/entrypoints/background/team/serve-team';
import type { TeamChange } from '@/lib/domain/team/change';
import type { Stored } from '@/lib/domain/log/upcast';
import type { Db } from '@/lib/store/database/db';

import { save } from '../../domain/asked';
import { ada, at } from '../../domain/sample';
import { done, openTestDb } from '../../store/open-test-db';
import { fakeChrome } from '../fake-chrome';

const NOW = at('2026-03-02 09:00');
const CURSOR = { stream: 'FU_LOG', scope: 'team.all', seq: 9 };
/** More follows: the worker does nothing of itself yet. */
const change: TeamChange = { put: { cursors: [CURSOR] }, goesOn: true };

let [db, events]: [Db, Stored[]] = [openTestDb(), []];
beforeEach(async () => {
  fakeChrome();
  const elsewhere = openTestDb();
  await done(elsewhere, '2026-03-02 08:00', save());
  [db, events] = [openTestDb(), await elsewhere.events.toArray()];
});

it('a change whose events came before it in parts is written as one', async () => {
  const id = crypto.randomUUID();
  await takePart({ of: id, events: events.slice(0, 2) });
  await takePart({ of: id, events: events.slice(2) });
  await takeChange(db, { change, of: { id, events: events.length } }, NOW);
  expect(await db.events.count()).toBe(events.length);
  expect(await db.leads.get(ada)).toBeDefined();
  expect(await db.cursors.toArray()).toEqual([CURSOR]);
});

it('where a part is missing, as the worker was stopped in between, nothing of it is written', async () => {
  const id = crypto.randomUUID();
  await takePart({ of: id, events: events.slice(2) });
  await expect(takeChange(db, { change, of: { id, events: events.length } }, NOW)).rejects.toThrow('not all');
  expect([await db.events.count(), await db.cursors.count()]).toEqual([0, 0]);
});
