import type { Channel } from '@/lib/domain/words';
import { t } from '@/lib/i18n';
import type { ChannelDay } from '@/lib/store/read/day';

/** "12 due · 5 done · DM 7 of 20 today": a channel with a limit is told as soon as something went out on it. */
export function countWords(due: number, day: Record<Channel, ChannelDay>): string {
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
