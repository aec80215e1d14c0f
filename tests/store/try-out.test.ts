import { expect, it } from 'vitest';

import type { Settings } from '@/lib/domain/settings/settings';
import { TryOut } from '@/lib/store/import/try-out';

import { leadId } from '../domain/lead-ids';
import { save } from '../domain/asked';
import { about, moment, openTestDb, saveSettings } from './open-test-db';

const NOW = '2026-03-04 10:00';

/** What is said of Ada, had she been in a file. */
async function triedOut(over: Partial<Settings>) {
  const db = openTestDb();
  await saveSettings(db, NOW, over);
  const id = leadId('10');
  const commands = [about(id, save()) as never];
  const tryOut = await TryOut.begin(db, moment(NOW));
  await tryOut.look([commands]);
  return tryOut.save(id, commands);
}

it('says the day of the first touch', async () => {
  expect(await triedOut({})).toEqual({ day: '2026-03-04', unplaced: false });
});

it('says that there is none where no day before the horizon has room, and not the last one looked at', async () => {
  const timeOff = [{ from: '2026-03-01', to: '2028-03-01', label: 'Round the world' }] as Settings['timeOff'];
  expect(await triedOut({ timeOff })).toEqual({ day: null, unplaced: true });
});
