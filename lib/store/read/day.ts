import { dayOf, type Instant } from '../../domain/time/calendar';
import { Channel } from '../../domain/words';
import type { Db } from '../database/db';
import { readSettings } from './settings';
import { readTouches } from '../projections/touches-of-day';

/**
 * What has been sent today and is still planned, over all own accounts, and the rep's cap; null where there
 * is none.
 */
export type ChannelDay = { sent: number; planned: number; cap: number | null };

/** What was sent today by channel, with the day’s limit where there is one. */
export async function readToday(db: Db, now: Instant): Promise<Record<Channel, ChannelDay>> {
  const { settings } = await readSettings(db);
  const today = dayOf(now, settings.zone);
  const counts = await readTouches(db, today);
  const sum = (prefix: string) =>
    Object.entries(counts).reduce(
      (total, [key, count]) => (key.startsWith(prefix) ? total + count : total),
      0,
    );
  const days = Channel.options.map((channel): [Channel, ChannelDay] => [
    channel,
    {
      sent: sum(`sent:${channel}:`),
      planned: sum(`planned:${channel}:`),
      cap: settings.dailyCap[channel] ?? null,
    },
  ]);
  return Object.fromEntries(days) as Record<Channel, ChannelDay>;
}
