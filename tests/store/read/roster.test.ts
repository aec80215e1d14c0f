import { describe, expect, it } from 'vitest';

import type { DocumentCommand } from '@/lib/domain/log/document-command';
import { Member } from '@/lib/domain/settings/roster';
import { commit } from '@/lib/store/commands/commit';
import { readContext } from '@/lib/store/read/context';
import { readLead } from '@/lib/store/read/log';
import { rebuild } from '@/lib/store/safety/rebuild';
import { slotKey } from '@/lib/domain/queue/queue';

import { field, outcome, save } from '../../domain/asked';
import { ada, commandId, LONDON } from '../../domain/sample';
import { about, done, moment, openTestDb, saveSettings, settings } from '../open-test-db';

const NOW = '2026-03-02 10:00';
const ids = ['a', 'b', 'c', 'd'].map((letter) => `00000000-0000-4000-8000-00000000${letter.repeat(4)}`);
const person = (n: number) =>
  save({
    fields: { name: field(`Lead ${n}`) },
    keys: { emails: [`lead${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] },
  });
const roster = ['Ana', 'Bo'].map((name) =>
  Member.parse({ id: name, name, zone: LONDON, hours: settings().hours, capacity: 2 }),
);
const saveRoster = (members = roster): DocumentCommand => ({
  id: commandId(),
  type: 'save-roster',
  roster: members,
});

describe('whose lead it is', () => {
  it('alternates, counts what everybody has, and escalates when all are full', async () => {
    const db = openTestDb();
    await saveSettings(db, NOW);
    await commit(db, saveRoster(), moment(NOW));
    for (const [n, id] of ids.entries()) await done(db, `2026-03-02 10:0${n + 1}`, person(n), id);
    const owners = await Promise.all(ids.map(async (id) => (await readLead(db, id))!.owner));
    expect(owners).toEqual(['Ana', 'Bo', 'Ana', 'Bo']);
    await done(db, '2026-03-02 10:10', person(9));
    expect(await readLead(db, ada)).toMatchObject({ owner: null, ownerWhy: [{ code: 'route-all-full' }] });
    expect((await db.notified.toArray()).some(({ id }) => id.startsWith('alert:'))).toBe(true);
  });

  it('a lead that is closed makes room, and counting everybody again changes nothing', async () => {
    const db = openTestDb();
    await saveSettings(db, NOW);
    await commit(db, saveRoster(), moment(NOW));
    for (const [n, id] of ids.entries()) await done(db, `2026-03-02 10:0${n + 1}`, person(n), id);
    await done(db, '2026-03-02 11:00', outcome('lost'), ids[0]);
    const { counts } = await readContext(db, undefined, moment('2026-03-02 11:00'));
    expect(counts).toMatchObject({ Ana: { open: 1, lastAt: moment('2026-03-02 10:03') }, Bo: { open: 2 } });
    await rebuild(db, moment('2026-03-02 11:01'));
    expect((await readContext(db, undefined, moment('2026-03-02 11:01'))).counts).toEqual(counts);
  });

  it('an undone save leaves no trace in the turn', async () => {
    const db = openTestDb();
    await saveSettings(db, NOW);
    await commit(db, saveRoster(), moment(NOW));
    const command = about(ids[0]!, person(0));
    await commit(db, command, moment(NOW));
    await done(db, '2026-03-02 10:01', { type: 'undo', command: command.id }, ids[0]);
    expect((await readContext(db, undefined, moment(NOW))).counts).toEqual({
      Ana: { open: 0, lastAt: null },
      Bo: { open: 0, lastAt: null },
    });
  });

  it('without a roster everything stays yours', async () => {
    const db = openTestDb();
    await saveSettings(db, NOW);
    await commit(db, saveRoster([]), moment(NOW));
    await done(db, NOW, save());
    expect((await readLead(db, ada))!.tasks).toEqual([]);
  });
});

it('the touch that is planned takes no place from itself', async () => {
  const db = openTestDb();
  await saveSettings(db, NOW);
  await done(db, NOW, save());
  const row = (await readLead(db, ada))!;
  const next = row.enrolment!.next!;
  expect(row.slot).toBe(slotKey('2026-03-02', next.channel, row.account));
  const load = async (lead: typeof row | undefined) =>
    (await readContext(db, lead, moment(NOW))).load('2026-03-02', next.channel, row.account);
  expect([await load(undefined), await load(row)]).toEqual([1, 0]);
});
