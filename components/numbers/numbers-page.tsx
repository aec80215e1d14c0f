import { lazy, Suspense, useMemo, useState } from 'react';

import { DIMENSIONS, type Dimension } from '@/lib/domain/metrics/metric';
import { PERIODS, type PeriodName, periodOf } from '@/lib/domain/metrics/period';
import type { MonthCost } from '@/lib/domain/month-cost';
import type { Settings } from '@/lib/domain/settings/settings';
import { dayOf } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import '@/lib/i18n/numbers';

import { useServices } from '../data/services';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { SelectField } from '../ui/field';
import { Notice } from '../ui/notice';
import { Waiting } from '../ui/waiting';
import { AuditTable } from './audit-table';
import { ByPerson } from './by-person';
import { CostsForm } from './costs-form';
import { NumbersTable } from './numbers-table';
import { Questions } from './questions';
import { useCosts } from './use-costs';
import { useCourses } from './use-courses';
import { useMetricContext } from './use-metric-context';

const Plots = lazy(() => import('./plots').then(({ Plots }) => ({ default: Plots })));

const NONE: readonly MonthCost[] = [];

/** What came of the work, by period and group: five questions answered, every number, and the leak audit. */
export function NumbersPage({ settings }: { settings: Settings }) {
  const { clock } = useServices();
  const [now] = useState(() => clock());
  const [period, setPeriod] = useState<PeriodName>('30-days');
  const [by, setBy] = useState<Dimension | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const [sample, setSample] = useState(false);
  const { data: courses, isError, refetch, progress } = useCourses(sample, settings, now);
  const span = useMemo(
    () => periodOf(period, dayOf(now, settings.zone), settings.zone),
    [period, now, settings],
  );
  const context = useMetricContext(settings, now);
  const costs = useCosts();
  const typed = sample ? NONE : (costs?.costs ?? NONE);
  return (
    <div className="flex flex-col gap-8">
      <div>
        <h1 className="text-title font-semibold tracking-tight">{t('settings.numbers.title')}</h1>
        <p className="text-small text-faint">{t('numbers.text')}</p>
      </div>
      {isError && (
        <Notice tone="stop" action={t('numbers.again')} onAction={() => void refetch()}>
          {t('numbers.failed')}
        </Notice>
      )}
      {!courses && !isError && (
        <Waiting label={t(sample ? 'numbers.sample.making' : 'numbers.reading', progress)} lines={8} />
      )}
      {courses?.length === 0 && (
        <Empty
          title={t('numbers.empty')}
          action={<Button onClick={() => setSample(true)}>{t('numbers.sample.look')}</Button>}
        >
          {t('numbers.empty-text')}
        </Empty>
      )}
      {sample && courses && (
        <Notice action={t('numbers.sample.leave')} onAction={() => setSample(false)}>
          {t('numbers.sample.note', { count: courses.length })}
        </Notice>
      )}
      {courses && courses.length > 0 && (
        <>
          <div className="flex flex-wrap gap-6">
            <SelectField
              label={t('numbers.period')}
              value={period}
              choices={PERIODS.map((name) => ({ value: name, label: t(`numbers.periods.${name}`) }))}
              onChange={(event) => setPeriod(event.target.value as PeriodName)}
            />
            <SelectField
              label={t('numbers.by')}
              value={by ?? ''}
              choices={[
                { value: '', label: t('numbers.by-nothing') },
                ...DIMENSIONS.map((name) => ({ value: name, label: t(`numbers.dimension.${name}`) })),
              ]}
              onChange={(event) => setBy((event.target.value || null) as Dimension | null)}
            />
          </div>
          <Questions
            courses={courses}
            period={span?.now ?? null}
            context={context}
            onShow={(metric, dimension) => {
              setBy(dimension);
              setShown(metric);
            }}
          />
          <Suspense>
            <Plots courses={courses} period={span?.now ?? null} zone={settings.zone} now={now} />
          </Suspense>
          <NumbersTable
            courses={courses}
            periods={span}
            by={by}
            context={context}
            costs={typed}
            zone={settings.zone}
            shown={shown}
          />
          <ByPerson courses={courses} period={span?.now ?? null} context={context} />
          <AuditTable courses={courses} until={now} alone={context.alone} />
          {!sample && costs && <CostsForm {...costs} now={now} zone={settings.zone} />}
          {!sample && (
            <p>
              <Button look="link" onClick={() => setSample(true)}>
                {t('numbers.sample.look')}
              </Button>
            </p>
          )}
        </>
      )}
    </div>
  );
}
