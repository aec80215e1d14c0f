import { describe, expect, it } from 'vitest';

import type { LeadId } from '@/lib/domain/lead/lead';
import { append } from '@/lib/store/commands/append';
import { commit } from '@/lib/store/commands/commit';
import { takeInDocuments } from '@/lib/store/commands/take-in-documents';
import { saveDocument } from '@/lib/store/database/documents';
import { write } from '@/lib/store/database/guard';
import type { Db } from '@/lib/store/database/db';
import { introduce, readSelf } from '@/lib/store/database/self';
import { dueCount } from '@/lib/store/read/due';
import { recount } from '@/lib/store/projections/tallies';

import { leadId } from '../../domain/lead-ids';
import { field, save, sent, signal } from '../../domain/asked';
import { commandId, LONDON } from '../../domain/sample';
import { about, contents, done, moment, openTestDb } from '../open-test-db';

const [a, b] = ['a', 'b'].map((letter) => leadId(letter)) as [LeadId, LeadId];
const NOW = '2026-03-04 10:00';
const erase = { type: 'erase-lead' as const };
const ada = save({
  keys: { emails: ['ada@byte.example'], phones: [], profiles: [], records: [], threads: [] },
  fields: { name: field('Ada Byron'), company: field('Byte Ltd'), industry: field('Retail') },
});
const bob = save({
  keys: { emails: ['bob@other.example'], phones: [], profiles: [], records: [], threads: [] },
  fields: { name: field('Bob Cole') },
});

/** Ada, with everything that is kept of somebody. */
async function lived(): Promise<Db> {
  const db = openTestDb();
  await done(db, '2026-03-02 09:00', ada, a);
  await done(db, '2026-03-02 09:30', sent(), a);
  await done(db, '2026-03-02 10:00', { type: 'note', text: 'Ada likes mornings' }, a);
  await done(db, '2026-03-03 10:00', signal('clicked'), a);
  await db.notified.bulkPut([
    { id: `due:${a}:1`, at: 1 },
    { id: `alert:${(await db.events.toCollection().first())!.id}`, at: 0 },
  ]);
  // Refusals that name her.
  await commit(db, about(b, ada), moment(NOW));
  await commit(db, about(a, ada), moment(NOW));
  return db;
}

const all = async (db: Db) => JSON.stringify(await contents(db));

describe('somebody who was erased', () => {
  it('has left nothing behind but a stone, in any table', async () => {
    const db = await lived();
    await done(db, NOW, bob, b);
    expect(await all(db)).toContain('Ada Byron');
    const { events } = await done(db, NOW, erase, a);
    expect(events.map(({ type, leadId }) => [type, leadId])).toEqual([['erased', a]]);
    // Not "ada" within a word: random ids are written in hexadecimal.
    expect(await all(db)).not.toMatch(/\bada\b|ada@|byron|byte|likes mornings/i);
    expect((await db.events.toArray()).filter(({ leadId }) => leadId === a)).toEqual(events);
    expect((await db.leads.toArray()).map(({ id }) => id)).toEqual([b]);
    expect((await db.notified.toArray()).map(({ id }) => id)).toEqual([]);
    const counted = await db.tallies.toArray();
    await recount(db, await readSelf(db), LONDON);
    expect(counted).toEqual(await db.tallies.toArray());
    expect(await dueCount(db)).toBe(await db.leads.filter(({ bucket }) => bucket !== undefined).count());
  });

  it('is not named any more by what was refused of many at once, here or in what comes later from elsewhere', async () => {
    const [db, other] = [await lived(), openTestDb()];
    const why = { code: 'already-saved', args: { id: a, name: 'Ada Byron' } };
    const body = {
      what: 'import' as const,
      name: 'leads.csv',
      commands: [],
      refused: [
        { leadId: b, command: commandId(), why },
        { leadId: b, command: commandId(), why: { code: 'name-needed' } },
      ],
    };
    await write(db, [db.versions, db.arrivals, db.meta], () =>
      saveDocument(db, { kind: 'batch', id: commandId(), body, command: commandId() }, moment(NOW)),
    );
    const before = await db.versions.toArray();
    await done(db, NOW, erase, a);
    expect(await all(db)).not.toContain('Ada');
    await append(other, await db.events.toArray(), moment(NOW));
    await takeInDocuments(other, before, moment(NOW));
    expect(await other.versions.toArray()).toEqual(await db.versions.toArray());
    expect((await db.versions.toArray())[0]!.body).toMatchObject({
      refused: [{ why: { code: 'erased' } }, { why: { code: 'name-needed' } }],
    });
  });

  it('cannot be asked anything of, nor saved again under that id, nor brought back by an undo', async () => {
    const db = await lived();
    const late = about(a, { type: 'note', text: 'late' });
    const [first] = await db.events.toArray();
    await done(db, NOW, erase, a);
    for (const command of [
      late,
      about(a, ada),
      about(a, { type: 'undo', command: first!.id.split('.')[0]! }),
    ])
      expect(await commit(db, command, moment(NOW))).toMatchObject({
        ok: false,
        refusal: { code: 'erased' },
      });
    expect(await commit(db, about(a, erase), moment(NOW))).toEqual({ ok: true, events: [] });
    expect(await db.leads.count()).toBe(0);
  });

  it('may be saved again as somebody new', async () => {
    const db = await lived();
    await done(db, NOW, erase, a);
    await done(db, NOW, ada, '00000000-0000-4000-8000-00000000000d');
    expect(await db.leads.count()).toBe(1);
  });

  it('goes with every lead that was joined with theirs, and with one whose saving was taken back', async () => {
    const db = await lived();
    await done(db, NOW, bob, b);
    await done(db, NOW, { type: 'join-leads', other: b }, a);
    await done(db, NOW, erase, b);
    expect((await db.events.toArray()).map(({ type }) => type)).toEqual(['erased', 'erased']);
    const other = openTestDb();
    const command = about(a, ada);
    await commit(other, command, moment(NOW));
    await done(other, NOW, { type: 'undo', command: command.id }, a);
    await done(other, NOW, erase, a);
    expect(await all(other)).not.toMatch(/ada@|Byron/i);
  });

  it('is refused for nobody', async () => {
    const db = openTestDb();
    expect(await commit(db, about(a, erase), moment(NOW))).toMatchObject({
      refusal: { code: 'unknown-lead' },
    });
  });

  it('may be somebody who has opted out, or was lost', async () => {
    const db = await lived();
    await done(db, NOW, { type: 'opt-out' }, a);
    expect((await commit(db, about(a, erase), moment(NOW))).ok).toBe(true);
  });
});

it('whatever of them comes later is swallowed, and the stone wins on every device, in any order and however often', async () => {
  const [one, other] = [await lived(), openTestDb()];
  await introduce(other, { actor: (await readSelf(one)).actor, device: 'second' });
  const before = await one.events.toArray();
  await append(other, before, moment(NOW));
  await done(one, NOW, erase, a);
  await done(other, NOW, { type: 'note', text: 'Ada rang' }, a);
  // A copy from before, and what the other has written since.
  await append(one, [...before, ...(await other.events.toArray())], moment(NOW));
  await append(other, [...(await one.events.toArray()), ...before], moment(NOW));
  await append(other, before, moment(NOW));
  expect(await one.events.toArray()).toEqual(await other.events.toArray());
  for (const db of [one, other]) {
    expect(await db.leads.count()).toBe(0);
    expect(await db.events.count()).toBe(1);
    expect(await db.tallies.toArray()).toEqual([]);
  }
  // Both erase at once: one stone.
  const [third, fourth] = [await lived(), openTestDb()];
  await append(fourth, await third.events.toArray(), moment(NOW));
  await done(third, NOW, erase, a);
  await done(fourth, '2026-03-05 10:00', erase, a);
  expect(await third.events.toArray()).toEqual(await fourth.events.toArray());
});
