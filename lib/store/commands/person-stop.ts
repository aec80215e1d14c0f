import type { Lead } from '../../domain/lead/lead';
import type { Event } from '../../domain/log/event';
import { commandOf, liveEvents } from '../../domain/log/log';
import { memberOf } from '../../domain/settings/roster';
import type { Instant } from '../../domain/time/calendar';
import type { Db } from '../database/db';
import { saveDocuments } from '../database/documents';
import { write } from '../database/guard';
import { readSharedContext, type SharedContext } from '../read/context';
import { readLog } from '../read/log';
import { readStop, readStops, stopKeys, stopOf } from './company-stop';
import { written } from './enter';
import { saltFor } from './documents/shut-out';

// Who has asked one of a team to be left alone is left alone by all of it. What the others hear is a stop like that
// of a company, under the salted hash of each address instead of a company's key: it names nobody, and says nothing
// of a lead that may be its owner's alone.

type Salts = Pick<SharedContext, 'salts'>;
type Change = {
  before: Pick<Lead, 'optedOut'> | undefined;
  after: Pick<Lead, 'optedOut' | 'keys'>;
  /** The lead's log with what was decided. */
  log: readonly Event[];
  command: string;
};

/** Tells the team that somebody has asked to be left alone, or that this was taken back. */
export async function tellStop(
  db: Db,
  { before, after, log, command }: Change,
  { self, roster = [], salts }: Salts & Pick<SharedContext, 'self' | 'roster'>,
  now: Instant,
): Promise<void> {
  if ((before?.optedOut ?? false) === after.optedOut || !memberOf(roster, self.actor)) return;
  if (after.optedOut) {
    if (asked(log)) await stopPerson(db, after, command, { salts }, now);
    return;
  }
  for (const id of stopKeys(salts, after)) {
    const stopped = (await readStop(db, id))?.stopped;
    // What a colleague was asked is not for the rep here to take back.
    if (stopped !== undefined && log.some((event) => commandOf(event) === stopped))
      await saveDocuments(db, [{ kind: 'account', id, body: { letGo: stopped }, command }], now);
  }
}

/** The same for everybody who had asked before there was a team to tell it to. */
export function tellStops(db: Db, now: Instant): Promise<void> {
  return write(db, written(db), async () => {
    const [stops, { salts }, rows] = await Promise.all([
      readStops(db),
      readSharedContext(db, now),
      db.leads.where('status').equals('opted-out').toArray(),
    ]);
    for (const row of rows) {
      const word = stopOf(row, stops) ? undefined : asked(liveEvents(await readLog(db, row.id)).live);
      if (word) await stopPerson(db, row, commandOf(word), { salts }, now);
    }
  });
}

/** Stops that are told by somebody else. */
const HEARD: ReadonlySet<string> = new Set(['company-stopped', 'asked-colleague']);

/** The last word by which they asked to be left alone, where it was said to whoever has the lead. */
function asked(log: readonly Event[]): Event | undefined {
  const last = log.findLast(({ type }) => type === 'opted-out');
  return last?.type === 'opted-out' && !HEARD.has(last.why.code) ? last : undefined;
}

function stopPerson(
  db: Db,
  lead: Pick<Lead, 'keys'>,
  command: string,
  { salts }: Salts,
  now: Instant,
): Promise<void> {
  const { salt, made } = saltFor(salts, command);
  const body = { company: '', stopped: command, domains: [] };
  const stops = stopKeys([salt], lead).map((id) => ({ kind: 'account' as const, id, body, command }));
  return stops.length > 0 ? saveDocuments(db, [...made, ...stops], now) : Promise.resolve();
}
