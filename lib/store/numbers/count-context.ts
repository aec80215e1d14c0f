import { Roster } from '../../domain/settings/roster';
import type { Instant } from '../../domain/time/calendar';
import type { Db } from '../database/db';
import { currentOf } from '../database/documents';
import { readSettings } from '../read/settings';
import { type Against, countAgainst } from './against';

/** What leads are counted against as of a moment, by the settings and the roster of today. */
export async function readCountContext(db: Db, until: Instant): Promise<Against> {
  const [{ settings }, last] = await Promise.all([readSettings(db), currentOf(db, 'roster', 'roster')]);
  return countAgainst(settings, Roster.safeParse(last?.body).data ?? [], until);
}
