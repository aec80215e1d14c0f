import { leaves } from '@/lib/domain/routing/leaves';
import { Hand, Tier } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import type { LeadView } from '../../../lib/views/lead-view';
import { CheckField, SelectField } from '../../ui/field';
import type { Draft } from './draft';

type Props = { view: LeadView; draft: Draft; onChange: (part: Partial<Draft>) => void };

/** Tier and stage by hand, and where the lead comes from; for an assistant the stage alone. */
export function FollowedFields({ view, draft, onChange }: Props) {
  const { row, stages, sources } = view;
  const stage = (
    <SelectField
      label={t('edit-lead.stage')}
      value={draft.stage ?? row.stage}
      onChange={({ target }) => onChange({ stage: target.value })}
      choices={stages.map(({ id, label }) => ({ value: id, label }))}
    />
  );
  if (!leaves(view.limit, 'edit-lead')) return stage;
  return (
    <>
      <SelectField
        label={t('edit-lead.tier')}
        hint={t(row.tierByHand ? 'edit-lead.tier-by-hand' : 'edit-lead.tier-by-score')}
        value={draft.tier ?? (row.tierByHand ? row.tier : 'auto')}
        onChange={({ target }) => onChange({ tier: target.value as Tier | 'auto' })}
        choices={[
          { value: 'auto', label: t('edit-lead.tier-auto') },
          ...Tier.options.map((tier) => ({ value: tier, label: t(`words.tier.${tier}`) })),
        ]}
      />
      {stage}
      <SelectField
        label={t('edit-lead.source')}
        value={draft.source ?? row.source}
        onChange={({ target }) => onChange({ source: target.value })}
        choices={sources.map(({ id, label }) => ({ value: id, label }))}
      />
      <SelectField
        label={t('edit-lead.hand')}
        value={draft.hand ?? row.hand ?? ''}
        onChange={({ target }) => target.value && onChange({ hand: target.value as Hand })}
        choices={[
          ...(row.hand === null ? [{ value: '', label: t('edit-lead.hand-none') }] : []),
          ...Hand.options.map((hand) => ({ value: hand, label: t(`words.hand.${hand}`) })),
        ]}
      />
      <CheckField
        label={t('edit-lead.sms')}
        checked={draft.smsConsent ?? row.smsConsent}
        onChange={({ target }) => onChange({ smsConsent: target.checked })}
      />
    </>
  );
}
