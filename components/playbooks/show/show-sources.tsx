import type { Playbook } from '@/lib/domain/playbook/playbook';
import { t } from '@/lib/i18n/index';

import { slaWords } from '../parts/sentences';
import { Cell, rowLook, Table } from '../../ui/table';
import { TierWord } from '../../lead/tier-pill';

const heads = ['label', 'tier', 'sla', 'target', 'hand'] as const;

/** Where leads come from, what they begin as, and what is promised them. */
export function ShowSources({ playbook }: { playbook: Playbook }) {
  return (
    <Table
      label={t('playbooks.sources.table')}
      heads={heads.map((head) => ({ label: t(`playbooks.sources.${head}`) }))}
    >
      {playbook.sources.map((source) => (
        <tr key={source.id} className={rowLook}>
          <Cell className="font-medium">{source.label}</Cell>
          <Cell>
            <TierWord tier={source.tier} />
          </Cell>
          <Cell>{slaWords(source.firstTouch)}</Cell>
          <Cell>{source.target ? slaWords(source.target) : ''}</Cell>
          <Cell className="text-soft">
            {source.hand ? t(`words.hand.${source.hand}`) : t('playbooks.sources.no-hand')}
            {source.asks && `, ${t(`words.raised.${source.asks}`)}`}
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
