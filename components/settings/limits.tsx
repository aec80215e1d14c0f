import '@/lib/i18n/pages/settings';
import type { Channel } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { TextField } from '../ui/field';
import { Part } from '../form/part';
import type { Edit } from './edit';

const channels: readonly Channel[] = ['email', 'phone', 'sms', 'dm', 'social'];

/** How many touches a day may hold. What does not fit moves to the next day and says so. */
export function Limits({ settings, change }: Edit) {
  const set = (channel: Channel, text: string) => {
    const { [channel]: _, ...rest } = settings.dailyCap;
    change({
      dailyCap:
        text === '' ? rest : { ...rest, [channel]: Math.min(500, Math.max(0, Math.round(Number(text)))) },
    });
  };
  return (
    <Part title={t('settings.limits.title')} text={t('settings.limits.text')}>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-5">
        {channels.map((channel) => (
          <TextField
            key={channel}
            type="number"
            min={0}
            max={500}
            label={t(`words.channel.${channel}`)}
            placeholder={t('settings.limits.playbook')}
            value={settings.dailyCap[channel] ?? ''}
            onChange={(event) => set(channel, event.target.value)}
          />
        ))}
      </div>
    </Part>
  );
}
