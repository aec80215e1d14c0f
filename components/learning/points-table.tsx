import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Learning } from '@/lib/domain/score/learning';
import { reasonText, t } from '@/lib/i18n';

import { saveFile } from '../files/save-file';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { Table } from '../ui/table';
import { TakePoints } from './take-points';

/**
 * Every rule with its points, those that would fit, and how often it held; and what may not be learned from.
 */
export function PointsTable({
  playbook,
  learning: { page, leftOut },
  sample,
}: {
  playbook: Playbook;
  sample: boolean;
  learning: Extract<Learning, { enough: true }>;
}) {
  return (
    <Section
      title={t('learned.page')}
      aside={
        <Button
          look="link"
          onClick={() => saveFile(`points-${playbook.id}.json`, JSON.stringify(page, null, 1))}
        >
          {t('learned.save')}
        </Button>
      }
    >
      <p className="text-small text-faint">{t('learned.page-text')}</p>
      <Table
        label={t('learned.page')}
        heads={[
          { label: t('learned.rule') },
          { label: t('learned.points'), number: true },
          { label: t('learned.fits'), number: true },
          { label: t('learned.held'), number: true },
        ]}
      >
        {playbook.score.rules.map(({ id, because, points }) => {
          const learned = page.rules[id];
          const out = leftOut.find(({ rule }) => rule === id);
          return (
            <tr key={id} className="border-t border-line">
              <th scope="row" className="px-3 py-2 text-start font-normal first-letter:uppercase">
                {because}
                {out && <p className="text-tiny text-faint">{reasonText(out.why)}</p>}
              </th>
              <td className="px-3 py-2 text-end">{points}</td>
              <td className="px-3 py-2 text-end">{learned ? learned.points : t('learned.left-out')}</td>
              <td className="px-3 py-2 text-end text-faint">
                {learned ? `${Math.round(learned.fired)}` : ''}
              </td>
            </tr>
          );
        })}
      </Table>
      <TakePoints playbook={playbook} sample={sample} />
    </Section>
  );
}
