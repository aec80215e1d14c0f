import { FIRST } from '@/lib/domain/self';
import { Settings } from '@/lib/domain/settings/settings';
import type { Instant, Zone } from '@/lib/domain/time/calendar';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { derivedId } from '@/lib/store/database/derived-id';
import { versionsOf } from '@/lib/store/database/documents';
import { readSelf } from '@/lib/store/database/self';
import { computerZone, readSettings } from '@/lib/store/read/settings';

/**
 * The rep has travelled: settings that follow the computer's zone are saved with the new one, and floating
 * times move with it. A computer that has stayed where it was when it last saved the settings says nothing of
 * where the rep is: another of theirs has said it.
 */
export async function followZone(db: Db, now: Instant, zone: Zone = computerZone()): Promise<void> {
  const [{ settings, damaged }, versions, { device }] = await Promise.all([
    readSettings(db),
    versionsOf(db, 'settings', 'settings'),
    readSelf(db),
  ]);
  const own = versions.findLast((version) => version.device === device || version.device === FIRST.device);
  const stayed = !own || Settings.safeParse(own.body).data?.zone === zone;
  if (stayed || damaged || !settings.followZone || settings.zone === zone) return;
  await commit(
    db,
    {
      id: derivedId(`zone:${device}:${versions.at(-1)!.command}:${zone}`),
      type: 'save-settings',
      settings: { ...settings, zone },
    },
    now,
  );
}
