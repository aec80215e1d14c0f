import type { Playbook, Stage } from '@/lib/domain/playbook/playbook';
import { addTo, changeAt, freshId, idOf, type Part, patched, removeAt } from '@/lib/domain/playbook/edit';
import { Tier } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { Button } from '../../ui/button';
import { CellNumber, CellSelect, CellText, RowProblems } from '../parts/cell-fields';
import { cadenceChoices } from '../parts/close-days';
import type { Edit } from './edit';
import { EditTiers } from './edit-tiers';
import { PlacedSelect } from '../parts/fields';
import { cadenceName, tierName } from '../parts/sentences';
import { Cell, rowLook, Table } from '../../ui/table';

const word = (key: string, args?: Record<string, string>) => t(`playbooks.stages.${key}`, args);

/**
 * Where a lead can go quiet, for how long, and which cadence begins then, for a tier another one; below, the
 * cadence of each tier.
 */
export function EditStages({ playbook, onChange }: Edit) {
  const add = () => {
    const label = word('new-label');
    onChange(
      addTo(playbook, 'stages', {
        id: freshId(idOf(label), new Set(playbook.stages.map(({ id }) => id))),
        label,
        quietAfterHours: 24,
        delegable: false,
      }),
    );
  };
  return (
    <>
      <Table
        label={word('table')}
        heads={[
          ...['label', 'quiet-hours', 'cadence', 'delegable'].map((head) => ({ label: word(head) })),
          { label: t('settings.off.remove'), hide: true },
        ]}
      >
        {playbook.stages.map((stage, at) => (
          <StageRow
            key={at}
            playbook={playbook}
            stage={stage}
            onChange={(part) => onChange(changeAt(playbook, 'stages', at, part))}
            onRemove={() => onChange(removeAt(playbook, 'stages', at))}
          />
        ))}
      </Table>
      <div>
        <Button onClick={add}>{word('add')}</Button>
      </div>
      <EditTiers playbook={playbook} onChange={onChange} />
    </>
  );
}

function StageRow({
  playbook,
  stage,
  onChange,
  onRemove,
}: {
  playbook: Playbook;
  stage: Stage;
  onChange: (part: Part<Stage>) => void;
  onRemove: () => void;
}) {
  const row = ['stages', stage.id] as const;
  const label = (key: string) => word('of', { what: word(key), stage: stage.label });
  return (
    <>
      <tr className={rowLook}>
        <Cell className="min-w-[170px] px-1!">
          <CellText
            row={row}
            place={[...row, 'label']}
            label={label('label')}
            value={stage.label}
            onChange={(text) => onChange({ label: text })}
          />
        </Cell>
        <Cell className="w-[110px] px-1!">
          <CellNumber
            row={row}
            place={[...row, 'quietAfterHours']}
            label={label('quiet-hours')}
            value={stage.quietAfterHours}
            onChange={(hours) => onChange({ quietAfterHours: hours ?? Number.NaN })}
          />
        </Cell>
        <Cell className="min-w-[220px] px-1!">
          <CellSelect
            row={row}
            place={[...row, 'cadence']}
            label={label('cadence')}
            value={stage.cadence ?? ''}
            onChange={(cadence) => onChange({ cadence: cadence || undefined })}
            choices={cadenceChoices(playbook)}
          />
          <ByTier by="tiers" playbook={playbook} stage={stage} onChange={(tiers) => onChange({ tiers })} />
          <ByTier by="byHand" playbook={playbook} stage={stage} onChange={(byHand) => onChange({ byHand })} />
        </Cell>
        <Cell className="w-[130px] pt-4!">
          <input
            type="checkbox"
            className="size-8 accent-accent"
            aria-label={label('delegable')}
            checked={stage.delegable}
            onChange={(event) => onChange({ delegable: event.target.checked })}
          />
        </Cell>
        <Cell className="px-1! py-2! text-end">
          <Button
            look="quiet"
            className="text-small"
            aria-label={word('remove', { stage: stage.label })}
            onClick={onRemove}
          >
            {t('settings.off.remove')}
          </Button>
        </Cell>
      </tr>
      <RowProblems row={row} columns={5} />
    </>
  );
}

/** Another cadence in this stage for leads of a tier, or for those whom the rep sets to it. */
function ByTier({
  by,
  playbook,
  stage,
  onChange,
}: {
  by: 'tiers' | 'byHand';
  playbook: Playbook;
  stage: Stage;
  onChange: (tiers: Stage['tiers']) => void;
}) {
  const tiers = stage[by] ?? {};
  const is = by === 'tiers' ? 'by-tier' : 'by-hand';
  const others = Tier.options
    .filter((tier) => tiers[tier])
    .map((tier) => `${tierName(tier)}: ${cadenceName(playbook, tiers[tier]!)}`);
  const set = (tier: Tier, cadence: string) => {
    const next = patched(tiers, { [tier]: cadence === '' ? undefined : cadence });
    onChange(Object.keys(next).length > 0 ? next : undefined);
  };
  return (
    <details>
      <summary className="min-h-12 cursor-pointer px-2 py-2 text-small text-soft">{`${word(is)}: ${others.join(' · ') || word('same-for-all')}`}</summary>
      <div className="flex flex-col gap-3 pt-1 pb-3">
        {Tier.options.map((tier) => (
          <PlacedSelect
            key={tier}
            place={['stages', stage.id, by, tier]}
            label={word(by === 'tiers' ? 'of-tier' : 'of-hand', { stage: stage.label, tier: tierName(tier) })}
            value={tiers[tier] ?? ''}
            onChange={(cadence) => set(tier, cadence)}
            choices={cadenceChoices(playbook, word('as-stage'))}
          />
        ))}
      </div>
    </details>
  );
}
