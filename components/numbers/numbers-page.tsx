import { lazy, Suspense, useMemo, useState } from 'react';

import { daysWithin } from '@/lib/domain/counts/days';
import { measuredOne } from '@/lib/domain/counts/measured';
import { answers, firstDay, inPeriod } from '@/lib/domain/counts/questions';
import { metrics } from '@/lib/domain/metrics/measure';
import { DIMENSIONS, type Dimension } from '@/lib/domain/metrics/metric';
import { PERIODS, type PeriodName, periodOf } from '@/lib/domain/metrics/period';
import type { MonthCost } from '@/lib/domain/month-cost';
import type { Settings } from '@/lib/domain/settings/settings';
import { SAMPLE_LEADS } from '@/lib/domain/simulate/sample-size';
import { dayOf } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import '@/lib/i18n/numbers/numbers';

import { momentWords } from '../data/format';
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
import { useCounts } from './use-counts';
import { useWeekLimit } from './use-week-limit';

const Plots = lazy(() => import('./plots').then(({ Plots }) => ({ default: Plots })));

const WIN_RATE = metrics.find(({ id }) => id === 'win-rate')!;
const NONE: readonly MonthCost[] = [];

/** What came of the work, by period and group: five questions answered, every number, and the leak audit. */
export function NumbersPage({ settings }: { settings: Settings }) {
  const { clock } = useServices();
  const [now] = useState(() => clock());
  const [period, setPeriod] = useState<PeriodName>('30-days');
  const [by, setBy] = useState<Dimension | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const [sample, setSample] = useState(false);
  const { zone } = settings;
  const span = useMemo(() => periodOf(period, dayOf(now, zone), zone), [period, now, zone]);
  const asked = useMemo(() => ({ sample, settings, now }), [sample, settings, now]);
  const from = firstDay(span?.before ?? null, now, zone);
  const { data: counts, isError, refetch, progress } = useCounts(asked, 'all', from);
  const { data: groups } = useCounts(asked, by, from);
  const shownNow = useMemo(
    () => counts && inPeriod(counts, span?.now ?? null, now, zone),
    [counts, span, now, zone],
  );
  const costs = useCosts();
  const limit = useWeekLimit(settings, now);
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
      {!counts && !isError && (
        <Waiting label={t(sample ? 'numbers.sample.making' : 'numbers.reading', progress)} lines={8} />
      )}
      {counts?.isEmpty && (
        <Empty
          title={t('numbers.empty')}
          action={<Button onClick={() => setSample(true)}>{t('numbers.sample.look')}</Button>}
        >
          {t('numbers.empty-text')}
        </Empty>
      )}
      {sample && counts && (
        <Notice action={t('numbers.sample.leave')} onAction={() => setSample(false)}>
          {t('numbers.sample.note', { count: SAMPLE_LEADS })}
        </Notice>
      )}
      {shownNow && counts && !counts.isEmpty && (
        <>
          {counts.until < now && (
            <p role="status" className="text-small text-soft">
              {t('numbers.as-of', { moment: momentWords(counts.until, now, zone) })}
            </p>
          )}
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
            told={answers(shownNow)}
            limit={sample ? null : limit}
            onShow={(metric, dimension) => {
              setBy(dimension);
              setShown(metric);
            }}
          />
          <Suspense>
            <Plots
              cells={shownNow.period.cells}
              days={daysWithin(counts.days, span?.now ?? null, zone)}
              now={now}
            />
          </Suspense>
          <NumbersTable
            counts={counts}
            now={shownNow.period.cells}
            groups={groups ?? null}
            periods={span}
            by={by}
            costs={typed}
            zone={zone}
            shown={shown}
          />
          <ByPerson asked={asked} period={span?.now ?? null} />
          <AuditTable asked={asked} winRate={measuredOne(WIN_RATE, shownNow.period)} />
          {!sample && (
            <div className="contents print:hidden">
              {costs && <CostsForm {...costs} now={now} zone={zone} />}
              <p>
                <Button look="link" onClick={() => setSample(true)}>
                  {t('numbers.sample.look')}
                </Button>
              </p>
            </div>
          )}
        </>
      )}
    </div>
  );
}
