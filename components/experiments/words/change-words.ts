import type { Change } from '@/lib/domain/experiment/experiment';
import type { Script } from '@/lib/domain/script/script';
import { t } from '@/lib/i18n';

import { STRETCHES } from './stretches';
import { wordingWords } from './wording-words';

/** What B does otherwise, in a few words. `script`: the one it is about, where it is about one and is known. */
export function changeWords(change: Change, script: Script | null = null): string {
  switch (change.of) {
    case 'wording': {
      const words = script && wordingWords(script, change.variant);
      return words ? t('experiments.b.wording', { words }) : t('experiments.b.other-wording');
    }
    case 'hour':
      return t('experiments.b.hour', { at: change.at });
    case 'gap':
      return t('experiments.b.gap', { times: stretchWords(change.times) });
    case 'channels':
      return t('experiments.b.channels', {
        channels: change.channels
          .map((channel, n) =>
            channel
              ? t('experiments.b.channel', { touch: n + 1, channel: t(`words.channel-within.${channel}`) })
              : null,
          )
          .filter((one) => one !== null)
          .join(', '),
      });
  }
}

/** How much longer the gaps are: in words for what can be chosen. */
function stretchWords(times: number): string {
  const chosen = Object.entries(STRETCHES).find(([, stretch]) => stretch === times);
  return chosen ? t(`experiments.times-of.${chosen[0]}`).toLowerCase() : `× ${times}`;
}

/** What A is: what is done anyway. */
export function unchangedWords(change: Change, script: Script | null): string {
  const words = change.of === 'wording' && script && wordingWords(script, null);
  return words ? t('experiments.a-wording', { words }) : t('experiments.a');
}
