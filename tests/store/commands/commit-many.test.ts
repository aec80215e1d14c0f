import fc from 'fast-check';
import { expect, it, vi } from 'vitest';

import type { LeadCommand } from '@/lib/domain/log/lead-command';
import { Member } from '@/lib/domain/settings/roster';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { introduce } from '@/lib/store/database/self';

import { leadId } from '../../domain/lead-ids';
import { field, outcome, save, sent } from '../../domain/asked';
import type { Asked } from '../../domain/given';
import { commandId, LONDON, ROBIN } from '../../domain/sample';
import { contents, done, moment, openTestDb, saveSettings } from '../open-test-db';

const BEFORE = '2026-03-02 09:00';
const NOW = '2026-03-04 10:00';
const LEADS = 6;
const id = (n: number) => leadId(`e0${n}`);
const keys = (...emails: string[]) => ({ emails, phones: [], profiles: [], records: [], threads: [] });

/** Two companies, one of them stopped; two colleagues; two leads that are there, and one who was erased for good. */
async function prepared(): Promise<Db> {
  const db = openTestDb();
  await db.transaction('rw', db.meta, () => introduce(db, ROBIN));
  await saveSettings(db, BEFORE, { dailyCap: { email: 2 } });
  const { zone, hours } = defaultSettings(LONDON);
  const roster = ['Ana', 'Ben'].map((name) => Member.parse({ id: name, name, role: 'rep', zone, hours }));
  await commit(db, { id: commandId(), type: 'save-roster', roster }, moment(BEFORE));
  for (const n of [0, 1]) await done(db, BEFORE, person(`p${n}@byte.example`, 'Byte'), id(n));
  await done(db, BEFORE, person('gone@byte.example', 'Byte'), leadId('ff'));
  await done(db, BEFORE, { type: 'erase-lead', never: true }, leadId('ff'));
  await commit(db, { id: commandId(), type: 'stop-company', company: 'Halt' }, moment(BEFORE));
  return db;
}

const person = (email: string, company: string): Asked =>
  save({ keys: keys(email), fields: { name: field('Ada Byron'), company: field(company) } });

const email = fc.constantFrom('p0@byte.example', 'p1@byte.example', 'p2@byte.example', 'gone@byte.example');
const asked: fc.Arbitrary<Asked> = fc.oneof(
  { arbitrary: fc.tuple(email, fc.constantFrom('Byte', 'Halt')).map((of) => person(...of)), weight: 4 },
  email.map((one): Asked => ({ type: 'link-keys', keys: keys(one) })),
  email.map((one): Asked => ({ type: 'edit-lead', seen: {}, fields: { email: field(one) } })),
  fc
    .constantFrom('Byte', 'Halt')
    .map((company): Asked => ({ type: 'edit-lead', seen: {}, fields: { company: field(company) } })),
  fc.constantFrom<Asked>(
    { type: 'set-tier', tier: 'hot' },
    { type: 'set-owner', owner: 'Ana' },
    { type: 'note', text: 'Rang' },
    { type: 'opt-out' },
    { type: 'archive' },
    { type: 'pause', until: null },
    { type: 'resume' },
    { type: 'erase-lead' },
    sent(),
    outcome('no-reply'),
  ),
  fc.integer({ min: 0, max: LEADS - 1 }).map((n): Asked => ({ type: 'join-leads', other: id(n) })),
);

/** `undoes`: takes back what a command before it has done, where there is one. */
const steps = fc.array(
  fc.record({
    lead: fc.integer({ min: 0, max: LEADS - 1 }),
    asked,
    undoes: fc.option(fc.nat(8), { freq: 6 }),
  }),
  { minLength: 2, maxLength: 9 },
);

async function copyOf(db: Db): Promise<Db> {
  const copy = openTestDb();
  for (const table of db.tables) await copy.table(table.name).bulkAdd(await table.toArray());
  return copy;
}

/** Everything but the order of arrival, the answers to the batches, and the mark that says that documents changed. */
async function held(db: Db) {
  const { arrivals: _, answers: _a, meta: _m, ...all } = await contents(db);
  return all;
}

/** Carries the same batches out on a copy, every id that is drawn by chance the same. */
async function after(db: Db, batches: LeadCommand[][]) {
  const copy = await copyOf(db);
  let drawn = 0;
  const chance = vi
    .spyOn(crypto, 'randomUUID')
    .mockImplementation(() => `00000000-0000-4000-9000-${String((drawn += 1)).padStart(12, '0')}`);
  for (const commands of batches)
    await commit(copy, { id: commandId(), type: 'batch', commands }, moment(NOW));
  chance.mockRestore();
  const found = await held(copy);
  await copy.delete();
  return found;
}

it('many at once come to the same as one after another', async () => {
  const db = await prepared();
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const commands: LeadCommand[] = [];
      for (const { lead, asked: body, undoes } of all) {
        const earlier = undoes === null ? undefined : commands[undoes];
        const about = earlier
          ? { type: 'undo', leadId: earlier.leadId, command: earlier.id }
          : { ...body, leadId: id(lead) };
        commands.push({ ...about, id: commandId() } as LeadCommand);
      }
      const apart = commands.map((one) => [one]);
      expect(await after(db, [commands])).toEqual(await after(db, apart));
    }),
    { numRuns: 60 },
  );
});

it('a day that was full and gets room again is taken by the next of them', async () => {
  const db = await prepared();
  const about = (n: number, body: Asked) => ({ ...body, id: commandId(), leadId: id(n) }) as LeadCommand;
  // Who comes from a file is held up by a full day: nobody waits for a first reply.
  const inFile = (text: string) => ({ value: text, origin: { from: 'file' as const, at: moment(NOW) } });
  const saved = (n: number) =>
    about(n, save({ keys: keys(`new${n}@firm${n}.example`), fields: { name: inFile(`Ada ${n}`) } }));
  const commands = [...[2, 3, 4].map(saved), about(2, { type: 'archive' }), saved(5)];
  const places = async (batches: LeadCommand[][]) => {
    const { leads } = (await after(db, batches)) as { leads: { id: string; slot?: string }[] };
    return [2, 3, 4, 5].map((n) => leads.find((one) => one.id === id(n))?.slot?.slice(0, 10));
  };
  const [gone, first, later, again] = await places([commands]);
  expect(gone).toBeUndefined();
  expect(again, 'the place of who was archived').toBe(first);
  expect(later! > first!, 'no room on the first day').toBe(true);
  expect(await places(commands.map((one) => [one]))).toEqual([gone, first, later, again]);
});
