import type { Instant, Zone } from '@/lib/domain/time/calendar';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { derivedId } from '@/lib/store/database/derived-id';
import { currentOf } from '@/lib/store/database/documents';
import { computerZone, readSettings } from '@/lib/store/read/settings';

/** The rep has travelled: settings that follow the computer's zone are saved with the new one, and floating times move with it. */
export async function followZone(db: Db, now: Instant, zone: Zone = computerZone()): Promise<void> {
  const { settings, damaged } = await readSettings(db);
  const saved = await currentOf(db, 'settings', 'settings');
  if (!saved || damaged || !settings.followZone || settings.zone === zone) return;
  await commit(
    db,
    {
      id: derivedId(`zone:${saved.command}:${zone}`),
      type: 'save-settings',
      settings: { ...settings, zone },
    },
    now,
  );
}
