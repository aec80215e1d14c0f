import type { Playbook } from '@/lib/domain/playbook/playbook';
import { patched } from '@/lib/domain/playbook/edit';
import { Tier } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { CellNumber, CellSelect, RowProblems } from '../parts/cell-fields';
import { CLOSES_LATER, cadenceChoices } from '../parts/close-days';
import type { Edit } from './edit';
import { tierName } from '../parts/sentences';
import { Cell, rowLook, Table } from '../../ui/table';
import { TierWord } from '../../lead/tier-pill';

type TierPlan = NonNullable<Playbook['tiers'][Tier]>;
const word = (key: string, args?: Record<string, string>) => t(`playbooks.stages.${key}`, args);

/**
 * The cadence of each tier where no stage has its own, and within how many days such a lead is expected to
 * close.
 */
export function EditTiers({ playbook, onChange }: Edit) {
  const set = (tier: Tier, plan: TierPlan | undefined) =>
    onChange({ ...playbook, tiers: patched(playbook.tiers, { [tier]: plan }) });
  return (
    <Table
      label={word('tiers')}
      hideLabel={false}
      heads={['tier', 'cadence', 'close-from', 'close-to'].map((head) => ({ label: word(head) }))}
    >
      {Tier.options.map((tier) => (
        <TierRow
          key={tier}
          tier={tier}
          playbook={playbook}
          plan={playbook.tiers[tier]}
          onChange={(plan) => set(tier, plan)}
        />
      ))}
    </Table>
  );
}

function TierRow({
  tier,
  playbook,
  plan,
  onChange,
}: {
  tier: Tier;
  playbook: Playbook;
  plan: TierPlan | undefined;
  onChange: (plan: TierPlan | undefined) => void;
}) {
  const row = ['tiers', tier] as const;
  const label = (key: string) => word('of', { what: word(key), stage: tierName(tier) });
  const [from, to] = plan?.expectedCloseDays ?? [];
  const close = (first: number | undefined, last: number | undefined) => {
    if (!plan) return;
    const { cadence } = plan;
    onChange(
      first === undefined && (last === undefined || last === CLOSES_LATER)
        ? { cadence }
        : { cadence, expectedCloseDays: [first ?? Number.NaN, last ?? CLOSES_LATER] },
    );
  };
  return (
    <>
      <tr className={rowLook}>
        <Cell className="w-[130px] pt-4!">
          <TierWord tier={tier} />
        </Cell>
        <Cell className="min-w-[220px] px-1!">
          <CellSelect
            row={row}
            place={[...row, 'cadence']}
            label={label('cadence')}
            value={plan?.cadence ?? ''}
            onChange={(cadence) => onChange(cadence === '' ? undefined : { ...plan, cadence })}
            choices={cadenceChoices(playbook)}
          />
        </Cell>
        <Cell className="w-[150px] px-1!">
          {plan && (
            <CellNumber
              optional
              row={row}
              place={[...row, 'expectedCloseDays', 1]}
              label={label('close-from')}
              placeholder="–"
              value={from}
              onChange={(first) => close(first, to)}
            />
          )}
        </Cell>
        <Cell className="w-[150px] px-1!">
          {plan && from !== undefined && (
            <CellNumber
              optional
              row={row}
              place={[...row, 'expectedCloseDays', 2]}
              label={label('close-to')}
              placeholder={word('or-later')}
              value={to === CLOSES_LATER ? undefined : to}
              onChange={(last) => close(from, last)}
            />
          )}
        </Cell>
      </tr>
      <RowProblems row={row} columns={4} />
    </>
  );
}
