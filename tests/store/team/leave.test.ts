import { expect, it } from 'vitest';

import { decide } from '@/lib/domain/decide/decide';
import type { Event } from '@/lib/domain/log/event';
import { Member } from '@/lib/domain/settings/roster';
import { append } from '@/lib/store/commands/append';
import { commit } from '@/lib/store/commands/commit';
import { asStored } from '@/lib/store/commands/enter';
import type { Db } from '@/lib/store/database/db';
import { readSelf } from '@/lib/store/database/self';
import type { Connection } from '@/lib/store/database/team-rows';
import { readContext } from '@/lib/store/read/context';
import { readRoster } from '@/lib/store/read/roster';
import { rebuild } from '@/lib/store/safety/rebuild';
import { joinTeam } from '@/lib/store/team/join';
import { leaveTeam } from '@/lib/store/team/leave';
import { readConnection } from '@/lib/store/team/read-membership';

import { field, save, sent } from '../../domain/asked';
import { ada, at, commandId, LONDON } from '../../domain/sample';
import { contents, done, moment, openTestDb, saveSettings, settings } from '../open-test-db';

const bob = '00000000-0000-4000-8000-00000000b0b0';
const cy = '00000000-0000-4000-8000-00000000c0c0';
const NOW = '2026-03-04 10:00';

const connection = (over: Partial<Connection> = {}): Connection => ({
  team: { id: 'T', name: 'Byte sales' },
  servers: ['wss://team.example'],
  actor: 'bo',
  name: 'Bo',
  role: 'rep',
  scopes: ['team.all'],
  jwt: 'j',
  seed: 's',
  unwrap: {},
  keys: {},
  manager: 'Mia',
  until: 0,
  ...over,
});

const person = (name: string) =>
  save({
    fields: { name: field(name) },
    keys: {
      emails: [`${name.split(' ')[0]!.toLowerCase()}@other.example`],
      phones: [],
      profiles: [],
      records: [],
      threads: [],
    },
  });

/** What Ana saved, shared and wrote comes here. */
async function comesFromAna(db: Db): Promise<void> {
  const context = await readContext(db, undefined, at('2026-03-03 09:00'));
  const self = { actor: 'ana', device: 'ana1' };
  const log: Event[] = [];
  for (const body of [person('Cy Colleague'), { type: 'share-lead', scope: 'team.all' }, sent()]) {
    const command = { id: commandId(), leadId: cy, ...body } as never;
    const decision = decide(command, log, { ...context, self });
    if (!decision.ok) throw new Error(decision.refusal.code);
    log.push(...decision.events);
  }
  await append(db, asStored(log), moment('2026-03-03 09:00'));
}

/** Bo has a lead of his own, one he has shared and Ana looks after, and one of Ana's. */
async function inTeam() {
  const db = openTestDb();
  await saveSettings(db, NOW);
  await done(db, '2026-03-02 09:00', person('Ada Own'));
  await joinTeam(db, connection(), moment(NOW));
  const member = (id: string) =>
    Member.parse({ id, name: id, zone: LONDON, hours: settings().hours, role: 'rep' });
  const roster = [member('bo'), member('ana')];
  await commit(db, { id: commandId(), type: 'save-roster', roster }, moment('2026-03-02 09:10'));
  await done(db, '2026-03-02 09:11', person('Bob Shared'), bob);
  await done(db, '2026-03-02 09:12', { type: 'set-owner', owner: 'bo' }, bob);
  await done(db, '2026-03-02 09:13', { type: 'share-lead', scope: 'team.all' }, bob);
  await done(db, '2026-03-02 09:14', { type: 'set-owner', owner: 'ana' }, bob);
  await comesFromAna(db);
  expect(await db.leads.count()).toBe(3);
  return db;
}

it('who joins is from then on who the invitation says, and goes on where they were with what is new in it', async () => {
  const db = await inTeam();
  expect((await readSelf(db)).actor).toBe('bo');
  const device = (await readSelf(db)).device;
  await db.team.put({ id: 'progress', life: 'L', sent: 7, again: 1 });
  await joinTeam(db, connection({ scopes: ['team.all', 'pod.north'] }), moment(NOW));
  expect(await readSelf(db)).toEqual({ actor: 'bo', device });
  expect(await db.team.get('progress')).toMatchObject({ life: 'L', sent: 7 });
  expect((await readConnection(db))!.scopes).toEqual(['team.all', 'pod.north']);
});

it('leaving keeps what the rep saved, their own again, and wipes what others shared', async () => {
  const db = await inTeam();
  await leaveTeam(db, moment(NOW));
  expect((await readRoster(db)).roster).toEqual([]);
  expect(await readConnection(db)).toBeUndefined();
  expect((await db.leads.toArray()).map(({ id, scope, owner }) => [id, scope, owner]).toSorted()).toEqual([
    [ada, expect.stringMatching(/^own\./), null],
    [bob, 'own.bo', 'bo'],
  ]);
  expect(await db.events.filter(({ leadId }) => leadId === cy).count()).toBe(0);
  expect(await db.leads.get(bob as never)).toHaveProperty('dueAt');
});

it('left, the counters are what a count from the rows says; asked again, nothing more happens', async () => {
  const db = await inTeam();
  await leaveTeam(db, moment(NOW));
  const before = await contents(db);
  await leaveTeam(db, moment(NOW));
  expect(await contents(db)).toEqual(before);
  const tallies = await db.tallies.toArray();
  await rebuild(db, moment(NOW));
  expect(await db.tallies.toArray()).toEqual(tallies);
});
