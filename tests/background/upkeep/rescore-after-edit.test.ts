import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { rescoreAfterEdit } from '@/entrypoints/background/upkeep/rescore-after-edit';
import { onRescoring, readRescoring, type Rescoring } from '@/lib/session/rescoring';
import type { Db } from '@/lib/store/database/db';

import { leadId as id } from '../../domain/lead-ids';
import { field, save } from '../../domain/asked';
import { done, moment, openTestDb, saveSettings } from '../../store/open-test-db';

const NOW = '2026-03-02 10:00';
const COUNT = 50;
const now = moment(NOW);

beforeEach(() => fakeBrowser.reset());

async function leads() {
  const db = openTestDb();
  await saveSettings(db, NOW);
  for (let n = 0; n < COUNT; n += 1)
    await done(
      db,
      NOW,
      save({
        playbook: 'four-layers',
        fields: { name: field(`Lead ${n}`), industry: field('Retail') },
        keys: { emails: [`lead${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] },
      }),
      id(n),
    );
  await rescoreAfterEdit(db, now);
  const scores = async () => new Set((await db.leads.toArray()).map(({ score }) => score));
  const sellTo = (...industries: string[]) =>
    saveSettings(db, NOW, { ideal: { sizes: [], industries, roles: [], countries: [] } });
  return { db, scores, sellTo };
}

/** A worker that is stopped when so many leads are done. */
async function stopAfter(db: Db, count: number) {
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  const spy = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
    await set(items);
    if (((await readRescoring())?.done ?? 0) >= count) throw new Error('stopped');
  });
  await expect(rescoreAfterEdit(db, now)).rejects.toThrow('stopped');
  spy.mockRestore();
}

describe('after whom the rep sells to has changed', () => {
  it('how far it has come is told while it lasts, and nothing afterwards', async () => {
    const { db, scores, sellTo } = await leads();
    const seen: (Rescoring | null)[] = [];
    const stop = onRescoring((rescoring) => seen.push(rescoring));
    const before = await scores();
    await sellTo('Retail');
    await rescoreAfterEdit(db, now);
    stop();
    expect(seen[0]).toEqual({ done: 0, total: COUNT });
    expect(seen.at(-2)).toEqual({ done: COUNT, total: COUNT });
    expect(seen.at(-1)).toBeNull();
    expect(seen.slice(0, -1).map((one) => one!.done)).toEqual(
      seen
        .slice(0, -1)
        .map((one) => one!.done)
        .toSorted((a, b) => a - b),
    );
    expect(await readRescoring()).toBeNull();
    expect(await scores()).not.toEqual(before);
  });

  it('a worker that was stopped on the way goes on there, with the count', async () => {
    const { db, scores, sellTo } = await leads();
    await sellTo('Retail');
    await stopAfter(db, 10);
    const left = (await readRescoring())!;
    expect(left.done).toBeGreaterThanOrEqual(10);
    expect(left.done).toBeLessThan(COUNT);
    const seen: number[] = [];
    const stop = onRescoring((rescoring) => rescoring && seen.push(rescoring.done));
    await rescoreAfterEdit(db, now);
    stop();
    expect(seen[0]).toBe(left.done);
    expect(seen.at(-1)).toBe(COUNT);
    expect((await scores()).size).toBe(1);
  });

  it('a rule that changes again on the way begins anew', async () => {
    const { db, scores, sellTo } = await leads();
    const before = await scores();
    await sellTo('Retail');
    await stopAfter(db, 10);
    await sellTo('Shipping');
    await rescoreAfterEdit(db, now);
    expect(await scores()).toEqual(before);
    expect(await readRescoring()).toBeNull();
  });

  it('a rule that changes while it runs is taken up by the same run; a second one does not run beside it', async () => {
    const { db, scores, sellTo } = await leads();
    await sellTo('Shipping');
    let changed: Promise<unknown> | undefined;
    const stop = onRescoring(() => (changed ??= sellTo('Retail')));
    await Promise.all([rescoreAfterEdit(db, now), rescoreAfterEdit(db, now)]);
    stop();
    await changed;
    expect((await scores()).size).toBe(1);
    expect(await readRescoring()).toBeNull();
    const first = await scores();
    await sellTo();
    await rescoreAfterEdit(db, now);
    expect(await scores()).not.toEqual(first);
  });
});
