import { Dexie } from 'dexie';

import { addDays, type Day, dayOf, daysBetween, type Instant, type Zone } from '../domain/calendar';
import type { Context } from '../domain/context';
import { holidays } from '../domain/holidays';
import type { Lead } from '../domain/lead';
import { Playbook } from '../domain/playbook';
import { playbooks as shipped } from '../playbooks';
import { holidayCalendars } from '../playbooks/holidays';
import type { Db, LeadRow } from './db';
import { readSettings } from './read-settings';
import { companyOf } from './rows';
import { readSourceRates, readTouches, type Touches, touchesOn } from './tallies';

const UTC = 'UTC' as Zone;

/** What is the same for every lead: read once for many. */
export type World = Pick<Context, 'settings' | 'holidays' | 'playbook' | 'sourceRate'> & { touches: Touches };

/**
 * What a decision about one lead may look at, as the database has it at `now`. Inside a transaction over `documents`, `leads` and
 * `tallies` it awaits nothing else; outside of one it is what the panel previews with.
 */
export async function readContext(db: Db, lead: Pick<Lead, 'id' | 'fields'> | undefined, now: Instant): Promise<Context> {
  return contextFor(db, await readWorld(db, now), lead, now);
}

export async function readWorld(db: Db, now: Instant): Promise<World> {
  // From the day before: somewhere it is still yesterday.
  const [{ settings }, playbook, sourceRate, touches] = await Promise.all([readSettings(db), readPlaybooks(db), readSourceRates(db), readTouches(db, addDays(dayOf(now, UTC), -1))]);
  const year = Number(dayOf(now, settings.zone).slice(0, 4));
  return { settings, holidays: holidays(holidayCalendars, settings.holidays, year), playbook, sourceRate, touches };
}

export async function contextFor(db: Db, world: World, lead: Pick<Lead, 'id' | 'fields'> | undefined, now: Instant): Promise<Context> {
  const company = lead ? companyOf(lead.fields) : '';
  const colleagues = company ? (await db.leads.where('companyKey').equals(company).toArray()).filter(({ id }) => id !== lead!.id) : [];
  const theirs = daysOfTouches(colleagues, world.settings.zone);
  const { touches, ...same } = world;
  return {
    ...same,
    now,
    load: (day, channel, account) => touchesOn(touches.get(day), channel, account),
    companyLoad: (day) => theirs.filter((other) => Math.abs(daysBetween(other, day as Day)) <= 3).length,
  };
}

/** Shipped playbooks and the rep's own, by id and version; parsed only when one is asked for. */
async function readPlaybooks(db: Db): Promise<Context['playbook']> {
  const own = await db.documents.where('[kind+id+version]').between(['playbook', Dexie.minKey, Dexie.minKey], ['playbook', Dexie.maxKey, Dexie.maxKey]).toArray();
  const parsed = new Map<unknown, Playbook | undefined>();
  const parse = (body: unknown) => {
    if (!parsed.has(body)) parsed.set(body, Playbook.safeParse(body).data);
    return parsed.get(body);
  };
  return (id, version) => {
    const found = own.findLast((row) => row.id === id && (version === undefined || row.version === version));
    return (found && parse(found.body)) ?? shipped.find((one) => one.id === id && (version === undefined || one.version === version));
  };
}

/** The days on which others at a company were or will be touched. */
function daysOfTouches(rows: readonly LeadRow[], zone: Context['settings']['zone']): Day[] {
  return rows.flatMap(({ touches, slot }) => [
    ...touches.filter(({ how }) => how !== 'skipped').map(({ at }) => dayOf(at, zone)),
    ...(slot ? [slot.slice(0, 10) as Day] : []),
  ]);
}
