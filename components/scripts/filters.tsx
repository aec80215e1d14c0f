import type { Channel, Tier } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import type { Option } from '../../lib/views/lead-view';
import { SelectField } from '../ui/field';
import { shelves, type Wanted } from './find';

const tiers: readonly Tier[] = ['hot', 'warm', 'cold', 'unqualified'];
const channels: readonly Channel[] = ['email', 'phone', 'sms', 'dm', 'social'];
const any = (name: string) => ({ value: '', label: name });
const narrow = 'field-sizing-content px-2! text-small text-ellipsis';

/** One row: each choice says what it narrows until it does. */
export function Filters({
  wanted,
  change,
  stages,
}: {
  wanted: Wanted;
  change: (part: Partial<Wanted>) => void;
  stages: readonly Option[];
}) {
  return (
    <div className="flex gap-2 *:flex-auto">
      <SelectField
        hideLabel
        label={t('scripts.show')}
        className={narrow}
        value={wanted.from}
        onChange={(event) => change({ from: event.target.value as Wanted['from'] })}
        choices={shelves.map((one) => ({ value: one, label: t(`scripts.from.${one}`) }))}
      />
      <SelectField
        hideLabel
        label={t('library.channel')}
        className={narrow}
        value={wanted.channel}
        onChange={(event) => change({ channel: event.target.value as Channel | '' })}
        choices={[
          any(t('library.channel')),
          ...channels.map((one) => ({ value: one, label: t(`words.channel.${one}`) })),
        ]}
      />
      <SelectField
        hideLabel
        label={t('now.stage')}
        className={narrow}
        value={wanted.stage}
        onChange={(event) => change({ stage: event.target.value })}
        choices={[any(t('now.stage')), ...stages.map(({ id, label }) => ({ value: id, label }))]}
      />
      <SelectField
        hideLabel
        label={t('now.tier')}
        className={narrow}
        value={wanted.tier}
        onChange={(event) => change({ tier: event.target.value as Tier | '' })}
        choices={[any(t('now.tier')), ...tiers.map((one) => ({ value: one, label: t(`words.tier.${one}`) }))]}
      />
    </div>
  );
}
