import { browser } from 'wxt/browser';

import type { TeamChange } from '@/lib/domain/team/change';
import type { TeamState } from '@/lib/domain/team/team-state';
import type { Instant } from '@/lib/domain/time/calendar';
import { forgetTeamState, saveTeamState } from '@/lib/session/team-state';
import type { Db } from '@/lib/store/database/db';
import type { Connection } from '@/lib/store/database/team-rows';
import { applyChange } from '@/lib/store/team/apply-change';
import { tellStops } from '@/lib/store/commands/person-stop';
import { joinTeam } from '@/lib/store/team/join';
import { leaveTeam } from '@/lib/store/team/leave';
import { readConnection } from '@/lib/store/team/read-membership';

import { wake } from '../wake/wake';
import { keepTogetherPage } from './together-page';

const done = { ok: true } as const;

/** The team that the rep has joined or started is kept, and connected to. */
export async function connectTeam(db: Db, connection: Connection, now: Instant): Promise<typeof done> {
  await joinTeam(db, connection, now);
  await saveTeamState({ kind: 'connecting', toSend: 0, behind: 0 });
  await keepTogetherPage(true);
  return done;
}

/** What an earlier version did not tell the team. */
export async function tellTeam(db: Db, now: Instant): Promise<void> {
  if (await readConnection(db)) await tellStops(db, now);
}

/** First nothing goes out or comes in any more, then what is not the rep's own goes. */
export async function leave(db: Db, now: Instant): Promise<typeof done> {
  await keepTogetherPage(false);
  await leaveTeam(db, now);
  await forgetTeamState();
  await wake(db);
  return done;
}

type Events = NonNullable<TeamChange['events']>;

/** Events that came before the change they belong to, by its id: too many for one message. Lost with the worker. */
const parts = new Map<string, Events>();

export async function takePart({ of, events }: { of: string; events: Events }): Promise<typeof done> {
  parts.set(of, [...(parts.get(of) ?? []), ...events]);
  return done;
}

/**
 * What the page that follows the team has found is written; reminders and the badge are set by it. `of`: so many of
 * its events came before it. Where they are not all here, the worker was stopped in between, and all of it comes again.
 */
export async function takeChange(
  db: Db,
  { change, of }: { change: TeamChange; of?: { id: string; events: number } | undefined },
  now: Instant,
): Promise<typeof done> {
  const events = of ? parts.get(of.id) : change.events;
  if (of) parts.delete(of.id);
  if (of && events?.length !== of.events) throw new Error('not all of a change has come');
  await applyChange(db, { ...change, events }, now);
  if (change.goesOn) return done;
  if (events || change.owners) void wake(db).catch((error: unknown) => console.error('team', error));
  return done;
}

export async function takeState(state: TeamState): Promise<typeof done> {
  await saveTeamState(state);
  return done;
}

/** After a browser start the page is gone, and opened again for whoever is in a team. */
export async function reconnect(db: Db): Promise<void> {
  if (browser.offscreen) await keepTogetherPage((await readConnection(db)) !== undefined);
}
