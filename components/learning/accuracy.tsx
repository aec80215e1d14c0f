import type { Learning } from '@/lib/domain/score/learning';
import type { Instant, Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { dayWords } from '../data/format';
import { Section } from '../ui/section';
import { Table } from '../ui/table';
import { CalibrationPlot } from './calibration-plot';

type Enough = Extract<Learning, { enough: true }>;

const percent = (share: number | null) => (share === null ? '–' : `${Math.round(share * 100)} %`);
const cell = 'px-3 py-2 text-end';

/**
 * Learned against fixed points, every lead predicted before its outcome was known; over time, and whether
 * chances can be believed.
 */
export function Accuracy({ learning, zone, now }: { learning: Enough; zone: Zone; now: Instant }) {
  const { comparison, overTime, bins } = learning;
  return (
    <Section title={t('learned.accuracy')}>
      <p>{t(`learned.better.${comparison?.better ?? 'too-few'}`, { n: comparison?.n ?? 0 })}</p>
      {overTime.length > 0 && (
        <>
          <Table
            label={t('learned.over-time')}
            heads={[
              { label: t('learned.until') },
              { label: t('learned.leads'), number: true },
              { label: t('learned.auc-learned'), number: true },
              { label: t('learned.auc-fixed'), number: true },
            ]}
            hideLabel={false}
          >
            {overTime.map(({ to, n, learned, fixed }) => (
              <tr key={to} className="border-t border-line">
                <th scope="row" className="px-3 py-2 text-start font-normal">
                  {dayWords(to, now, zone)}
                </th>
                <td className={cell}>{n}</td>
                <td className={cell}>{percent(learned.auc)}</td>
                <td className={cell}>{percent(fixed.auc)}</td>
              </tr>
            ))}
          </Table>
          <p className="text-small text-faint">{t('learned.auc-hint')}</p>
        </>
      )}
      {bins.length > 1 && <CalibrationPlot bins={bins} />}
    </Section>
  );
}
