import type { Learning } from '@/lib/domain/score/learning';
import type { Instant, Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { dayWords } from '../data/format';
import { Section } from '../ui/section';

type Enough = Extract<Learning, { enough: true }>;

const percent = (share: number | null) => (share === null ? '–' : `${Math.round(share * 100)} %`);
const head = 'py-2 pe-6 text-right text-tiny font-medium text-faint';
const firstHead = 'py-2 pe-6 text-left text-tiny font-medium text-faint';
const cell = 'py-2 pe-6 text-right';

/** Learned against fixed points, every lead foretold before its outcome was known; over time, and whether chances can be believed. */
export function Accuracy({ learning, zone, now }: { learning: Enough; zone: Zone; now: Instant }) {
  const { comparison, overTime, bins } = learning;
  return (
    <Section title={t('learned.accuracy')}>
      <p>{t(`learned.better.${comparison?.better ?? 'too-few'}`, { n: comparison?.n ?? 0 })}</p>
      {overTime.length > 0 && (
        <table className="w-full max-w-[560px] border-collapse text-small">
          <caption className="py-2 text-left text-tiny text-faint">
            {t('learned.over-time')} · {t('learned.auc-hint')}
          </caption>
          <thead>
            <tr>
              <th scope="col" className={firstHead}>
                {t('learned.until')}
              </th>
              <th scope="col" className={head}>
                {t('learned.leads')}
              </th>
              <th scope="col" className={head}>
                {t('learned.auc-learned')}
              </th>
              <th scope="col" className={head}>
                {t('learned.auc-fixed')}
              </th>
            </tr>
          </thead>
          <tbody>
            {overTime.map(({ to, n, learned, fixed }) => (
              <tr key={to} className="border-t border-line">
                <th scope="row" className="py-2 pe-6 text-left font-normal">
                  {dayWords(to, now, zone)}
                </th>
                <td className={cell}>{n}</td>
                <td className={cell}>{percent(learned.auc)}</td>
                <td className={cell}>{percent(fixed.auc)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {bins.length > 1 && (
        <table className="w-full max-w-[560px] border-collapse text-small">
          <caption className="py-2 text-left text-tiny text-faint">{t('learned.calibration')}</caption>
          <thead>
            <tr>
              <th scope="col" className={firstHead}>
                {t('learned.said')}
              </th>
              <th scope="col" className={head}>
                {t('learned.came')}
              </th>
              <th scope="col" className={head}>
                {t('learned.leads')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bins.map(({ said, won, n }, place) => (
              // Bins have no name but their place.
              // eslint-disable-next-line react/no-array-index-key
              <tr key={place} className="border-t border-line">
                <th scope="row" className="py-2 pe-6 text-left font-normal">
                  {percent(said)}
                </th>
                <td className={cell}>{percent(won)}</td>
                <td className={cell}>{n}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
