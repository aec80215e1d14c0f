import { expect, it } from 'vitest';

import type { DocumentCommand } from '@/lib/domain/log/document-command';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import { commit } from '@/lib/store/commands/commit';
import { readLate, readOverdue } from '@/lib/store/read/catch-up';

import { leadId as id } from '../../domain/lead-ids';
import { field, save } from '../../domain/asked';
import { commandId } from '../../domain/sample';
import { contents, done, moment, openTestDb, saveSettings } from '../open-test-db';

const SAVED = '2026-03-02 09:00';
const BACK = '2026-03-16 09:00';
const person = (n: number) =>
  save({
    fields: { name: field(`Lead ${n}`), company: field(`Company ${n}`) },
    keys: { emails: [`lead${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] },
  });
const batch = (...commands: LeadCommand[]): DocumentCommand => ({ id: commandId(), type: 'batch', commands });
const skip = (n: number): LeadCommand => ({ id: commandId(), type: 'skip', leadId: id(n) });

async function saved(count: number) {
  const db = openTestDb();
  await saveSettings(db, SAVED);
  for (let n = 0; n < count; n += 1) await done(db, SAVED, person(n), id(n));
  return db;
}

it('many leads at once, each by its own command; the same batch again does nothing', async () => {
  const db = await saved(3);
  const all = batch(skip(0), skip(1), skip(9), skip(2));
  const first = await commit(db, all, moment('2026-03-03 09:00'));
  expect(first).toMatchObject({ ok: true });
  expect((await db.leads.toArray()).map(({ touches }) => touches.length)).toEqual([1, 1, 1]);
  const after = await contents(db);
  expect(await commit(db, all, moment('2026-03-04 09:00'))).toEqual(first);
  expect(await contents(db)).toEqual(after);
});

it('the same commands in another batch do nothing more', async () => {
  const db = await saved(1);
  const one = skip(0);
  await commit(db, batch(one), moment('2026-03-03 09:00'));
  await commit(db, batch(one), moment('2026-03-03 09:05'));
  expect((await db.leads.get(id(0)))!.touches).toHaveLength(1);
});

it('a batch of undos restores everybody', async () => {
  const db = await saved(2);
  const before = await db.leads.toArray();
  const skips = [skip(0), skip(1)];
  await commit(db, batch(...skips), moment('2026-03-03 09:00'));
  await commit(
    db,
    batch(
      ...skips.map(({ id: command, leadId }): LeadCommand => ({
        id: commandId(),
        type: 'undo',
        leadId,
        command,
      })),
    ),
    moment('2026-03-03 09:01'),
  );
  const plain = (rows: typeof before) =>
    rows.map(({ enrolment, touches, status }) => ({ enrolment, touches, status }));
  expect(plain(await db.leads.toArray())).toEqual(plain(before));
});

it('nobody is told to catch up on an ordinary day; more than a day’s work is offered, and after time off anything above one', async () => {
  const db = await saved(21);
  expect(await readOverdue(db, moment('2026-03-02 17:00'))).toEqual({ count: 0, offer: false });
  expect(await readOverdue(db, moment(BACK))).toEqual({ count: 21, offer: true });
  const few = await saved(3);
  expect(await readOverdue(few, moment(BACK))).toEqual({ count: 3, offer: false });
  await saveSettings(few, BACK, {
    timeOff: [{ from: '2026-03-03' as never, to: '2026-03-15' as never, label: 'Leave' }],
  });
  expect(await readOverdue(few, moment(BACK))).toEqual({ count: 3, offer: true });
  expect((await readLate(few, moment(BACK))).leads).toHaveLength(3);
});

it('whoever catches up with a company knows what others there get, but for what is overdue itself', async () => {
  const db = openTestDb();
  await saveSettings(db, SAVED);
  const colleague = (n: number) =>
    save({
      fields: { name: field(`Lead ${n}`), company: field(n === 1 ? 'BYTE Limited' : 'Byte Ltd') },
      keys: { emails: [`lead${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] },
    });
  await done(db, SAVED, colleague(0), id(0));
  await done(db, SAVED, colleague(1), id(1));
  await done(db, '2026-03-13 09:00', colleague(2), id(2));
  await done(
    db,
    '2026-03-13 09:05',
    { type: 'mark-sent', channel: 'email', script: null, account: null },
    id(2),
  );
  const { leads, theirDays } = await readLate(db, moment(BACK));
  expect(leads.map((lead) => lead.id)).toEqual([id(0), id(1), id(2)]);
  const [planned] = (await db.leads.toArray())
    .filter(({ id: lead }) => lead === id(2))
    .map(({ enrolment }) => enrolment!.next!.due.day);
  expect(planned).toBe('2026-03-15');
  expect(theirDays(leads[0]!)).toEqual(['2026-03-13']);
  expect(theirDays(leads[2]!)).toEqual([]);
});
