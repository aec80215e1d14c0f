import { useMemo } from 'react';

import type { Course } from '@/lib/domain/metrics/course';
import { ENOUGH } from '@/lib/domain/metrics/measure';
import type { MetricContext } from '@/lib/domain/metrics/metric';
import type { Period } from '@/lib/domain/metrics/period';
import { scriptTrends } from '@/lib/domain/metrics/review';
import { t } from '@/lib/i18n';

import { valueWords } from '../numbers/number-words';
import { useNames } from '../numbers/use-names';
import { Section } from '../ui/section';
import { Table } from '../ui/table';

const SHOWN = 15;

/** Answers to each script now and before; what rises or falls is said only where it is more than chance. */
export function ScriptTrends({
  courses,
  periods,
  context,
}: {
  courses: readonly Course[];
  periods: { now: Period; before: Period };
  context: MetricContext;
}) {
  const nameOf = useNames();
  const rows = useMemo(
    () => scriptTrends(courses, periods, context).filter(({ now }) => now.of >= ENOUGH),
    [courses, periods, context],
  );
  return (
    <Section title={t('review.scripts')}>
      {rows.length === 0 ? (
        <p className="text-soft">{t('review.scripts-none')}</p>
      ) : (
        <Table
          label={t('review.scripts')}
          heads={[
            { label: t('review.script') },
            { label: t('review.now'), number: true },
            { label: t('review.before'), number: true },
            { label: t('review.trends') },
          ]}
        >
          {rows.slice(0, SHOWN).map(({ script, now, before, way }) => (
            <tr key={script} className="border-t border-line">
              <th scope="row" className="px-3 py-2 text-start font-normal">
                <a className="underline" href={`#scripts/${script}`}>
                  {nameOf('script', script)}
                </a>
              </th>
              <td className="px-3 py-2 text-end font-medium whitespace-nowrap">{valueWords(now)}</td>
              <td className="px-3 py-2 text-end whitespace-nowrap text-faint">
                {before ? valueWords(before) : ''}
              </td>
              <td
                className={
                  way === 'falling' ? 'py-2 text-hot' : way === 'rising' ? 'py-2 text-ok' : 'py-2 text-faint'
                }
              >
                {t(`review.way.${way}`)}
              </td>
            </tr>
          ))}
        </Table>
      )}
    </Section>
  );
}
