import { describe, expect, it } from 'vitest';

import { Member } from '@/lib/domain/settings/roster';
import { defaultSettings } from '@/lib/domain/settings/settings';
import type { TeamChange } from '@/lib/domain/team/change';
import { DAY } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { append } from '@/lib/store/commands/append';
import { recount } from '@/lib/store/projections/tallies';
import { commit } from '@/lib/store/commands/commit';
import { introduce } from '@/lib/store/database/self';
import { readLead } from '@/lib/store/read/log';
import { applyChange } from '@/lib/store/team/apply-change';
import { readPendingClaims } from '@/lib/store/team/claims';
import { readAuditNotes } from '@/lib/store/team/read-audit';
import { readConnection } from '@/lib/store/team/read-membership';
import { readProposals } from '@/lib/store/team/read-proposals';

import { save, sent } from '../../domain/asked';
import { ada, at, LONDON } from '../../domain/sample';
import { failNthWrite } from '../fail-nth-write';
import { contents, done, openTestDb, saveSettings } from '../open-test-db';

const NOW = at('2026-03-05 10:00');

async function changeFromElsewhere(): Promise<TeamChange> {
  const other = openTestDb();
  await introduce(other, { actor: 'bob', device: 'other' });
  await saveSettings(other, '2026-03-02 08:00');
  await done(other, '2026-03-02 09:00', save());
  await done(other, '2026-03-02 10:00', sent());
  const note = { id: 'gap/team.all/other', at: NOW, what: 'gap', scope: 'team.all', subject: '', seq: 3 };
  return {
    events: await other.events.toArray(),
    documents: await other.versions.toArray(),
    put: {
      cursors: [{ stream: 'FU_LOG', scope: 'team.all', seq: 7 }],
      auditNotes: [{ ...note, actor: 'bob', device: 'other', leadId: null, count: 1 }],
      pendingClaims: [{ event: 'c.0', leadId: ada, scope: 'team.all', owner: 'bob', why: 'given' }],
    },
  };
}

it('what came is there with how far it has come, and is not told of again; a second time it changes nothing', async () => {
  const db = openTestDb();
  await introduce(db, { actor: 'ana', device: 'one' });
  const change = await changeFromElsewhere();
  await applyChange(db, change, NOW);
  expect(await db.events.toArray()).toEqual(change.events);
  expect(await db.cursors.get(['FU_LOG', 'team.all'])).toMatchObject({ seq: 7 });
  expect((await db.arrivals.toArray()).every(({ heard }) => heard)).toBe(true);
  expect([...(await readPendingClaims(db))]).toEqual([ada]);
  expect(await readAuditNotes(db)).toMatchObject([{ what: 'gap', count: 1 }]);
  expect([await readProposals(db), await readConnection(db)]).toEqual([[], undefined]);
  const before = await contents(db);
  await applyChange(db, change, NOW);
  expect(await contents(db)).toEqual(before);
});

it('what is found out from what came is told of: it happened here', async () => {
  const db = openTestDb();
  await introduce(db, { actor: 'ana', device: 'one' });
  await applyChange(db, await changeFromElsewhere(), NOW);
  await applyChange(db, { owners: [{ leadId: ada, owner: 'bob', instead: '', occasion: 'claim:1' }] }, NOW);
  expect((await db.leads.get(ada))?.owner).toBe('bob');
  const told = (await db.arrivals.toArray()).filter(({ heard }) => !heard).flatMap(({ events }) => events);
  const events = await db.events.where('id').anyOf(told).toArray();
  expect(events.map(({ type }) => type)).toContain('assigned');
});

describe('what a device wrote whose clock is a month ahead', () => {
  const MONTH = 30 * DAY;
  /** Ada, touched again by the rep on another device of theirs. */
  async function touchedAhead() {
    const db = openTestDb();
    await saveSettings(db, '2026-03-02 08:00');
    await done(db, '2026-03-02 09:00', save());
    await done(db, '2026-03-02 10:00', sent());
    const other = openTestDb();
    await saveSettings(other, '2026-03-02 08:00');
    await append(other, await db.events.toArray(), at('2026-03-02 11:00'));
    await done(other, instant(NOW + MONTH), sent());
    const events = (await other.events.toArray()).map((event) => ({ ...event, device: 'other' }));
    const next = async () => (await readLead(db, ada))!.enrolment!.next!;
    return { db, events, next };
  }
  const ahead = [{ leadId: ada, at: NOW }];

  it('plans nothing for its own days: the touch after it comes as long after as it should', async () => {
    const { db, events, next } = await touchedAhead();
    await applyChange(db, { events, ahead }, NOW);
    expect(await next()).toMatchObject({ touch: 3, due: { day: '2026-03-07' } });
    expect((await readLead(db, ada))!.touches.every((touch) => touch.at <= NOW)).toBe(true);
    const before = await contents(db);
    await applyChange(db, { events, ahead }, NOW);
    expect(await contents(db)).toEqual(before);
  });

  it('stands where it is this computer that is behind the server', async () => {
    const { db, events, next } = await touchedAhead();
    await applyChange(db, { events, ahead: [{ leadId: ada, at: instant(NOW + MONTH) }] }, NOW);
    expect((await next()).due.day).toBe('2026-04-06');
  });

  it('is put right by whoever looks after the lead, and by nobody else', async () => {
    const events = (await touchedAhead()).events.map((event) => ({
      ...event,
      actor: 'bob',
      scope: 'team.all',
    }));
    const db = openTestDb();
    await introduce(db, { actor: 'ana', device: 'one' });
    await saveSettings(db, '2026-03-02 08:00');
    await applyChange(db, { events, ahead }, NOW);
    expect((await db.events.toArray()).map(({ id }) => id).toSorted()).toEqual(
      events.map(({ id }) => id).toSorted(),
    );
  });
});

it('what a colleague wrote counts as theirs, also where it came before that it was shared', async () => {
  const ana = openTestDb();
  await introduce(ana, { actor: 'ana', device: 'other' });
  await saveSettings(ana, '2026-03-02 08:00');
  const roster = ['ana', 'bo'].map((id) =>
    Member.parse({ id, name: id, zone: LONDON, hours: defaultSettings(LONDON).hours, role: 'rep' }),
  );
  await commit(ana, { id: crypto.randomUUID(), type: 'save-roster', roster }, at('2026-03-02 08:30'));
  await done(ana, '2026-03-02 09:00', save());
  await done(ana, '2026-03-02 10:00', sent());
  await done(ana, '2026-03-02 11:00', { type: 'share-lead', scope: 'team.all' });
  const events = await ana.events.toArray();
  const db = openTestDb();
  await introduce(db, { actor: 'bo', device: 'one' });
  for (const isShared of [false, true])
    await applyChange(db, { events: events.filter(({ type }) => (type === 'shared') === isShared) }, NOW);
  const counted = await db.tallies.toArray();
  expect(counted.flatMap(({ counts }) => Object.keys(counts))).toContainEqual(
    expect.stringMatching(/^sent-by:ana/),
  );
  await recount(db, { actor: 'bo', device: 'one' }, LONDON);
  expect(await db.tallies.toArray()).toEqual(counted);
});

it('whichever write fails, either all of it is there or nothing', async () => {
  const change = await changeFromElsewhere();
  for (let n = 1; ; n += 1) {
    const db = openTestDb();
    const injector = failNthWrite(db);
    await introduce(db, { actor: 'ana', device: 'one' });
    const before = await contents(db);
    injector.failAt = injector.writes + n;
    const failed = await applyChange(db, change, NOW).then(
      () => false,
      () => true,
    );
    if (!failed) return expect(n).toBeGreaterThan(5);
    expect(await contents(db)).toEqual(before);
  }
});
