import { expect, it } from 'vitest';

import type { Stored } from '@/lib/domain/log/upcast';
import { append } from '@/lib/store/commands/append';
import type { Db } from '@/lib/store/database/db';

import { leadId as lead } from '../../domain/lead-ids';
import { field, save } from '../../domain/asked';
import { at, commandId } from '../../domain/sample';
import { done, openTestDb } from '../open-test-db';

const NOW = at('2026-03-05 10:00');

/** Three leads with so many notes each: more than one transaction takes. */
async function much(notes: number): Promise<Stored[]> {
  const db = openTestDb();
  for (const n of [1, 2, 3])
    await done(
      db,
      '2026-03-02 09:00',
      save({
        keys: { emails: [`${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] },
        fields: { name: field(`Lead ${n}`) },
      }),
      lead(n),
    );
  await done(db, '2026-03-02 10:00', { type: 'note', text: 'Rang' }, lead(1));
  const all = await db.events.toArray();
  const note = all.find(({ type }) => type === 'noted')!;
  const noted = [1, 2, 3].flatMap((n) =>
    Array.from({ length: notes }, () => ({ ...note, id: `${commandId()}.0`, leadId: lead(n) })),
  );
  return [...all, ...noted].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
const seen = async (db: Db) => [
  await db.events.toArray(),
  await db.leads.toArray(),
  await db.tallies.toArray(),
];

it('of many events says how far it has come, and goes on from there after it was stopped', async () => {
  const events = await much(600);
  const whole = openTestDb();
  const steps: number[] = [];
  expect(await append(whole, events, NOW, { progress: async ({ done }) => void steps.push(done) })).toEqual({
    added: events.length,
    done: events.length,
  });
  expect(steps.length).toBeGreaterThan(1);
  expect(steps.at(-1)).toBe(events.length);

  const stopped = openTestDb();
  let reached = 0;
  const stop = append(stopped, events, NOW, {
    progress: async ({ done }) => {
      reached = done;
      throw new Error('stopped');
    },
  });
  await expect(stop).rejects.toThrow('stopped');
  expect(reached).toBe(steps[0]);
  // Whole leads: whoever is there is there with all that was given of them.
  for (const row of await stopped.leads.toArray()) expect(row).toEqual(await whole.leads.get(row.id));
  expect(await append(stopped, events, NOW, { from: reached })).toEqual({
    added: events.length - reached,
    done: events.length,
  });
  expect(await seen(stopped)).toEqual(await seen(whole));
});

it('without knowing how far it came it begins anew, and ends the same', async () => {
  const events = await much(2);
  const [once, twice] = [openTestDb(), openTestDb()];
  await append(once, events, NOW);
  await append(twice, events.slice(0, 7), NOW);
  expect(await append(twice, events, NOW)).toEqual({ added: events.length - 7, done: events.length });
  expect(await append(twice, events, NOW)).toEqual({ added: 0, done: events.length });
  expect(await seen(twice)).toEqual(await seen(once));
});
