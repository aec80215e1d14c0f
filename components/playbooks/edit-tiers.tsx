import type { Playbook } from '@/lib/domain/playbook';
import { patched } from '@/lib/domain/playbook-edit';
import { Tier } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { CLOSES_LATER, cadenceChoices } from './close-days';
import type { Edit } from './edit-parts';
import { PlacedNumber, PlacedSelect } from './fields';
import { tierName } from './sentences';

type TierPlan = NonNullable<Playbook['tiers'][Tier]>;
const word = (key: string, args?: Record<string, string>) => t(`playbooks.stages.${key}`, args);

/** The cadence of each tier where no stage has its own, and within how many days such a lead is expected to close. */
export function EditTiers({ playbook, onChange }: Edit) {
  const set = (tier: Tier, plan: TierPlan | undefined) => onChange({ ...playbook, tiers: patched(playbook.tiers, { [tier]: plan }) });
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="pb-2 font-semibold">{word('tiers')}</legend>
      {Tier.options.map((tier) => <TierLine key={tier} tier={tier} playbook={playbook} plan={playbook.tiers[tier]} onChange={(plan) => set(tier, plan)} />)}
    </fieldset>
  );
}

function TierLine({ tier, playbook, plan, onChange }: { tier: Tier; playbook: Playbook; plan: TierPlan | undefined; onChange: (plan: TierPlan | undefined) => void }) {
  const name = tierName(tier);
  const [from, to] = plan?.expectedCloseDays ?? [];
  const close = (first: number | undefined, last: number | undefined) => {
    if (!plan) return;
    const { cadence } = plan;
    onChange(first === undefined && (last === undefined || last === CLOSES_LATER) ? { cadence } : { cadence, expectedCloseDays: [first ?? Number.NaN, last ?? CLOSES_LATER] });
  };
  return (
    <div className="grid items-start gap-4 sm:grid-cols-[minmax(220px,340px)_140px_140px]">
      <PlacedSelect place={['tiers', tier, 'cadence']} label={word('tier-cadence', { tier: name })} value={plan?.cadence ?? ''} onChange={(cadence) => onChange(cadence === '' ? undefined : { ...plan, cadence })} choices={cadenceChoices(playbook)} />
      {plan && <PlacedNumber place={['tiers', tier, 'expectedCloseDays', 1]} label={word('close-from', { tier: name })} placeholder="–" value={from} onChange={(first) => close(first, to)} />}
      {plan && from !== undefined && <PlacedNumber place={['tiers', tier, 'expectedCloseDays', 2]} label={word('close-to', { tier: name })} placeholder={word('or-later')} value={to === CLOSES_LATER ? undefined : to} onChange={(last) => close(from, last)} />}
    </div>
  );
}
