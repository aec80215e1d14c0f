import type { Instant } from '@/lib/domain/time/calendar';
import type { Channel } from '@/lib/domain/words';
import type { Db, LeadRow } from '@/lib/store/database/db';
import { readCurrentPlaybooks } from '@/lib/store/read/current-playbooks';
import { readToday } from '@/lib/store/read/day';
import { quietCount, readQuietLeads } from '@/lib/store/read/due';
import { readSettings } from '@/lib/store/read/settings';

/** As four-stages has it: twenty follow-ups a day on a platform, where the rep has set no other limit. */
const USUAL_CAP = 20;

/** How many leads are searched for ones whose channel has room left today, and how many are shown. */
const LOOKED_AT = 200;
const SHOWN = 20;

/**
 * Each stage of the rep's playbook with those who went quiet there, as many as their channels still have room
 * for today.
 */
export async function readQuietStages(
  db: Db,
  now: Instant,
): Promise<{ stage: string; label: string; count: number; rows: LeadRow[]; room: number }[]> {
  const { settings } = await readSettings(db);
  const playbook = (await readCurrentPlaybooks(db)).find(({ id }) => id === settings.playbook);
  const today = await readToday(db, now);
  const left = (channel: Channel) =>
    Math.max(0, (today[channel].cap ?? playbook?.caps.perPlatformPerDay ?? USUAL_CAP) - today[channel].sent);
  return Promise.all(
    (playbook?.stages ?? []).map(async ({ id, label }) => {
      const [count, quiet] = await Promise.all([
        quietCount(db, id),
        readQuietLeads(db, id, { offset: 0, limit: LOOKED_AT }),
      ]);
      const fit = quiet.filter(
        (row, at) =>
          quiet.slice(0, at).filter(({ channel }) => channel === row.channel).length < left(row.channel),
      );
      const room = [...new Set(quiet.map(({ channel }) => channel))].reduce(
        (sum, channel) => sum + left(channel),
        0,
      );
      return { stage: id, label, room, count, rows: fit.slice(0, SHOWN) };
    }),
  );
}
