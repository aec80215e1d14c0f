import { describe, expect, it } from 'vitest';

import type { LeadId } from '@/lib/domain/lead';
import { rescore, type Rescored } from '@/lib/store/rescore';

import { field, save, sent } from '../domain/asked';
import { contents, done, moment, openTestDb, saveSettings } from './open-test-db';

const NOW = '2026-03-02 10:00';
const COUNT = 60;
const id = (n: number) => `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}` as LeadId;
const clock = () => 0;

async function leads() {
  const db = openTestDb();
  await saveSettings(db, NOW);
  for (let n = 0; n < COUNT; n += 1) {
    const industry = n % 2 ? { industry: field('Retail') } : {};
    await done(db, NOW, save({ playbook: 'four-layers', fields: { name: field(`Lead ${n}`), ...industry }, keys: { emails: [`lead${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] } }), id(n));
  }
  return db;
}

describe('after a rule of the rep’s has changed', () => {
  it('everybody is scored again, in slices, and only what is different is written', async () => {
    const db = await leads();
    const before = (await db.leads.toArray()).map(({ score }) => score);
    await saveSettings(db, NOW, { ideal: { sizes: [], industries: ['Retail'], roles: [], countries: [] } });
    const steps: Rescored[] = [];
    const all = await rescore(db, moment(NOW), { clock, progress: async (step) => void steps.push(step) });
    expect(all).toMatchObject({ done: COUNT, changed: COUNT / 2 });
    expect(steps.length).toBeGreaterThan(1);
    const after = (await db.leads.toArray()).map(({ score }) => score);
    expect(after.map((score, n) => Math.sign(score - before[n]!))).toEqual(before.map((_, n) => n % 2));
    const settled = await contents(db);
    expect(await rescore(db, moment(NOW), { clock })).toMatchObject({ changed: 0 });
    expect(await contents(db)).toEqual(settled);
  });

  it('goes on where it was interrupted', async () => {
    const db = await leads();
    await saveSettings(db, NOW, { ideal: { sizes: [], industries: ['Retail'], roles: [], countries: [] } });
    const stop = new Error('stopped');
    let kept = '';
    await expect(rescore(db, moment(NOW), { clock, progress: async ({ last }) => {
      kept = last;
      throw stop;
    } })).rejects.toBe(stop);
    const rest = await rescore(db, moment(NOW), { clock, after: kept });
    expect(rest.done).toBeGreaterThan(0);
    expect(rest.done).toBeLessThan(COUNT);
    expect(await rescore(db, moment(NOW), { clock })).toMatchObject({ changed: 0 });
  });

  it('an outcome that is taken meanwhile is done before the next slice, and stays', async () => {
    const db = await leads();
    await saveSettings(db, NOW, { ideal: { sizes: [], industries: ['Retail'], roles: [], countries: [] } });
    let before: number | null = null;
    let tapped: Promise<unknown> | undefined;
    await rescore(db, moment(NOW), { clock, progress: async ({ done: scored }) => {
      tapped ??= done(db, '2026-03-02 10:05', sent(), id(COUNT - 1)).then(() => (before = scored));
      if (scored === COUNT) expect(before).not.toBeNull();
    } });
    await tapped;
    expect((await db.leads.get(id(COUNT - 1)))!.touches).toHaveLength(1);
  });

  it('slices grow small on a slow machine', async () => {
    const db = await leads();
    let time = 0;
    const sizes: number[] = [];
    let last = 0;
    await rescore(db, moment(NOW), { clock: () => (time += 40), progress: async ({ done: scored }) => {
      sizes.push(scored - last);
      last = scored;
    } });
    expect(sizes[0]).toBeGreaterThan(sizes.at(-2)!);
  });
});
