import type { Playbook } from '@/lib/domain/playbook/playbook';
import { t } from '@/lib/i18n/index';

import { Facts } from './show-about';
import { factWords } from '../parts/sentences';
import { Cell, rowLook, Table } from '../../ui/table';

/** What gives points, and what the points make of a lead. */
export function ShowPoints({ playbook }: { playbook: Playbook }) {
  const { base, hot, warm, cold, parkUnder, rules } = playbook.score;
  const word = (key: string) => t(`playbooks.points.${key}`);
  return (
    <>
      <Facts
        rows={[
          [word('base'), String(base)],
          [word('hot'), String(hot)],
          [word('warm'), String(warm)],
          [word('cold'), String(cold)],
          ...(parkUnder === undefined ? [] : [[word('park'), String(parkUnder)] as const]),
        ]}
      />
      <Table
        label={word('rules')}
        heads={[
          { label: word('points'), number: true },
          { label: word('because') },
          { label: word('when') },
          { label: word('fades') },
          { label: word('max'), number: true },
        ]}
      >
        {rules.map((rule) => (
          <tr key={rule.id} className={rowLook}>
            <Cell number className="font-medium">
              {rule.points > 0 ? `+${rule.points}` : String(rule.points).replace('-', '−')}
            </Cell>
            <Cell>{rule.because}</Cell>
            <Cell className="text-soft">
              {[factWords(rule.when, playbook), rule.each && word('each')].filter(Boolean).join(', ')}
            </Cell>
            <Cell className="text-soft">
              {rule.halfLifeDays === undefined
                ? word('never-fades')
                : t('playbooks.points.half-life', { count: rule.halfLifeDays })}
            </Cell>
            <Cell number>{rule.max ?? ''}</Cell>
          </tr>
        ))}
      </Table>
    </>
  );
}
