import fc from 'fast-check';
import { expect } from 'vitest';

import type { LeadId } from '@/lib/domain/lead/lead';
import { aboutOf } from '@/lib/domain/log/about';
import { lastUndoable } from '@/lib/domain/log/log';
import { MINUTE } from '@/lib/domain/time/calendar';
import { readLog } from '@/lib/store/read/log';
import { scopesOf } from '@/lib/team/scopes';

import { field, outcome, save, sent, signal } from '../domain/asked';
import { at } from '../domain/sample';
import { settings } from '../store/open-test-db';
import { atRest } from './at-rest';
import { type Actor, actors, Browser, invitations, roster } from './browser';
import { FakeServer, type FakeWire } from './fake-server';

const START = at('2026-03-02 09:00');

type Act = (browser: Browser, lead: LeadId, dice: () => number) => Promise<unknown>;
const about =
  (body: object | ((now: number) => object)): Act =>
  async (browser, leadId) => {
    const row = await browser.lead(leadId);
    if (!row) return;
    const now = browser.now();
    const asked = typeof body === 'function' ? body(now) : body;
    await browser.ask({ leadId, about: aboutOf(row, now), ...asked });
  };
const plain =
  (body: (browser: Browser, dice: () => number) => object): Act =>
  async (browser, leadId, dice) => {
    if (await browser.lead(leadId)) await browser.ask({ leadId, ...body(browser, dice) });
  };
// Nobody saves a lead under an id that another lead has.
let saved = 0;
const nextId = () => `00000000-0000-4000-8000-${String((saved += 1)).padStart(12, '0')}`;

const acts: Record<string, Act> = {
  save: async (browser, _, dice) => {
    const leadId = nextId();
    const keys = { emails: [`${dice()}@byte.example`], phones: [], profiles: [], records: [], threads: [] };
    await browser.ask({ leadId, ...save({ keys }) });
    const scope = browser.connection.scopes[dice() % browser.connection.scopes.length];
    if (dice() % 3 > 0) await browser.ask({ leadId, type: 'share-lead', scope });
  },
  sent: about(sent()),
  won: about(outcome('won')),
  note: plain(() => ({ type: 'note', text: 'Rang the reception' })),
  opened: plain(() => signal('opened')),
  edit: plain((_, dice) => ({
    type: 'edit-lead',
    seen: {},
    fields: { company: field(`Byte ${dice() % 5}`) },
  })),
  'opt out': plain(() => ({ type: 'opt-out' })),
  stop: (browser) => browser.ask({ type: 'stop-company', company: 'Byte 1' }),
  share: plain(({ connection }, dice) => ({
    type: 'share-lead',
    scope: connection.scopes[dice() % connection.scopes.length],
  })),
  'hand over': plain((_, dice) => ({ type: 'set-owner', owner: actors[dice() % actors.length] })),
  'take over': plain(({ connection }) => ({ type: 'set-owner', owner: connection.actor })),
  undo: async (browser, leadId) => {
    const command = lastUndoable(await readLog(browser.db, leadId), { actor: browser.connection.actor });
    if (command) await browser.ask({ type: 'undo', leadId, command });
  },
  erase: (browser, leadId, dice) =>
    dice() % 3 === 0 ? browser.ask({ type: 'erase-lead', leadId }) : Promise.resolve(),
};
const more = [
  'save',
  'share',
  'share',
  'hand over',
  'take over',
  'offline',
  'online',
  'online',
  'die',
  'server',
  'settle',
  'settle',
  'settle',
  'settle',
];
/** What somebody does in one of the ten browsers, some minutes after what was done before. */
export const step = fc.record({
  browser: fc.nat(9),
  lead: fc.nat(9),
  minutes: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 3 * 24 * 60 })),
  act: fc.constantFrom(...Object.keys(acts), ...more),
});

const followed = [
  ['FU_DOC', 'doc'],
  ['FU_CLAIM', 'claim'],
  ['FU_LOG', 'log'],
] as const;

/** A team at work, each member in two browsers. */
export class Together {
  readonly clock = { now: START as number };
  readonly server = new FakeServer(this.clock);
  readonly faults = { dice: () => 1, on: false };
  readonly browsers: Browser[];
  private readonly wires = new Map<Browser, FakeWire>();

  constructor(clocks: readonly number[], invited = invitations()) {
    this.browsers = [0, 1].flatMap((n) =>
      actors.map((actor, m) => new Browser(invited[actor], this.clock, clocks[(n * 5 + m) % clocks.length])),
    );
  }

  of = (actor: Actor) => this.browsers.filter(({ connection }) => connection.actor === actor);

  start(browser: Browser): void {
    const { actor, scopes } = browser.connection;
    const wire = this.server.connect([...scopes, `own.${actor}`], this.faults);
    this.wires.set(browser, wire);
    browser.start(wire);
  }

  async die(browser: Browser): Promise<void> {
    await this.wires.get(browser)!.close();
    await browser.stop();
    this.start(browser);
  }

  /** The server is killed, and there again a moment later: whoever was connected is again. */
  async restart(): Promise<void> {
    const connected = [...this.wires.values()].filter((wire) => wire.isOnline());
    for (const wire of connected) wire.go(false);
    await Promise.resolve();
    for (const wire of connected) wire.go(true);
  }

  go(browser: Browser, online: boolean): void {
    this.wires.get(browser)!.go(online);
  }

  /** Until everybody has everything, and nothing moves any more. A busy machine may be silent for a while. */
  async settle(): Promise<void> {
    for (let round = 0; round === 0 || !(await this.isAllThere()); round += 1) {
      expect(round, 'everything arrives').toBeLessThan(20);
      await atRest(this.server, this.browsers, this.wires.values());
    }
  }

  private async isAllThere(): Promise<boolean> {
    const there = await Promise.all(
      this.browsers.map(async ({ db, connection }) => {
        if ((await db.outgoing.count()) + (await db.pendingClaims.count()) > 0) return false;
        const cursors = await db.cursors.toArray();
        const upTo = new Map(cursors.map(({ stream, scope, seq }) => [`${stream} ${scope}`, seq]));
        return followed.every(([stream, kind]) =>
          scopesOf(connection).every((scope) => {
            const last = this.server.streams[stream].findLast(({ subject }) =>
              subject.startsWith(`fu.${kind}.${scope}.`),
            );
            return (last?.seq ?? 0) <= (upTo.get(`${stream} ${scope}`) ?? 0);
          }),
        );
      }),
    );
    return there.every(Boolean);
  }
}

/** A team's life, with everything that may go wrong on the way; at its end all is well and has come to rest. */
export async function lived(
  team: Together,
  steps: readonly { browser: number; lead: number; minutes: number; act: string }[],
  dice: () => number,
): Promise<void> {
  for (const browser of team.browsers) {
    await browser.join();
    team.start(browser);
  }
  await team.of('mia')[0]!.ask({ type: 'save-settings', settings: settings() });
  await team.of('mia')[0]!.ask({ type: 'save-roster', roster });
  for (const actor of actors) await acts['save']!(team.of(actor)[0]!, '' as LeadId, dice);
  await team.settle();
  Object.assign(team.faults, { dice, on: true });
  for (const browser of team.browsers)
    browser.stops = () => {
      const one = dice() % 12;
      return one === 0 ? 'before' : one === 1 ? 'after' : null;
    };
  for (const { browser: n, lead, minutes, act } of steps) {
    team.clock.now += minutes * MINUTE;
    if (act === 'settle') Object.assign(team.faults, { on: dice() % 2 === 0 });
    const browser = team.browsers[n]!;
    if (act === 'offline' || act === 'online') team.go(browser, act === 'online');
    else if (act === 'die') await team.die(browser);
    else if (act === 'server') await team.restart();
    else if (act === 'settle') {
      for (const one of team.browsers) one.hurry();
      await Promise.all(team.browsers.map((one) => one.idle()));
    } else {
      const rows = await browser.db.leads.toArray();
      const row = rows[lead % Math.max(1, rows.length)];
      if (row || act === 'save') await acts[act]!(browser, row?.id as LeadId, dice);
    }
  }
  team.faults.on = false;
  for (const browser of team.browsers) {
    browser.stops = () => null;
    team.go(browser, true);
    await team.die(browser);
  }
  await team.settle();
}
