import type { Instant } from '@/lib/domain/calendar';
import type { Db, LeadRow } from '@/lib/store/db';
import { readCurrentPlaybooks } from '@/lib/store/read-current-playbooks';
import { readToday } from '@/lib/store/read-day';
import { combCount, readComb } from '@/lib/store/read-due';
import { readSettings } from '@/lib/store/read-settings';

/** As four-stages has it: twenty follow-ups a day on a platform, where the rep has set no other limit. */
const USUAL_CAP = 20;

/** Each stage of the rep's playbook with those who went quiet there, as many as still fit into today. */
export async function readStalls(db: Db, now: number): Promise<{ stage: string; label: string; count: number; rows: LeadRow[]; room: number }[]> {
  const { settings } = await readSettings(db);
  const playbook = (await readCurrentPlaybooks(db)).find(({ id }) => id === settings.playbook);
  const day = await readToday(db, now as Instant);
  const { sent, cap } = day.email;
  const room = Math.max(0, (cap ?? playbook?.caps.perPlatformPerDay ?? USUAL_CAP) - sent);
  return Promise.all(
    (playbook?.stages ?? []).map(async ({ id, label }) => ({ stage: id, label, room, count: await combCount(db, id), rows: await readComb(db, id, { offset: 0, limit: Math.min(room, 20) }) })),
  );
}
