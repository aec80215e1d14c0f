import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Learning } from '@/lib/domain/score/learning';
import { reasonText, t } from '@/lib/i18n';

import { saveFile } from '../files/save-file';
import { Button } from '../ui/button';
import { Section } from '../ui/section';

/** Every rule with its points, those that would fit, and how often it held; and what may not be learned from. */
export function PointsTable({
  playbook,
  learning: { page, leftOut },
}: {
  playbook: Playbook;
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
      <table className="w-full border-collapse text-small">
        <thead>
          <tr className="text-tiny text-faint">
            <th scope="col" className="py-2 pe-6 text-left font-medium">
              {t('learned.rule')}
            </th>
            {['points', 'fits', 'held'].map((name) => (
              <th key={name} scope="col" className="py-2 pe-6 text-right font-medium">
                {t(`learned.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {playbook.score.rules.map(({ id, because, points }) => {
            const learned = page.rules[id];
            const out = leftOut.find(({ rule }) => rule === id);
            return (
              <tr key={id} className="border-t border-line">
                <th scope="row" className="py-2 pe-6 text-left font-normal">
                  {because}
                  {out && <p className="text-tiny text-faint">{reasonText(out.why)}</p>}
                </th>
                <td className="py-2 pe-6 text-right">{points}</td>
                <td className="py-2 pe-6 text-right">{learned ? learned.points : t('learned.left-out')}</td>
                <td className="py-2 pe-6 text-right text-faint">
                  {learned ? `${Math.round(learned.fired)}` : ''}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
