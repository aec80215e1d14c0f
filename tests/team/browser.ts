import type { LeadId } from '@/lib/domain/lead/lead';
import type { Command } from '@/lib/domain/log/command';
import type { Event } from '@/lib/domain/log/event';
import { Member, type Roster } from '@/lib/domain/settings/roster';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { TeamChange } from '@/lib/domain/team/change';
import type { TeamState } from '@/lib/domain/team/team-state';
import type { Instant } from '@/lib/domain/time/calendar';
import { instant } from '@/lib/domain/time/instant';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import type { Connection } from '@/lib/store/database/team-rows';
import { applyChange } from '@/lib/store/team/apply-change';
import { joinTeam } from '@/lib/store/team/join';
import { type Engine, startEngine } from '@/lib/team/engine/engine';
import { newScopeKey } from '@/lib/team/sealing/scope-keys';
import type { Wire } from '@/lib/wire/wire';

import { LONDON } from '../domain/sample';
import { openTestDb } from '../store/open-test-db';

const SCOPES = ['team.all', 'pod.north', 'pod.south'];
const NAMES = {
  mia: SCOPES,
  ana: ['team.all', 'pod.north'],
  cat: ['team.all', 'pod.north'],
  bo: ['team.all', 'pod.south'],
  dan: ['team.all', 'pod.south'],
};
export type Actor = keyof typeof NAMES;
export const actors = Object.keys(NAMES) as Actor[];

const hours = defaultSettings(LONDON).hours;
export const roster: Roster = actors.map((id) =>
  Member.parse({
    id,
    name: id,
    zone: LONDON,
    hours,
    role: id === 'mia' ? 'manager' : 'rep',
    ...(id !== 'mia' && { group: { id: NAMES[id][1]!.slice(4), name: 'A group' } }),
  }),
);

/** What everybody was invited with: the keys of a scope are the same for all of it. */
export function invitations(): Record<Actor, Connection> {
  const keys = new Map<string, Record<string, string>>();
  const keysOf = (scope: string) => {
    const { kid, key } = newScopeKey();
    if (!keys.has(scope)) keys.set(scope, { [kid]: key });
    return keys.get(scope)!;
  };
  const each = actors.map((actor): [Actor, Connection] => {
    const scopes = NAMES[actor];
    return [
      actor,
      {
        team: { id: 'T', name: 'Team' },
        servers: ['ws://127.0.0.1:1'],
        actor,
        name: actor,
        role: actor === 'mia' ? 'manager' : 'rep',
        scopes,
        jwt: '',
        seed: '',
        unwrap: {},
        keys: Object.fromEntries([...scopes, `own.${actor}`].map((scope) => [scope, keysOf(scope)])),
        manager: 'mia',
        until: 0,
      },
    ];
  });
  return Object.fromEntries(each) as Record<Actor, Connection>;
}

/** One browser of a member, whose clock is wrong by so much. */
export class Browser {
  readonly db: Db = openTestDb();
  readonly acknowledged: Event[] = [];
  /** Decides whether the worker is stopped before it writes, after it, or not at all. */
  stops: () => 'before' | 'after' | null = () => null;
  state: TeamState | undefined;
  private engine: Engine | undefined;
  private laters: (() => void)[] = [];

  constructor(
    public connection: Connection,
    readonly clock: { now: number },
    readonly wrong = 0,
  ) {}

  now = (): Instant => instant(this.clock.now + this.wrong);

  join(): Promise<void> {
    return joinTeam(this.db, this.connection, this.now());
  }

  start(wire: Wire): void {
    this.laters = [];
    this.engine = startEngine({
      connection: this.connection,
      wire,
      db: this.db,
      now: this.now,
      later: (_, work) => void this.laters.push(work),
      tell: (state) => void (this.state = state),
      change: async (change) => {
        const stop = this.stops();
        if (stop === 'before') throw new Error('the worker was stopped before it wrote');
        // As a message that is passed on.
        await applyChange(this.db, TeamChange.parse(JSON.parse(JSON.stringify(change))), this.now());
        if (stop === 'after') throw new Error('the worker was stopped after it wrote');
      },
    });
  }

  /** As when credentials were made anew, or a manager has changed something: everything begins again with it. */
  async reconnect(connection: Connection, wire: Wire): Promise<void> {
    await this.stop();
    this.connection = connection;
    await this.join();
    this.start(wire);
  }

  /** As when the page is closed. */
  async stop(): Promise<void> {
    await this.engine?.stop();
    this.engine = undefined;
    this.laters = [];
  }

  /** What would be done later is done now. */
  hurry(): void {
    for (const work of this.laters.splice(0)) work();
    this.engine?.wake();
  }

  idle = (): Promise<void> => this.engine?.idle() ?? Promise.resolve();

  async ask(command: object): Promise<boolean> {
    const decision = await commit(this.db, { id: crypto.randomUUID(), ...command } as Command, this.now());
    if (decision.ok) this.acknowledged.push(...decision.events);
    this.engine?.wake();
    return decision.ok;
  }

  lead = (id: LeadId) => this.db.leads.get(id);
}
