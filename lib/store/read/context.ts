import { addDays, type Day, dayOf, type Instant, type Zone } from '../../domain/time/calendar';
import type { Context } from '../../domain/log/context';
import { holidays } from '../../domain/hours/holidays';
import type { Lead } from '../../domain/lead/lead';
import { Playbook } from '../../domain/playbook/playbook';
import { numbered, numberedId, type PlaybookVersion } from '../../domain/playbook/version';
import { FIRST } from '../../domain/self';
import { Roster } from '../../domain/settings/roster';
import type { Db, LeadRow } from '../database/db';
import type { DocumentRow } from '../database/document-row';
import { currentOf, documentsOf } from '../database/documents';
import { readSelf } from '../database/self';
import { shipped } from '../database/shipped';
import { readSettings } from './settings';
import { companyOf } from '../projections/rows';
import { countOwned, type Owners, readRates } from '../projections/owners';
import { slotKey } from '../../domain/queue/queue';
import { weekLoad } from '../../domain/time/week-load';
import { readTouches, type Touches, touchesOn } from '../projections/tallies';

const UTC = 'UTC' as Zone;

/** What is the same for every lead: read once for many. */
export type World = Pick<Context, 'self' | 'settings' | 'holidays' | 'playbook' | 'sourceRate' | 'roster'> & {
  touches: Touches;
  since: Day;
  owners: Owners;
};

/** Whom a decision is about; `slot` is the place their planned touch takes, if the row is at hand. */
export type Concerned = Pick<Lead, 'id' | 'fields' | 'keys'> & { slot?: string | undefined };

/**
 * What a decision about one lead may look at, as the database has it at `now`. Inside a transaction over `documents`, `leads` and
 * `tallies` it awaits nothing else; outside of one it is what the panel previews with.
 */
export async function readContext(db: Db, lead: Concerned | undefined, now: Instant): Promise<Context> {
  return contextFor(db, await readWorld(db, now), lead, now);
}

export async function readWorld(db: Db, now: Instant): Promise<World> {
  // From the day before: somewhere it is still yesterday.
  const since = addDays(dayOf(now, UTC), -1);
  const [self, { settings }, own, roster, { sourceRate, owners }, touches] = await Promise.all([
    readSelf(db),
    readSettings(db),
    documentsOf(db, 'playbook'),
    currentOf(db, 'roster', 'roster'),
    readRates(db),
    readTouches(db, since),
  ]);
  const year = Number(dayOf(now, settings.zone).slice(0, 4));
  return {
    self,
    settings,
    holidays: holidays(shipped().holidays, settings.holidays, year),
    playbook: playbooksIn(own),
    roster: Roster.safeParse(roster?.body).data ?? [],
    sourceRate,
    touches,
    since,
    owners,
  };
}

export async function contextFor(
  db: Db,
  world: World,
  lead: Concerned | undefined,
  now: Instant,
): Promise<Context> {
  const company = lead ? companyOf(lead) : '';
  const { touches, since: _, owners, ...same } = world;
  const [colleagues, counts] = await Promise.all([
    company ? db.leads.where('companyKey').equals(company).toArray() : [],
    world.roster?.length ? countOwned(db, world.roster, owners) : {},
  ]);
  const others = colleagues.filter(({ id }) => id !== lead!.id);
  const theirs = daysOfTouches(others, world.settings.zone);
  return {
    ...same,
    now,
    // The lead's own planned touch takes no place from itself.
    load: (day, channel, account) =>
      touchesOn(touches.get(day), channel, account) - (lead?.slot === slotKey(day, channel, account) ? 1 : 0),
    counts,
    companyLoad: weekLoad(theirs),
  };
}

/** Shipped playbooks and the rep's own, in all their versions, parsed only when one is asked for. Its place among all is its number for people. */
function playbooksIn(own: ReadonlyMap<string, readonly DocumentRow[]>): Context['playbook'] {
  const shippedVersions = shipped().playbooks.map(numbered);
  const parsed = new Map<DocumentRow, PlaybookVersion | undefined>();
  const parse = (row: DocumentRow, version: number) => {
    if (!parsed.has(row)) {
      const read = Playbook.safeParse(row.body).data;
      parsed.set(row, read && { ...read, version, document: row.command });
    }
    return parsed.get(row);
  };
  return (id, document) => {
    const versions = own.get(id) ?? [];
    const place = versions.findLastIndex((row) => document === undefined || isVersion(row, document));
    return (
      (place >= 0 ? parse(versions[place]!, place + 1) : undefined) ??
      shippedVersions.find((one) => one.id === id && (document === undefined || one.document === document))
    );
  };
}

/** Leads that began before versions were known by the commands that saved them go by the number that theirs had then. */
function isVersion({ command, device, body }: DocumentRow, document: string): boolean {
  if (command === document) return true;
  const { version } = (body ?? {}) as { version?: unknown };
  return device === FIRST.device && typeof version === 'number' && numberedId(version) === document;
}

/** The days on which others at a company were or will be touched. */
export function daysOfTouches(
  rows: readonly Pick<LeadRow, 'touches' | 'slot'>[],
  zone: Context['settings']['zone'],
): Day[] {
  return rows.flatMap(({ touches, slot }) => [
    ...touches
      .filter(({ how, cadence }) => how !== 'skipped' && cadence !== null)
      .map(({ at }) => dayOf(at, zone)),
    ...(slot ? [slot.slice(0, 10) as Day] : []),
  ]);
}
