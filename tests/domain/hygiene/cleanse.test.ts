import { describe, expect, it } from 'vitest';

import { cleanseOf } from '@/lib/domain/hygiene/cleanse';
import type { Lead } from '@/lib/domain/lead/lead';
import type { Db } from '@/lib/store/database/db';

import { done, moment, openTestDb } from '../../store/open-test-db';
import { field, outcome, save, sent, signal } from '../asked';
import { ada } from '../sample';

const NOW = '2026-03-04 10:00';
const one = (db: Db) => db.leads.toCollection().first() as Promise<Lead>;
const lists = (lead: Lead, now = NOW, over: { required?: string[]; hasTeam?: boolean } = {}) =>
  cleanseOf(lead, { required: [], hasTeam: false, now: moment(now), ...over }).map(({ list }) => list);

async function saved(over: Parameters<typeof save>[0] = {}): Promise<Db> {
  const db = openTestDb();
  await done(db, '2026-03-02 09:00', save(over));
  return db;
}

describe('a cleanse lists', () => {
  it('nobody who has a next step, an owner or no team, and a proper name', async () => {
    expect(lists(await one(await saved()))).toEqual([]);
  });

  it('who has nothing planned, but not who is paused or has a task', async () => {
    const db = await saved({ hand: null });
    expect(lists(await one(db))).toEqual(['no-step']);
    const planned = await saved();
    await done(planned, NOW, { type: 'pause', until: null });
    expect(lists(await one(planned))).toEqual([]);
  });

  it('whose address is dead, until it is changed or they write', async () => {
    const db = await saved();
    await done(db, '2026-03-03 09:00', sent());
    await done(db, '2026-03-03 09:05', signal('bounced'));
    expect(lists(await one(db))).toEqual(['bounced']);
    const email = { value: 'ada@new.example', origin: { from: 'rep', at: moment(NOW) } } as const;
    await done(db, NOW, { type: 'edit-lead', fields: { email }, seen: {} });
    expect(lists(await one(db))).not.toContain('bounced');
  });

  it('who lacks what the playbook wants, and who is nobody’s where there is a team', async () => {
    const lead = await one(await saved());
    const rules = { required: ['company', 'painPoint'], hasTeam: true, now: moment(NOW) };
    expect(cleanseOf({ ...lead, owner: null }, rules)).toEqual([
      { list: 'no-owner', since: null, fields: [] },
      { list: 'missing', since: null, fields: ['painPoint'] },
    ]);
  });

  it('who was written to and has given no sign of life for sixty days', async () => {
    const db = await saved();
    await done(db, '2026-03-02 10:00', sent());
    expect(lists(await one(db), '2026-04-20 10:00')).not.toContain('silent');
    expect(lists(await one(db), '2026-05-20 10:00')).toContain('silent');
  });

  it('names in capitals', async () => {
    expect(lists(await one(await saved({ fields: { name: field('ADA BYRON') } })))).toEqual(['shouted']);
  });

  it('nobody who is closed, archived or has opted out', async () => {
    const shouted = { fields: { name: field('ADA BYRON') }, hand: null };
    for (const end of [outcome('won'), { type: 'archive' }, { type: 'opt-out' }] as const) {
      const db = await saved(shouted);
      await done(db, NOW, end, ada);
      expect(lists(await one(db)), end.type).toEqual([]);
    }
  });
});
