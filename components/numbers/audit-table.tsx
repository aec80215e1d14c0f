import { useMemo } from 'react';

import type { Course } from '@/lib/domain/metrics/course';
import {
  type Audit,
  auditBefore,
  isGood,
  type Leak,
  leakAudit,
  LEAKS,
} from '@/lib/domain/metrics/leak-audit';
import type { MetricContext } from '@/lib/domain/metrics/metric';
import { t } from '@/lib/i18n';

import { Section } from '../ui/section';
import { Table } from '../ui/table';
import { percent } from './number-words';

/** The last hundred leads beside the hundred before them: what leaks, and whether it leaks less. */
export function AuditTable({
  courses,
  until,
  alone,
}: { courses: readonly Course[] } & Pick<MetricContext, 'until' | 'alone'>) {
  const [now, before] = useMemo(() => {
    const last = auditBefore(courses, until);
    return [leakAudit(courses, until, alone), last === null ? null : leakAudit(courses, last, alone)];
  }, [courses, until, alone]);
  return (
    <Section title={t('numbers.audit.title')}>
      <p className="text-soft">{t('numbers.audit.text', { of: now.of })}</p>
      <Table
        label={t('numbers.audit.title')}
        heads={[
          { label: t('numbers.audit.leak') },
          { label: t('numbers.audit.now'), number: true },
          ...(before ? [{ label: t('numbers.audit.before', { of: before.of }), number: true }] : []),
        ]}
      >
        {LEAKS.map((leak) => (
          <tr key={leak} className="border-t border-line">
            <th scope="row" className="px-3 py-3 text-start font-normal">
              {t(`numbers.audit.${leak}`)}
            </th>
            <td
              className={
                isGood(leak) || now.counts[leak] === 0
                  ? 'text-end font-medium'
                  : 'text-end font-medium text-hot'
              }
            >
              {words(now, leak)}
            </td>
            {before && <td className="ps-4 text-end text-faint">{words(before, leak)}</td>}
          </tr>
        ))}
      </Table>
      {now.worth !== null && (
        <p className="text-soft">
          {t('numbers.audit.worth', {
            worth: now.worth.toLocaleString('en-GB', { maximumFractionDigits: 0 }),
          })}
        </p>
      )}
    </Section>
  );
}

function words({ of, counts }: Audit, leak: Leak): string {
  const told = t('numbers.of-all', { n: counts[leak], of });
  return of < 20 ? told : `${told} · ${percent(counts[leak] / of)}`;
}
