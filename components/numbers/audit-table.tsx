import { useMemo, useState } from 'react';

import { auditedIn } from '@/lib/domain/counts/days';
import {
  type Audit,
  type Audited,
  auditBefore,
  auditedOf,
  isGood,
  type Leak,
  leakAudit,
  LEAKS,
  recovered,
} from '@/lib/domain/metrics/leak-audit';
import { ENOUGH, type Measured } from '@/lib/domain/metrics/measure';
import type { Instant } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { dayWords } from '../data/format';
import { useLive } from '../data/use-live';
import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { Table } from '../ui/table';
import { Waiting } from '../ui/waiting';
import { percent } from './number-words';
import { type Asked, useCounts } from './use-counts';
import { useMetricContext } from './use-metric-context';

/** The last hundred leads beside the hundred before them: what leaks, and whether it leaks less. */
export function AuditTable({ asked, winRate }: { asked: Asked; winRate: Measured }) {
  const { data: counts } = useCounts(asked, 'audit', null);
  const audits = useMemo(() => counts && auditsIn(auditedIn(counts), counts.until), [counts]);
  if (!audits) return <Waiting label={t('numbers.audit.title')} lines={5} />;
  const { now, before } = audits;
  const { zone } = asked.settings;
  return (
    <Section title={t('numbers.audit.title')}>
      <p className="text-soft">{t('numbers.audit.text', { of: now.of })}</p>
      <Leaks
        label={t('numbers.audit.title')}
        now={now}
        before={before && { ...before, day: dayWords(before.until, asked.now, zone) }}
      />
      {now.worth !== null && (
        <p className="text-soft">
          {t('numbers.audit.worth', { worth: amount(now.worth) })}{' '}
          {winRate.of >= ENOUGH &&
            t('numbers.audit.at-rate', {
              rate: percent(winRate.value!),
              worth: amount(now.worth * winRate.value!),
            })}
        </p>
      )}
      {!asked.sample && <LastImport asked={asked} />}
    </Section>
  );
}

/** The list that was imported last, looked through in the same way once it is asked for. */
function LastImport({ asked }: { asked: Asked }) {
  const [open, setOpen] = useState(false);
  const { data: last } = useLive(['last-import'], async () => {
    const { readLastBatch } = await import('@/lib/store/read/batch');
    return (db) => readLastBatch(db, 'import', null);
  });
  if (!last) return null;
  const name = last.name ?? t('numbers.audit.a-list');
  if (!open)
    return (
      <Button look="link" className="self-start" onClick={() => setOpen(true)}>
        {t('numbers.audit.look-at', { name })}
      </Button>
    );
  const leads = last.parts.flatMap(({ commands }) => commands.map(({ leadId }) => leadId));
  return <OfList asked={asked} name={name} leads={leads} />;
}

function OfList({ asked, name, leads }: { asked: Asked; name: string; leads: readonly string[] }) {
  const { settings, now } = asked;
  const context = useMetricContext(settings, now);
  const { data: courses } = useLive(['courses-of', leads], async () => {
    const { readCoursesOf } = await import('@/lib/store/numbers/courses');
    return (db) => readCoursesOf(db, leads);
  });
  const audit = useMemo(() => {
    const some = courses?.map((course) => auditedOf(course, context));
    return some && leakAudit(some, now, some.length);
  }, [courses, context, now]);
  if (!audit) return <Waiting label={t('numbers.audit.title')} lines={5} />;
  return (
    <>
      <p className="text-soft">{t('numbers.audit.list', { name, count: audit.of })}</p>
      <Leaks label={name} now={audit} before={null} />
    </>
  );
}

/** What leaked, of the leads looked at and, as of that day, of those before them; and how much of it no longer does. */
function Leaks({
  label,
  now,
  before,
}: {
  label: string;
  now: Audit;
  before: (Audit & { day: string }) | null;
}) {
  return (
    <Table
      label={label}
      heads={[
        { label: t('numbers.audit.leak') },
        { label: t('numbers.audit.now', { of: now.of }), number: true },
        ...(before
          ? [
              { label: t('numbers.audit.before', { of: before.of, day: before.day }), number: true },
              { label: t('numbers.audit.recovered'), number: true },
            ]
          : []),
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
          {before && (
            <>
              <td className="ps-4 text-end text-faint">{words(before, leak)}</td>
              <td className="ps-4 text-end">{recoveredWords(now, before, leak)}</td>
            </>
          )}
        </tr>
      ))}
    </Table>
  );
}

const amount = (worth: number) => worth.toLocaleString('en-GB', { maximumFractionDigits: 0 });

function auditsIn(leads: readonly Audited[], until: Instant) {
  const last = auditBefore(leads, until);
  const before = last === null ? null : { ...leakAudit(leads, last), until: last };
  return { now: leakAudit(leads, until), before };
}

/** How much has become better; nothing of a handful. */
function recoveredWords(now: Audit, before: Audit, leak: Leak): string {
  if (now.of < FEW || before.of < FEW) return '';
  const points = recovered(leak, now, before);
  return points === 0
    ? t('numbers.audit.same')
    : t('numbers.audit.points', { sign: points > 0 ? '+' : '−', count: Math.abs(points) });
}

/** Of fewer no share is told. */
const FEW = 20;

function words({ of, counts }: Audit, leak: Leak): string {
  const told = t('numbers.of-all', { n: counts[leak], of });
  return of < FEW ? told : `${told} · ${percent(counts[leak] / of)}`;
}
