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
import type { World } from '@/lib/domain/metrics/metric';
import { t } from '@/lib/i18n';

import { Section } from '../ui/section';
import { percent } from './number-words';

/** The last hundred leads beside the hundred before them: what leaks, and whether it leaks less. */
export function AuditTable({
  courses,
  until,
  alone,
}: { courses: readonly Course[] } & Pick<World, 'until' | 'alone'>) {
  const [now, before] = useMemo(() => {
    const last = auditBefore(courses, until);
    return [leakAudit(courses, until, alone), last === null ? null : leakAudit(courses, last, alone)];
  }, [courses, until, alone]);
  return (
    <Section title={t('numbers.audit.title')}>
      <p className="text-soft">{t('numbers.audit.text', { of: now.of })}</p>
      <table className="w-full border-collapse text-small">
        <thead>
          <tr className="text-left text-tiny text-faint">
            <th scope="col" className="py-2 pe-4 font-medium">
              {t('numbers.audit.leak')}
            </th>
            <th scope="col" className="py-2 text-right font-medium">
              {t('numbers.audit.now')}
            </th>
            {before && (
              <th scope="col" className="py-2 ps-4 text-right font-medium">
                {t('numbers.audit.before', { of: before.of })}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {LEAKS.map((leak) => (
            <tr key={leak} className="border-t border-line">
              <th scope="row" className="py-3 pe-4 text-left font-normal">
                {t(`numbers.audit.${leak}`)}
              </th>
              <td
                className={
                  isGood(leak) || now.counts[leak] === 0
                    ? 'text-right font-medium'
                    : 'text-right font-medium text-hot'
                }
              >
                {words(now, leak)}
              </td>
              {before && <td className="ps-4 text-right text-faint">{words(before, leak)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
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
