import { describe, expect, it } from 'vitest';

import { rescore, type Rescored } from '@/lib/store/commands/rescore';

import { leadId as id } from '../../domain/lead-ids';
import { field, save, sent } from '../../domain/asked';
import { contents, done, moment, openTestDb, saveSettings } from '../open-test-db';

const NOW = '2026-03-02 10:00';
const COUNT = 60;
const clock = () => 0;

async function leads() {
  const db = openTestDb();
  await saveSettings(db, NOW);
  for (let n = 0; n < COUNT; n += 1) {
    const industry = n % 2 ? { industry: field('Retail') } : {};
    await done(
      db,
      NOW,
      save({
        playbook: 'four-layers',
        fields: { name: field(`Lead ${n}`), ...industry },
        keys: { emails: [`lead${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] },
      }),
      id(n),
    );
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

  it('a score that stands for another tier now moves the tier, the cadence and what hangs on it, with the reason', async () => {
    const db = openTestDb();
    await saveSettings(db, NOW);
    const fit = {
      name: field('Lead'),
      industry: field('Retail'),
      title: field('Head of Sales'),
      companySize: field('120'),
    };
    await done(db, NOW, save({ playbook: 'four-layers', source: 'webinar', fields: fit }), id(0));
    for (const kind of ['asked-price', 'downloaded'] as const)
      await done(
        db,
        NOW,
        { type: 'signal', kind, at: null, origin: { from: 'rep', at: moment(NOW) }, start: null },
        id(0),
      );
    await done(
      db,
      NOW,
      save({
        playbook: 'four-layers',
        source: 'webinar',
        fields: { name: field('Other') },
        keys: { emails: ['other@byte.example'], phones: [], profiles: [], records: [], threads: [] },
      }),
      id(1),
    );
    const row = async (n: number) => (await db.leads.get(id(n)))!;
    expect(await row(0)).toMatchObject({ tier: 'warm', score: 55, enrolment: { cadence: 'warm' } });
    const events = await db.events.count();
    await saveSettings(db, NOW, { ideal: { sizes: [], industries: ['Retail'], roles: [], countries: [] } });
    await rescore(db, moment('2026-03-02 10:30'), { clock });
    expect(await row(0)).toMatchObject({ tier: 'hot', score: 60, enrolment: { cadence: 'hot' } });
    const fresh = await db.events.toArray();
    expect(fresh.length).toBeGreaterThan(events);
    expect(new Set(fresh.filter(({ auto }) => auto).map(({ leadId }) => leadId))).toEqual(new Set([id(0)]));
    expect(fresh.find((event) => event.type === 'tier-set' && event.tier === 'hot')).toMatchObject({
      why: [{ code: 'tier-by-score', args: { score: 60 } }],
      byHand: false,
    });
    expect((await row(1)).tier).toBe('warm');
    await rescore(db, moment('2026-03-02 10:31'), { clock });
    expect(await db.events.count()).toBe(fresh.length);
  });

  it('a tier that the rep set stays', async () => {
    const db = openTestDb();
    await saveSettings(db, NOW);
    await done(
      db,
      NOW,
      save({
        playbook: 'four-layers',
        source: 'webinar',
        fields: { name: field('Lead'), industry: field('Retail') },
      }),
      id(0),
    );
    for (const kind of ['asked-price', 'downloaded'] as const)
      await done(
        db,
        NOW,
        { type: 'signal', kind, at: null, origin: { from: 'rep', at: moment(NOW) }, start: null },
        id(0),
      );
    await done(db, NOW, { type: 'set-tier', tier: 'cold' }, id(0));
    await saveSettings(db, NOW, { ideal: { sizes: [], industries: ['Retail'], roles: [], countries: [] } });
    await rescore(db, moment('2026-03-02 10:30'), { clock });
    expect((await db.leads.get(id(0)))!).toMatchObject({ tier: 'cold', score: 60 });
  });

  it('goes on where it was interrupted', async () => {
    const db = await leads();
    await saveSettings(db, NOW, { ideal: { sizes: [], industries: ['Retail'], roles: [], countries: [] } });
    const stop = new Error('stopped');
    let kept = '';
    await expect(
      rescore(db, moment(NOW), {
        clock,
        progress: async ({ last }) => {
          kept = last;
          throw stop;
        },
      }),
    ).rejects.toBe(stop);
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
    await rescore(db, moment(NOW), {
      clock,
      progress: async ({ done: scored }) => {
        tapped ??= done(db, '2026-03-02 10:05', sent(), id(COUNT - 1)).then(() => (before = scored));
        if (scored === COUNT) expect(before).not.toBeNull();
      },
    });
    await tapped;
    expect((await db.leads.get(id(COUNT - 1)))!.touches).toHaveLength(1);
  });

  it('a slice ends when its time is over, and slices grow only while there is time', async () => {
    const db = await leads();
    const sizesAt = async (step: number) => {
      let [time, last] = [0, 0];
      const sizes: number[] = [];
      await rescore(db, moment(NOW), {
        clock: () => (time += step),
        progress: async ({ done: scored }) => {
          sizes.push(scored - last);
          last = scored;
        },
      });
      return sizes;
    };
    const [slow, middling, quick] = [await sizesAt(40), await sizesAt(2), await sizesAt(0)];
    expect(slow.every((size) => size === 1)).toBe(true);
    expect(Math.max(...middling)).toBeLessThan(Math.max(...quick));
    for (const sizes of [slow, middling, quick]) expect(sizes.reduce((sum, size) => sum + size)).toBe(COUNT);
  });
});
