import type { Change } from '@/lib/domain/experiment/experiment';
import { t } from '@/lib/i18n';

/** What B does otherwise, in a few words. `variant`: what its wording is called, where it is one. */
export function changeWords(change: Change, variant?: string): string {
  switch (change.of) {
    case 'wording':
      return t('experiments.b.wording', { variant: variant ?? change.variant });
    case 'hour':
      return t('experiments.b.hour', { at: change.at });
    case 'gap':
      return t('experiments.b.gap', { times: change.times });
    case 'channels':
      return t('experiments.b.channels', {
        channels: change.channels
          .map((channel, n) =>
            channel ? t('now.step', { touch: n + 1, channel: t(`words.channel.${channel}`) }) : null,
          )
          .filter((one) => one !== null)
          .join(', '),
      });
  }
}
