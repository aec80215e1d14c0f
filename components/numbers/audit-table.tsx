import { useMemo } from 'react';

import { auditedIn } from '@/lib/domain/counts/days';
import {
  type Audit,
  type Audited,
  auditBefore,
  isGood,
  type Leak,
  leakAudit,
  LEAKS,
} from '@/lib/domain/metrics/leak-audit';
import type { Instant } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { Section } from '../ui/section';
import { Table } from '../ui/table';
import { Waiting } from '../ui/waiting';
import { percent } from './number-words';
import { type Asked, useCounts } from './use-counts';

/** The last hundred leads beside the hundred before them: what leaks, and whether it leaks less. */
export function AuditTable({ asked }: { asked: Asked }) {
  const { data: counts } = useCounts(asked, 'audit', null);
  const audits = useMemo(() => counts && auditsIn(auditedIn(counts), counts.until), [counts]);
  if (!audits) return <Waiting label={t('numbers.audit.title')} lines={5} />;
  const { now, before } = audits;
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

function auditsIn(leads: readonly Audited[], until: Instant): { now: Audit; before: Audit | null } {
  const last = auditBefore(leads, until);
  return { now: leakAudit(leads, until), before: last === null ? null : leakAudit(leads, last) };
}

function words({ of, counts }: Audit, leak: Leak): string {
  const told = t('numbers.of-all', { n: counts[leak], of });
  return of < 20 ? told : `${told} · ${percent(counts[leak] / of)}`;
}
