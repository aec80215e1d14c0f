import type { Block } from '../domain/lead/interlock';
import type { Channel } from '../domain/words';
import { t } from './index';

/** What stands against inserting now, in words. */
export function blockText(block: Block, channel: Channel): string {
  switch (block.code) {
    case 'opted-out':
    case 'they-wrote':
    case 'unknown':
      return t(`now.insert.${block.code}`);
    case 'just-touched':
      return t('now.insert.just-touched', { count: block.minutes });
    case 'day-full':
      return t('now.insert.day-full', { count: block.cap, channel: t(`words.channel.${channel}`) });
    case 'blanks':
      return t('now.insert.blanks', { label: block.label });
  }
}
