import type { Instant } from '@/lib/domain/time/calendar';
import type { Reply } from '@/lib/messages/protocol';
import type { Db } from '@/lib/store/database/db';
import { readSettings } from '@/lib/store/read/settings';

import { nextReminder } from '../reminders/next-wake';
import { notify } from '../reminders/notify';
import { lastReminder } from '../reminders/told';
import { TEST } from '../reminders/reminder';

/** Shows a reminder as the rep will see it, and says when the last one came and the next one will. */
export async function testReminders(db: Db, now: Instant): Promise<Reply['test-reminders']> {
  const { zone } = (await readSettings(db)).settings;
  const shown = await notify([{ kind: 'test', id: TEST }], zone);
  return { last: await lastReminder(db, now), next: await nextReminder(db, now), shown };
}
