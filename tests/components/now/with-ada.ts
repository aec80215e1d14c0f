import { screen } from '@testing-library/react';
import { commit } from '@/lib/store/commands/commit';
import type { Db } from '@/lib/store/database/db';
import { readLead } from '@/lib/store/read/log';
import { save } from '../../domain/asked';
import { ada, at, commandId } from '../../domain/sample';
import { done, openTestDb, saveSettings } from '../../store/open-test-db';
import { ownScript } from '../../store/own-script';
import { openPanel, person, sighting } from '../panel';

export const NOW = '2026-03-02 10:00';

export async function withAda(words?: string) {
  const db = openTestDb();
  await saveSettings(db, '2026-03-02 09:00');
  await done(db, '2026-03-02 09:00', save());
  if (words) await withWords(db, words);
  const user = await openPanel(db, { now: NOW, seen: sighting(person()) });
  await screen.findByRole('heading', { level: 1, name: 'Ada Byron' });
  return { db, user };
}

/** The words of the next touch, as the rep has made them. */
async function withWords(db: Db, body: string): Promise<void> {
  const id = (await readLead(db, ada))!.enrolment!.next!.script;
  const script = { ...ownScript(), id, version: 2, body, subject: 'A thought' };
  await commit(
    db,
    { id: commandId(), type: 'save-scripts', scripts: [{ script, base: null }] },
    at('2026-03-02 09:01'),
  );
}

export const button = (name: string) => screen.findByRole('button', { name });
