import { withManaged } from '@/lib/domain/settings/managed';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Instant } from '@/lib/domain/time/calendar';
import { managed } from '@/lib/session/managed';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { derivedId } from '@/lib/store/database/derived-id';
import { documentsOf, versionsOf } from '@/lib/store/database/documents';
import { shipped } from '@/lib/store/database/shipped';
import { readSettings } from '@/lib/store/read/settings';

/** What an administrator has set is saved as the rep's settings are, so that everything reads it in one place. */
export async function followPolicy(db: Db, now: Instant): Promise<void> {
  const { settings, damaged } = await readSettings(db);
  if (damaged || !settings.setUp) return;
  const held = await asManaged(db, settings);
  if (JSON.stringify(held) === JSON.stringify(settings)) return;
  const versions = await versionsOf(db, 'settings', 'settings');
  const id = derivedId(`policy:${versions.at(-1)!.command}:${JSON.stringify([held.playbook, held.hours])}`);
  await commit(db, { id, type: 'save-settings', settings: held }, now);
}

/** Settings as they may be saved here: whatever a page of ours asks for, what is managed stays as it is set. */
export async function asManaged(db: Db, settings: Settings): Promise<Settings> {
  const [policy, own] = await Promise.all([managed(), documentsOf(db, 'playbook')]);
  return withManaged(settings, policy, [...shipped().playbooks.map(({ id }) => id), ...own.keys()]);
}
