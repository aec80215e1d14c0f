import { describe, expect, it } from 'vitest';

import type { LeadId } from '@/lib/domain/lead/lead';
import type { Stored } from '@/lib/domain/log/upcast';
import { append } from '@/lib/store/commands/append';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { introduce, readSelf } from '@/lib/store/database/self';
import { dueCount } from '@/lib/store/read/due';
import { findByKeys, readLead, readLog, timeline } from '@/lib/store/read/log';
import { requeue, rebuild } from '@/lib/store/safety/rebuild';

import { leadId } from '../../domain/lead-ids';
import { field, outcome, save, sent } from '../../domain/asked';
import { commandId } from '../../domain/sample';
import { about, done, moment, openTestDb } from '../open-test-db';

const [a, b, c] = ['a', 'b', 'c'].map((letter) => leadId(letter)) as [LeadId, LeadId, LeadId];
const keys = (email: string) => ({ emails: [email], phones: [], profiles: [], records: [], threads: [] });
const join = (other: LeadId) => ({ type: 'join-leads' as const, other });
const NOW = '2026-03-04 10:00';

async function saved(...leads: LeadId[]): Promise<Db> {
  const db = openTestDb();
  for (const lead of leads)
    await done(
      db,
      '2026-03-02 09:00',
      save({
        keys: keys(`${lead.slice(-1)}@byte.example`),
        fields: { name: field(`Ada ${lead.slice(-1)}`) },
      }),
      lead,
    );
  return db;
}

const rows = async (db: Db) => (await db.leads.toArray()).map(({ id, joined }) => [id, ...joined]);
const tallies = async (db: Db) => (await db.tallies.toArray()).toSorted((x, y) => (x.id < y.id ? -1 : 1));

describe('two leads that are one person', () => {
  it('are shown as one, with what is known of both, under the same id whichever is joined with the other', async () => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const db = await saved(a, b);
      await done(db, NOW, join(other), one);
      expect(await rows(db)).toEqual([[a, b]]);
      expect((await readLead(db, b))?.id).toBe(a);
      expect((await findByKeys(db, ['b@byte.example'])).map(({ id }) => id)).toEqual([a]);
      expect((await readLead(db, a))?.keys.emails.toSorted()).toEqual(['a@byte.example', 'b@byte.example']);
      expect(
        (await timeline(db, b, { offset: 0, limit: 99 })).filter(({ type }) => type === 'saved'),
      ).toHaveLength(2);
    }
  });

  it('what is asked of either is done to the one there is, once', async () => {
    const db = await saved(a, b);
    await done(db, NOW, join(b), a);
    await done(db, NOW, { type: 'note', text: 'rang' }, b);
    await done(db, NOW, outcome('won'), b);
    expect(await readLead(db, a)).toMatchObject({ status: 'won' });
    expect((await commit(db, about(a, { type: 'reopen' }), moment(NOW))).ok).toBe(true);
    const command = about(b, { type: 'note', text: 'again' });
    await commit(db, command, moment(NOW));
    await commit(db, command, moment(NOW));
    expect((await readLog(db, a)).filter(({ type }) => type === 'noted')).toHaveLength(2);
  });

  it('an opt-out of either is one of both', async () => {
    const db = await saved(a, b);
    await done(db, NOW, { type: 'opt-out' }, b);
    await done(db, NOW, join(b), a);
    expect(await readLead(db, a)).toMatchObject({ optedOut: true, status: 'opted-out', enrolment: null });
    expect(await dueCount(db)).toBe(0);
    expect(await commit(db, about(a, sent()), moment(NOW))).toMatchObject({
      refusal: { code: 'is-opted-out' },
    });
  });

  it('a chain is one person, and so is a ring', async () => {
    const db = await saved(a, b, c);
    await done(db, NOW, join(c), b);
    await done(db, NOW, join(b), a);
    expect(await rows(db)).toEqual([[a, b, c]]);
    expect(await commit(db, about(c, join(a)), moment(NOW))).toMatchObject({
      refusal: { code: 'already-joined' },
    });
  });

  it('taken back, they go apart with what was done to each, and the numbers are as before', async () => {
    const db = await saved(a, b);
    await done(db, '2026-03-03 10:00', { type: 'note', text: 'of b' }, b);
    const before = [await db.leads.toArray(), await tallies(db)];
    const note = (await readLog(db, b)).find(({ type }) => type === 'noted')!;
    const command = about(a, join(b));
    await commit(db, command, moment(NOW));
    await done(db, NOW, { type: 'undo', command: note.id.split('.')[0]! }, a);
    await done(db, NOW, { type: 'undo', command: command.id }, b);
    expect(await rows(db)).toEqual([[a], [b]]);
    expect((await readLog(db, b)).map(({ type }) => type)).toContain('undone');
    const seen = ([leads]: unknown[]) =>
      (leads as { fields: unknown; keys: unknown; dueAt: unknown }[]).map(({ fields, keys, dueAt }) => ({
        fields,
        keys,
        dueAt,
      }));
    expect(seen([await db.leads.toArray()])).toEqual(seen(before));
    // Taken back once more, they are one again.
    const undo = (await readLog(db, a)).findLast(({ type }) => type === 'undone')!;
    await done(db, NOW, { type: 'undo', command: undo.id.split('.')[0]! }, a);
    expect(await rows(db)).toEqual([[a, b]]);
  });

  it('is said of two saved leads of one record only', async () => {
    const db = await saved(a, b);
    const answer = (lead: LeadId, other: LeadId) => commit(db, about(lead, join(other)), moment(NOW));
    expect(await answer(a, a)).toMatchObject({ refusal: { code: 'already-joined' } });
    expect(await answer(a, c)).toMatchObject({ refusal: { code: 'unknown-lead' } });
    expect(await answer(c, a)).toMatchObject({ refusal: { code: 'unknown-lead' } });
    const theirs = (await db.events.toArray())
      .filter(({ leadId }) => leadId === b)
      .map((event): Stored => ({ ...event, id: `${commandId()}.0`, leadId: c, scope: 'team.all' }));
    await append(db, theirs, moment(NOW));
    expect(await answer(a, c)).toMatchObject({ refusal: { code: 'other-record' } });
  });

  it('folded anew from their logs, they are the same', async () => {
    const db = await saved(a, b, c);
    await done(db, NOW, join(c), b);
    await requeue(db, moment(NOW));
    const before = [await db.leads.toArray(), await tallies(db)];
    await rebuild(db, moment(NOW));
    expect([await db.leads.toArray(), await tallies(db)]).toEqual(before);
  });
});

describe('two devices', () => {
  const exchange = async (one: Db, other: Db) => {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      for (const event of (await from.events.toArray()).toReversed()) await append(to, [event], moment(NOW));
  };

  it('that join two and other two, at once, hold one person of all three', async () => {
    const [one, other] = [await saved(a, b, c), openTestDb()];
    await introduce(other, { actor: (await readSelf(one)).actor, device: 'second' });
    await append(other, await one.events.toArray(), moment(NOW));
    await done(one, NOW, join(b), a);
    await done(other, NOW, join(b), c);
    await exchange(one, other);
    for (const db of [one, other]) expect(await rows(db)).toEqual([[a, b, c]]);
    expect(await tallies(one)).toEqual(await tallies(other));
  });

  it('that both say so are taken back as one', async () => {
    const [one, other] = [await saved(a, b), openTestDb()];
    await introduce(other, { actor: (await readSelf(one)).actor, device: 'second' });
    await append(other, await one.events.toArray(), moment(NOW));
    const command = about(a, join(b));
    await commit(one, command, moment(NOW));
    await done(other, NOW, join(a), b);
    await exchange(one, other);
    await done(one, NOW, { type: 'undo', command: command.id }, a);
    await exchange(one, other);
    for (const db of [one, other]) expect(await rows(db)).toEqual([[a], [b]]);
  });
});
