import type { Channel } from '@/lib/domain/words';
import { t } from '@/lib/i18n';
import type { ChannelDay } from '@/lib/store/read/day';

import { useLive } from '../data/use-live';
import { useNow } from '../data/use-now';
import { useServices } from '../data/services';

/** How much is due, how much is done, and what is left of the day's limits. */
export function Counts({ due }: { due: number | undefined }) {
  const { clock } = useServices();
  const quarter = useNow(15 * 60_000);
  const { data } = useLive(
    ['counts'],
    async () => {
      const { readToday } = await import('@/lib/store/read/day');
      return (db) => readToday(db, clock());
    },
    quarter,
  );
  return (
    <p role="group" className="min-h-8 text-small text-faint" aria-label={t('today.counts')}>
      {data && due !== undefined && inWords(due, data)}
    </p>
  );
}

/**
 * "12 due · 5 done · DM 7 of 20 today": a channel with a limit is told as soon as something went out on it.
 */
function inWords(due: number, day: Record<Channel, ChannelDay>): string {
  const channels = Object.entries(day) as [Channel, ChannelDay][];
  const done = channels.reduce((sum, [, { sent }]) => sum + sent, 0);
  const limited = channels
    .filter(([, { sent, cap }]) => cap !== null && sent > 0)
    .map(([channel, { sent, cap }]) =>
      t('today.of-cap', { channel: t(`words.channel.${channel}`), sent, cap: cap! }),
    );
  return [t('today.count-due', { count: due }), t('today.count-done', { count: done }), ...limited].join(
    ' · ',
  );
}
