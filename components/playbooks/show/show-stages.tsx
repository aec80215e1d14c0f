import type { Playbook, Stage } from '@/lib/domain/playbook/playbook';
import { Tier } from '@/lib/domain/words';
import { t } from '@/lib/i18n/index';

import { closeWords } from '../parts/close-days';
import { cadenceName, spanOf, tierName } from '../parts/sentences';
import { Cell, rowLook, Table } from '../../ui/table';
import { TierWord } from '../../lead/tier-pill';

const byTier = (playbook: Playbook, tiers: Stage['tiers']) =>
  Tier.options
    .filter((tier) => tiers?.[tier])
    .map((tier) => `${tierName(tier)}: ${cadenceName(playbook, tiers![tier]!)}`)
    .join(' · ');

/** Where a lead can go quiet and which cadence begins then; or which cadence each tier has. */
export function ShowStages({ playbook }: { playbook: Playbook }) {
  const word = (key: string) => t(`playbooks.stages.${key}`);
  const tiers = Tier.options.filter((tier) => playbook.tiers[tier]);
  return (
    <>
      <Table
        label={word('table')}
        hideLabel={tiers.length === 0}
        heads={['label', 'quiet', 'cadence', 'by-tier', 'delegable'].map((head) => ({ label: word(head) }))}
      >
        {playbook.stages.map((stage) => (
          <tr key={stage.id} className={rowLook}>
            <Cell className="font-medium">{stage.label}</Cell>
            <Cell>
              {stage.quietAfterHours === 0 ? word('at-once') : spanOf({ hours: stage.quietAfterHours })}
            </Cell>
            <Cell>
              {stage.cadence === undefined ? (
                <span className="text-faint">{word('none')}</span>
              ) : (
                cadenceName(playbook, stage.cadence)
              )}
            </Cell>
            <Cell className="text-soft">
              {byTier(playbook, stage.tiers)}
              {stage.byHand && (
                <p>{t('playbooks.stages.set-by-hand', { which: byTier(playbook, stage.byHand) })}</p>
              )}
            </Cell>
            <Cell className="text-soft">{word(stage.delegable ? 'yes' : 'no')}</Cell>
          </tr>
        ))}
      </Table>
      {tiers.length > 0 && (
        <Table
          label={word('tiers')}
          hideLabel={false}
          heads={['tier', 'cadence', 'close'].map((head) => ({ label: word(head) }))}
        >
          {tiers.map((tier) => {
            const { cadence, expectedCloseDays } = playbook.tiers[tier]!;
            return (
              <tr key={tier} className={rowLook}>
                <Cell>
                  <TierWord tier={tier} />
                </Cell>
                <Cell>{cadenceName(playbook, cadence)}</Cell>
                <Cell>{closeWords(expectedCloseDays)}</Cell>
              </tr>
            );
          })}
        </Table>
      )}
    </>
  );
}
