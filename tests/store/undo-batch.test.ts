import { expect, it } from 'vitest';

import type { DocumentCommand } from '@/lib/domain/log/document-command';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import { commit } from '@/lib/store/commands/commit';
import { readBatch } from '@/lib/store/read/batch';
import { toLead } from '@/lib/store/projections/rows';

import { leadId as id } from '../domain/lead-ids';
import { field, save } from '../domain/asked';
import { commandId } from '../domain/sample';
import { about, done, moment, openTestDb, saveSettings } from './open-test-db';
import { plain } from '../domain/plain';

const SAVED = '2026-03-02 09:00';
const BACK = '2026-03-16 09:00';
const LATER = '2026-03-16 15:00';
const COUNT = 5;
const skip = (n: number): LeadCommand => ({ id: commandId(), type: 'skip', leadId: id(n) });

async function caughtUp() {
  const db = openTestDb();
  await saveSettings(db, SAVED);
  for (let n = 0; n < COUNT; n += 1)
    await done(
      db,
      SAVED,
      save({
        fields: { name: field(`Lead ${n}`) },
        keys: { emails: [`lead${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] },
      }),
      id(n),
    );
  const leads = async () => (await db.leads.toArray()).map((row) => plain(toLead(row)));
  const before = await leads();
  const group = commandId();
  const commands = Array.from({ length: COUNT }, (_, n) => skip(n));
  const part = (some: LeadCommand[]): DocumentCommand => ({
    id: commandId(),
    type: 'batch',
    commands: some,
    group,
    what: 'catch-up',
  });
  const parts = [part(commands.slice(0, 3)), part(commands.slice(3))] as const;
  for (const one of parts) await commit(db, one, moment(BACK));
  const undo = (only?: string) =>
    commit(
      db,
      { id: commandId(), type: 'undo-batch', batch: group, ...(only && { part: only }) },
      moment(LATER),
    );
  return { db, before, leads, group, parts, commands, undo };
}

it('a batch in several parts is one: each event says so, and it is known what it was', async () => {
  const { db, group, parts, commands } = await caughtUp();
  expect(await db.events.filter(({ batch }) => batch === group).count()).toBe(
    await db.events
      .filter(({ id: event }) => commands.some((command) => event.startsWith(command.id)))
      .count(),
  );
  expect(await readBatch(db, group)).toMatchObject({
    what: 'catch-up',
    count: COUNT,
    parts: parts.map(({ id: command }) => ({ part: command })),
  });
});

it('is undone as one, hours later and from nothing but its id', async () => {
  const { db, before, leads, group, undo } = await caughtUp();
  expect(await undo()).toMatchObject({ ok: true });
  expect(await leads()).toEqual(before);
  expect(await readBatch(db, group)).toMatchObject({ count: 0, parts: [] });
  expect(await undo()).toEqual({ ok: true, events: [] });
});

it('is undone part by part where it is long, and goes on after an interruption', async () => {
  const { db, before, leads, group, parts, undo } = await caughtUp();
  await undo(parts[1].id);
  expect((await readBatch(db, group))!.parts.map(({ part }) => part)).toEqual([parts[0].id]);
  expect(await leads()).not.toEqual(before);
  await undo(parts[0].id);
  expect(await leads()).toEqual(before);
});

it('who was taken back alone stays so, and what was done to a lead since then stays', async () => {
  const { db, commands, undo } = await caughtUp();
  await commit(db, about(id(0), { type: 'undo', command: commands[0]!.id }), moment(BACK));
  await done(db, BACK, { type: 'note', text: 'Rang in between' }, id(1));
  await undo();
  const log = await db.events.toArray();
  expect(log.filter(({ type, leadId }) => type === 'undone' && leadId === id(0))).toHaveLength(1);
  expect(log.some((event) => event.type === 'noted')).toBe(true);
  expect((await db.leads.get(id(1)))!.touches).toEqual([]);
});

it('an unknown batch is refused', async () => {
  const { db } = await caughtUp();
  expect(
    await commit(db, { id: commandId(), type: 'undo-batch', batch: commandId() }, moment(LATER)),
  ).toMatchObject({ ok: false, refusal: { code: 'batch-unknown' } });
});
