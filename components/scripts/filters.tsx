import type { Channel, Tier } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import type { Option } from '../../lib/views/lead-view';
import { SelectField } from '../ui/field';
import { shelves, type Wanted } from './find';

const tiers: readonly Tier[] = ['hot', 'warm', 'cold', 'unqualified'];
const channels: readonly Channel[] = ['email', 'phone', 'sms', 'dm', 'social'];
const any = () => ({ value: '', label: t('library.any') });

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
    <div className="grid grid-cols-2 gap-3">
      <SelectField
        label={t('scripts.show')}
        value={wanted.from}
        onChange={(event) => change({ from: event.target.value as Wanted['from'] })}
        choices={shelves.map((one) => ({ value: one, label: t(`scripts.from.${one}`) }))}
      />
      <SelectField
        label={t('library.channel')}
        value={wanted.channel}
        onChange={(event) => change({ channel: event.target.value as Channel | '' })}
        choices={[any(), ...channels.map((one) => ({ value: one, label: t(`words.channel.${one}`) }))]}
      />
      <SelectField
        label={t('now.stage')}
        value={wanted.stage}
        onChange={(event) => change({ stage: event.target.value })}
        choices={[any(), ...stages.map(({ id, label }) => ({ value: id, label }))]}
      />
      <SelectField
        label={t('now.tier')}
        value={wanted.tier}
        onChange={(event) => change({ tier: event.target.value as Tier | '' })}
        choices={[any(), ...tiers.map((one) => ({ value: one, label: t(`words.tier.${one}`) }))]}
      />
    </div>
  );
}
