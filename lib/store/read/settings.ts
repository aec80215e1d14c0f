import type { Zone } from '../../domain/time/calendar';
import { defaultSettings, Settings } from '../../domain/settings/settings';
import type { Db } from '../database/db';
import { currentOf, versionsOf } from '../database/documents';

/**
 * `damaged`: the newest version cannot be read. An older one is used, or the defaults, and the rep is told;
 * nothing is set up again.
 */
export type ReadSettings = { settings: Settings; damaged: boolean };

/** The rep's settings as last saved; before the first run the defaults, with `setUp` false. */
export async function readSettings(db: Db): Promise<ReadSettings> {
  const last = await currentOf(db, 'settings', 'settings');
  if (!last) return { settings: defaultSettings(computerZone()), damaged: false };
  const read = Settings.safeParse(last.body);
  if (read.success) return { settings: read.data, damaged: false };
  const older = (await versionsOf(db, 'settings', 'settings'))
    .toReversed()
    .map(({ body }) => Settings.safeParse(body).data)
    .find((one) => one !== undefined);
  return { settings: older ?? { ...defaultSettings(computerZone()), setUp: true }, damaged: true };
}

/** Where the computer says it is. */
export function computerZone(): Zone {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone as Zone;
}
