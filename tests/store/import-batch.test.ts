import { Dexie } from 'dexie';
import { expect, it } from 'vitest';

import type { DocumentCommand } from '@/lib/domain/log/document-command';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import { commit } from '@/lib/store/commands/commit';
import { readBatch } from '@/lib/store/read/batch';

import { leadId } from '../domain/lead-ids';
import { field, save } from '../domain/asked';
import { commandId } from '../domain/sample';
import { failNthWrite } from './fail-nth-write';
import { contents, done, moment, openTestDb, saveSettings } from './open-test-db';

const NOW = '2026-03-04 10:00';
const LATER = '2026-03-04 12:00';
const id = (n: number) => leadId(`10${n}`);
const keys = (email: string) => ({ emails: [email], phones: [], profiles: [], records: [], threads: [] });

/** Three of a list: one with a note, one who opted out, and one whose address somebody saved has. */
function part(group = commandId()): Extract<DocumentCommand, { type: 'batch' }> {
  const person = (n: number, email: string): LeadCommand =>
    ({
      ...(save({
        keys: keys(email),
        fields: { name: field(`Person ${n}`) },
        hand: null,
      }) as object),
      id: commandId(),
      leadId: id(n),
    }) as LeadCommand;
  return {
    id: commandId(),
    type: 'batch',
    group,
    what: 'import',
    name: 'list.csv',
    commands: [
      person(0, 'p0@list.example'),
      { id: commandId(), type: 'note', leadId: id(0), text: 'Met at the fair' },
      person(1, 'p1@list.example'),
      { id: commandId(), type: 'opt-out', leadId: id(1) },
      person(2, 'ada@byte.example'),
    ],
  };
}

async function prepared() {
  const db = openTestDb();
  const injector = failNthWrite(db);
  await saveSettings(db, NOW);
  await done(db, NOW, save());
  return { db, injector };
}

it('whichever write fails, nothing of the part is there; asked again, all of it is, once', async () => {
  const { db, injector } = await prepared();
  const before = await contents(db);
  const command = part();
  let failed = 0;
  for (let n = 1; ; n += 1) {
    Object.assign(injector, { writes: 0, failAt: n });
    const granted = await commit(db, command, moment(NOW)).catch(() => null);
    if (granted) break;
    failed += 1;
    expect(await contents(db)).toEqual(before);
  }
  expect(failed).toBeGreaterThan(3);
  injector.failAt = null;
  const after = await contents(db);
  expect(after['leads']).toHaveLength(3);
  await commit(db, command, moment(LATER));
  expect(await contents(db)).toEqual(after);
});

it('so does a long one, whose first leads are on their way to the disk while the last are decided', async () => {
  const { db, injector } = await prepared();
  const before = await contents(db);
  const earlier = await db.events.count();
  const command = part();
  const more = Array.from(
    { length: 45 },
    (_, n) =>
      ({
        ...(save({ keys: keys(`q${n}@list.example`), fields: { name: field(`More ${n}`) } }) as object),
        id: commandId(),
        leadId: leadId(`20${n}`),
      }) as LeadCommand,
  );
  const long = { ...command, commands: [...more, ...command.commands] };
  let failed = 0;
  for (let n = 1; ; n += 1) {
    Object.assign(injector, { writes: 0, failAt: n });
    if (await commit(db, long, moment(NOW)).catch(() => null)) break;
    failed += 1;
    expect(await contents(db)).toEqual(before);
  }
  // Twenty, twenty, and the rest: events and rows of each.
  expect(failed).toBeGreaterThan(6);
  expect(await db.leads.count()).toBe(1 + 45 + 2);
  const arrived = (await db.arrivals.toArray()).filter(({ events }) => events.length > 0);
  expect(arrived.map(({ events }) => events.length)).toEqual([earlier, (await db.events.count()) - earlier]);
});

it('says whom it refused and why; taken back, who was worked with since stays, and is named', async () => {
  const { db, injector } = await prepared();
  const command = part();
  await commit(db, command, moment(NOW));
  const record = (await readBatch(db, command.group!))!;
  expect(record.refused).toMatchObject([{ leadId: id(2), why: { code: 'already-saved' } }]);
  await done(db, LATER, { type: 'note', text: 'Rang' }, id(0));
  const before = await contents(db);
  const undo = { id: commandId(), type: 'undo-batch' as const, batch: command.group! };
  for (let n = 1; ; n += 1) {
    Object.assign(injector, { writes: 0, failAt: n });
    const granted = await commit(db, undo, moment(LATER)).catch(() => null);
    if (granted) break;
    expect(await contents(db)).toEqual(before);
  }
  injector.failAt = null;
  expect((await db.leads.toArray()).map((row) => row.fields['name']!.value).toSorted()).toEqual([
    'Ada Byron',
    'Person 0',
  ]);
  expect(await readBatch(db, command.group!)).toMatchObject({ kept: [id(0)], parts: [] });
});

it('waits for nobody who writes courses, of which it changes none', async () => {
  const { db } = await prepared();
  let written: () => void = () => undefined;
  const writing = db.transaction('rw', db.courses, () =>
    Dexie.waitFor(new Promise<void>((resolve) => (written = resolve))),
  );
  expect(await commit(db, part(), moment(NOW))).toMatchObject({ ok: true });
  written();
  await writing;
});
