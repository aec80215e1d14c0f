import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { LeadId } from '@/lib/domain/lead/lead';
import { aboutOf } from '@/lib/domain/log/about';
import type { Command } from '@/lib/domain/log/command';
import type { Event } from '@/lib/domain/log/event';
import { lastUndoable } from '@/lib/domain/log/log';
import type { Stored } from '@/lib/domain/log/upcast';
import { HOUR, type Instant, MINUTE } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { append } from '@/lib/store/commands/append';
import { commit } from '@/lib/store/commands/commit';
import { refold } from '@/lib/store/commands/enter';
import { sweep } from '@/lib/store/commands/sweep';
import { takeInDocuments } from '@/lib/store/commands/take-in-documents';
import type { Db } from '@/lib/store/database/db';
import { introduce } from '@/lib/store/database/self';
import { toLead } from '@/lib/store/projections/rows';
import { readLastBatch } from '@/lib/store/read/batch';
import { readContext } from '@/lib/store/read/context';
import { readLog } from '@/lib/store/read/log';
import { readPerson } from '@/lib/store/database/person';
import { requeue } from '@/lib/store/safety/rebuild';

import { leadId } from '../domain/lead-ids';
import { field, outcome, save, sent, signal } from '../domain/asked';
import type { Asked } from '../domain/given';
import { at } from '../domain/sample';
import { openTestDb, settings } from './open-test-db';

const DAY = 24 * HOUR;
const START = at('2026-03-02 09:00');
const LEADS = ['a', 'b', 'c'].map((letter) => leadId(letter));

/** One browser, with a clock that is wrong by so much. */
class Device {
  readonly acknowledged: Event[] = [];
  constructor(
    readonly db: Db,
    readonly actor: string,
    readonly wrong: number,
  ) {}

  async ask(command: object, now: Instant): Promise<void> {
    const moment = instant(now + this.wrong);
    const decision = await commit(this.db, { id: crypto.randomUUID(), ...command } as Command, moment);
    if (decision.ok) this.acknowledged.push(...decision.events);
  }
}

type Act = (device: Device, lead: LeadId, now: Instant) => Promise<void>;

/** What is asked of one lead, by somebody who sees them as they stand on that device. */
const about =
  (body: (now: Instant) => Asked): Act =>
  async (device, leadId, now) => {
    const row = await device.db.leads.get(leadId);
    const seen = instant(now + device.wrong);
    await device.ask({ leadId, ...(row && { about: aboutOf(row, seen) }), ...body(seen) }, now);
  };
const when = (now: Instant, days: number) => ({
  day: new Date(now + days * DAY).toISOString().slice(0, 10) as never,
  time: '15:00' as never,
});

/** A conversation that everybody may look at: whoever looks sees what was said by then. */
const SAID = [20, 50, 90, 130, 200, 320, 500].map((hours, n) => ({
  id: `m${n}`,
  direction: n % 3 === 1 ? ('in' as const) : ('out' as const),
  from: n % 3 === 1 ? null : 'robin@rep.example',
  at: instant(START + hours * HOUR),
  atText: null,
  text: null,
}));
const look: Act = async (device, lead, now) => {
  const messages = SAID.filter((message) => message.at <= now).map((message) => ({
    ...message,
    id: `${lead.slice(-1)}-${message.id}`,
  }));
  const thread = { id: `t-${lead}`, subject: null, lastDirection: 'in', messages };
  if (messages.length > 0)
    await device.ask(
      { type: 'observe-thread', leadId: lead, channel: 'email', account: 'robin@rep.example', thread },
      now,
    );
};

const acts: Record<string, Act> = {
  look,
  sweep: async (device, _, now) => {
    const events = await sweep(device.db, instant(now + device.wrong));
    device.acknowledged.push(...events);
  },
  sent: about(() => sent()),
  'no reply': about(() => outcome('no-reply')),
  won: about(() => outcome('won')),
  reopen: about(() => ({ type: 'reopen' })),
  rescheduled: about((now) => outcome('rescheduled', { when: when(now, 5) })),
  skip: about(() => ({ type: 'skip' })),
  snooze: about((now) => ({ type: 'snooze', until: when(now, 3) })),
  pause: about((now) => ({ type: 'pause', until: when(now, 4) })),
  resume: about(() => ({ type: 'resume' })),
  'keep date': about(() => ({ type: 'keep-date' })),
  switch: about(() => ({ type: 'switch', stage: 'call-ask' })),
  note: about(() => ({ type: 'note', text: 'Rang the reception' })),
  'opt out': about(() => ({ type: 'opt-out' })),
  stage: about(() => ({ type: 'set-stage', stage: 'conversation' })),
  tier: about(() => ({ type: 'set-tier', tier: 'hot' })),
  opened: about(() => signal('opened')),
  imported: about(() => ({ ...signal('visited'), at: START })),
  booked: about((now) => ({ ...signal('booked'), start: instant(now + 2 * DAY) })),
  edit: about((now) => ({
    type: 'edit-lead',
    seen: {},
    fields: { company: field(`Byte ${now % 7}`), title: field(`Nr ${now % 5}`) },
  })),
  join: (device, leadId, now) =>
    device.ask({ type: 'join-leads', leadId, other: LEADS[(LEADS.indexOf(leadId) + 1) % LEADS.length] }, now),
  erase: (device, leadId, now) => device.ask({ type: 'erase-lead', leadId }, now),
  undo: async (device, lead, now) => {
    const command = lastUndoable(await readLog(device.db, lead), { actor: device.actor });
    if (command) await device.ask({ type: 'undo', leadId: lead, command }, now);
  },
  'undo anything': async (device, lead, now) => {
    const log = await readLog(device.db, lead);
    const any = log[Math.floor((now / MINUTE) % Math.max(1, log.length))];
    if (any) await device.ask({ type: 'undo', leadId: lead, command: any.id.split('.')[0] }, now);
  },
  batch: (device, _, now) =>
    device.ask(
      {
        type: 'batch',
        what: 'pause-colleagues',
        name: 'Byte',
        commands: LEADS.map((leadId) => ({ id: crypto.randomUUID(), leadId, type: 'pause', until: null })),
      },
      now,
    ),
  'stop company': (device, _, now) => device.ask({ type: 'stop-company', company: 'Byte' }, now),
  'let company go': async (device, _, now) => {
    const last = await readLastBatch(device.db, 'stop-company', 'Byte');
    if (last) await device.ask({ type: 'undo-batch', batch: last.id }, now);
  },
  settings: (device, _, now) =>
    device.ask({ type: 'save-settings', settings: settings({ company: `At ${now}` }) }, now),
};

/** Of what another has some or all, in any order, some of it twice. */
async function hear(
  to: Device,
  from: Device,
  order: () => number,
  now: Instant,
  all: boolean,
): Promise<void> {
  const mixed = <T>(rows: readonly T[]) =>
    rows
      .flatMap((row) => (order() % 5 === 0 ? [row, row] : [row]))
      .map((row) => ({ row, by: order() }))
      .filter(({ by }) => all || by % 4 > 0)
      .toSorted((a, b) => a.by - b.by)
      .map(({ row }) => row);
  const moment = instant(now + to.wrong);
  await takeInDocuments(to.db, mixed(await from.db.versions.toArray()), moment);
  const events: Stored[] = mixed(await from.db.events.toArray());
  const half = Math.floor(events.length / 2);
  await append(to.db, events.slice(0, half), moment);
  await append(to.db, events.slice(half), moment);
}

/**
 * All that is stored and the same for everybody; of a team without what is only its keeper's: when a lead is
 * due, and whose day a touch fills.
 */
const seen = async ({ db }: Device, team: boolean) => ({
  leads: (await db.leads.toArray()).map((row) => (team ? toLead(row) : row)),
  scripts: (await db.leads.toArray()).map(({ scripts }) => scripts),
  tallies: (await db.tallies.toArray()).filter(({ id }) => !team || !id.startsWith('touches:')),
  documents: await db.versions.toArray(),
  events: await db.events.toArray(),
});

const step = fc.record({
  device: fc.nat(2),
  lead: fc.nat(2),
  minutes: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 5 * 24 * 60 })),
  act: fc.constantFrom(
    ...Object.keys(acts),
    'look',
    'look',
    'sweep',
    'sweep',
    'sent',
    'join',
    'join',
    'hear',
    'hear',
    'hear',
  ),
});
const clock = fc.constantFrom(0, 0, 7 * DAY, -7 * DAY, 20 * MINUTE);

/** Lives through the steps, lets everybody hear of everything, and gives back the devices. */
async function lived(
  steps: readonly { device: number; lead: number; minutes: number; act: string }[],
  devices: readonly Device[],
  share: (event: Stored) => Stored,
  order: () => number,
): Promise<void> {
  let now = START;
  const first = devices[0]!;
  await first.ask({ type: 'save-settings', settings: settings() }, now);
  for (const [n, leadId] of LEADS.entries()) {
    const keys = { emails: [`${n}@byte.example`], phones: [], profiles: [], records: [], threads: [] };
    await first.ask({ leadId, ...save({ keys }) }, now);
  }
  const saved = (await first.db.events.toArray()).map(share);
  await first.db.events.clear();
  await first.db.leads.clear();
  await first.db.tallies.clear();
  await append(first.db, saved, now);
  for (const other of devices.slice(1)) await hear(other, first, order, now, true);
  for (const { device: n, lead, minutes, act } of steps) {
    now = instant(now + minutes * MINUTE);
    const device = devices[n % devices.length]!;
    if (act === 'hear') await hear(device, devices[order() % devices.length]!, order, now, order() % 2 === 0);
    else await acts[act]!(device, LEADS[lead]!, now);
  }
  for (const device of devices) await expectFolded(device);
  // What has come may have consequences, of which the others have to hear, too.
  const known = () => Promise.all(devices.flatMap(({ db }) => [db.events.count(), db.versions.count()]));
  for (let before = '', after = '-', round = 0; before !== after; round += 1) {
    expect(round, 'an end to what follows from hearing').toBeLessThan(6);
    before = after;
    for (const to of devices)
      for (const from of devices) if (to !== from) await hear(to, from, order, now, true);
    after = (await known()).join();
  }
  for (const { db } of devices) await requeue(db, now);
}

async function expectOne(devices: readonly Device[], team: boolean): Promise<void> {
  const expected = await seen(devices[0]!, team);
  for (const device of devices.slice(1)) expect(await seen(device, team)).toEqual(expected);
  const there = new Set(expected.events.map(({ id }) => id));
  const erased = new Set(expected.events.flatMap(({ type, leadId }) => (type === 'erased' ? [leadId] : [])));
  expect(expected.events.filter(({ type, leadId }) => type !== 'erased' && erased.has(leadId))).toEqual([]);
  for (const { acknowledged } of devices)
    expect(acknowledged.filter(({ id, leadId }) => !there.has(id) && !erased.has(leadId))).toEqual([]);
}

/** What is stored of a lead is what their whole log comes to, however the row came about. */
async function expectFolded({ db }: Device): Promise<void> {
  const context = await readContext(db, undefined, START);
  const rows = await db.leads.toArray();
  for (const row of rows) {
    const whole = refold((await readPerson(db, row.id)).log, context).row!;
    expect([toLead(row), row.scripts]).toEqual([toLead(whole), whole.scripts]);
  }
  const shown = rows.flatMap(({ id, joined }) => [id, ...joined]);
  expect(shown).toHaveLength(new Set(shown).size);
}

describe.each([2, 3])('%i devices', (count) => {
  const reps = [
    { whose: 'of one rep', team: false },
    { whose: 'of a team that shares its leads', team: true },
  ];

  it.each(reps)(
    '$whose show the same leads, queue and numbers once they have heard of each other, and nothing acknowledged is missing',
    async ({ team }) => {
      const share = (event: Stored) => (team ? { ...event, scope: 'team.all' } : event);
      await fc.assert(
        fc.asyncProperty(
          fc.array(step, { minLength: 3, maxLength: 30 }),
          fc.array(clock, { minLength: 3, maxLength: 3 }),
          fc.infiniteStream(fc.nat()),
          async (steps, clocks, dice) => {
            const devices = await Promise.all(
              Array.from({ length: count }, async (_, n) => {
                const db = openTestDb();
                const actor = team ? `rep${n}` : 'rep';
                await introduce(db, { actor, device: `device${n}` });
                return new Device(db, actor, clocks[n]!);
              }),
            );
            await lived(steps, devices, share, () => dice.next().value as number);
            for (const device of devices) await expectFolded(device);
            await expectOne(devices, team);
            for (const { db } of devices) db.close();
          },
        ),
        { numRuns: 25 },
      );
    },
    600_000,
  );
});
