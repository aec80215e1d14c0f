import { describe, expect, it } from 'vitest';

import { expiredBy, type RetentionRules } from '@/lib/domain/hygiene/retention';
import type { Lead } from '@/lib/domain/lead/lead';

import { done, moment, openTestDb } from '../../store/open-test-db';
import { outcome, save, sent, thread, message } from '../asked';
import { LONDON } from '../sample';
import type { Asked } from '../given';

async function lead(hand: 'opted-in' | null, ...then: Asked[]): Promise<Lead> {
  const db = openTestDb();
  await done(db, '2026-01-15 09:00', save({ hand }));
  for (const one of then) await done(db, '2026-01-31 10:00', one);
  return (await db.leads.toCollection().first())!;
}
const rule = (one: Lead, rules: RetentionRules, now: string) =>
  expiredBy(one, rules, moment(now), LONDON)?.rule ?? null;

describe('how long somebody is kept', () => {
  it('is counted in months of the calendar from the day it was lost', async () => {
    const lost = await lead('opted-in', outcome('lost'));
    expect(rule(lost, { lost: 1 }, '2026-02-27 10:00')).toBeNull();
    expect(rule(lost, { lost: 1 }, '2026-02-28 10:00')).toBe('lost');
    expect(rule(lost, { won: 1, archived: 1, 'never-answered': 1 }, '2028-01-01 10:00')).toBeNull();
  });

  it('holds only by a rule that is set', async () => {
    expect(rule(await lead('opted-in', outcome('lost')), {}, '2030-01-01 10:00')).toBeNull();
  });

  it('counts from the last contact for who was archived or opted out', async () => {
    for (const [type, name] of [
      ['archive', 'archived'],
      ['opt-out', 'opted-out'],
    ] as const) {
      const one = await lead('opted-in', sent(), { type });
      expect(rule(one, { [name]: 6 }, '2026-07-30 10:00'), type).toBeNull();
      expect(rule(one, { [name]: 6 }, '2026-07-31 10:00'), type).toBe(name);
    }
  });

  it('lets go who never answered, but not who did, nor who has a plan under way', async () => {
    const rules = { 'never-answered': 12 };
    expect(rule(await lead(null), rules, '2027-01-15 10:00')).toBe('never-answered');
    expect(rule(await lead(null), rules, '2027-01-14 10:00')).toBeNull();
    expect(rule(await lead('opted-in'), rules, '2027-02-01 10:00')).toBeNull();
    const answered = await lead(null, thread(message('m1', 'in', '2026-01-31 09:00', 'Yes please')));
    expect(rule(answered, rules, '2030-01-01 10:00')).toBeNull();
  });

  it('keeps who has a call booked or a task to do', async () => {
    const archived = await lead('opted-in', { type: 'archive' });
    const rules = { archived: 1 };
    const [at] = [moment('2027-01-01 10:00')];
    expect(rule(archived, rules, '2027-01-15 10:00')).toBe('archived');
    expect(rule({ ...archived, booked: { at } }, rules, '2027-01-15 10:00')).toBeNull();
    const task = { id: 't', title: 'Send contract', due: null as never, done: null, owner: null };
    expect(rule({ ...archived, tasks: [task] }, rules, '2027-01-15 10:00')).toBeNull();
  });
});
