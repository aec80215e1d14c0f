import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HOUR } from '@/lib/domain/time/calendar';
import { FIRST, ownScope } from '@/lib/domain/self';
import { hlcAt } from '@/lib/domain/time/hlc';
import { instant } from '@/lib/domain/time/instant';
import { writeSentinel } from '@/lib/store/safety/sentinel';
import { type Snapshot } from '@/lib/store/safety/kept-copies';
import { field, save, sent } from '../../domain/asked';
import { ada, at } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../open-test-db';

export const NOW = at('2026-03-02 09:00');

export const DAY = 24 * HOUR;

export const BOB = '00000000-0000-4000-8000-00000000b0b0';

export const bob = save({
  keys: { emails: ['bob@other.example'], phones: [], profiles: [], records: [], threads: [] },
  fields: { name: field('Bob Cole') },
});

export const later = (ms: number) => instant(NOW + ms);

export async function filled() {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 08:00');
  await done(db, NOW, save());
  const { events } = await done(db, NOW, sent());
  await writeSentinel(db, NOW, events.at(-1)!);
  return db;
}

/** What a damaged file does: Chrome opens a new, empty database and says nothing. */
export async function wipe(db: Awaited<ReturnType<typeof filled>>) {
  await Promise.all(db.tables.map((table) => table.clear()));
}

/** A copy with these lines, as `takeSnapshot` keeps one. */
export async function keepSnapshot(text: string): Promise<Snapshot> {
  const packed = await new Response(
    new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')),
  ).arrayBuffer();
  await fakeBrowser.storage.local.set({ 'snapshot-0': Buffer.from(packed).toString('base64') });
  return { slot: 'snapshot-0', schema: 1, at: NOW, leads: 1, events: 1 };
}

/** A note as the log has one, by its number. */
export function noteOf(n: number) {
  return {
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}.0`,
    v: 2,
    leadId: ada,
    at: NOW,
    hlc: hlcAt(NOW),
    actor: FIRST.actor,
    device: FIRST.device,
    scope: ownScope(FIRST.actor),
    type: 'noted',
    text: 'a note',
  };
}
