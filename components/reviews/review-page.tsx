import { useMemo, useState } from 'react';

import { type PeriodName, periodOf } from '@/lib/domain/metrics/period';
import type { Course } from '@/lib/domain/metrics/course';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Settings } from '@/lib/domain/settings/settings';
import { dayOf, type Instant } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import '@/lib/i18n/numbers/numbers';

import { useServices } from '../data/services';
import { usePlaybooks } from '../data/use-settings';
import { ByPerson } from '../numbers/by-person';
import { useCosts } from '../numbers/use-costs';
import { useCourses } from '../numbers/use-courses';
import { useMetricContext } from '../numbers/use-metric-context';
import { useNames } from '../numbers/use-names';
import { SelectField } from '../ui/field';
import { Notice } from '../ui/notice';
import { Waiting } from '../ui/waiting';
import { Agenda } from './agenda';
import { Decide } from './decide';
import { deeperOf } from './deeper';
import { DeeperTables } from './deeper-tables';
import type { Notes } from './review-text';
import { type Reworded, ScriptTrends } from './script-trends';
import { Trends } from './trends';

/** What a review looks back on. */
const SPAN: Readonly<Record<'day' | 'week' | 'month' | 'quarter', PeriodName>> = {
  day: 'this-week',
  week: 'last-week',
  month: '30-days',
  quarter: '90-days',
};

/** A review from trends to decisions: looked at, acted on in place, and kept as one page. */
export function ReviewPage({ settings, one }: { settings: Settings; one: string | null }) {
  const { clock } = useServices();
  const [now] = useState(() => clock());
  const [chosen, setChosen] = useState<string | null>(one);
  const { data: playbooks } = usePlaybooks();
  const { data: courses, isError, refetch } = useCourses(false, settings, now);
  const playbook = playbooks?.find(({ id }) => id === settings.playbook);
  const review = playbook?.reviews.find(({ id }) => id === chosen) ?? playbook?.reviews[0];
  return (
    <div className="flex flex-col gap-8">
      <div>
        <h1 className="text-title font-semibold tracking-tight">{t('settings.reviews.title')}</h1>
        <p className="text-small text-faint">{t('review.text')}</p>
      </div>
      {isError && (
        <Notice tone="stop" action={t('review.again')} onAction={() => void refetch()}>
          {t('review.failed')}
        </Notice>
      )}
      {(!courses || !review) && !isError && <Waiting label={t('review.reading')} lines={8} />}
      {courses && playbook && review && (
        <>
          <div className="w-[240px]">
            <SelectField
              label={t('review.which')}
              value={review.id}
              choices={playbook.reviews.map(({ id, every, minutes }) => ({
                value: id,
                label: t('review.option', { kind: t(`review.kinds.${every}`), count: minutes }),
              }))}
              onChange={(event) => setChosen(event.target.value)}
            />
          </div>
          <Held
            key={review.id}
            playbook={playbook.id}
            review={review}
            courses={courses}
            settings={settings}
            now={now}
            onActed={() => void refetch()}
          />
        </>
      )}
    </div>
  );
}

/** One review, from what it looks at to what is decided. */
function Held({
  playbook,
  review,
  courses,
  settings,
  now,
  onActed,
}: {
  playbook: string;
  review: Playbook['reviews'][number];
  courses: readonly Course[];
  settings: Settings;
  now: Instant;
  onActed: () => void;
}) {
  const { zone } = settings;
  const { every } = review;
  const periods = useMemo(() => periodOf(SPAN[every], dayOf(now, zone), zone), [every, now, zone]);
  const context = useMetricContext(settings, now);
  const asked = useMemo(() => ({ sample: false, settings, now }), [settings, now]);
  const nameOf = useNames();
  const kept = useCosts();
  const [notes, setNotes] = useState<Notes>({});
  const [reworded, setReworded] = useState<Reworded>(new Map());
  const costs = kept?.costs;
  const deeper = useMemo(
    () => (periods ? deeperOf(every, courses, periods, context, { costs: costs ?? [], zone, nameOf }) : []),
    [every, courses, periods, context, costs, zone, nameOf],
  );
  if (!periods) return null;
  return (
    <>
      <Agenda review={review} id={`${playbook}/${review.id}`} notes={notes} onNotes={setNotes} />
      <Trends courses={courses} periods={periods} context={context} />
      {(every === 'month' || every === 'quarter') && (
        <DeeperTables every={every} deeper={deeper} period={periods.now} />
      )}
      <ByPerson asked={asked} period={periods.now} />
      <ScriptTrends
        courses={courses}
        periods={periods}
        context={context}
        reworded={reworded}
        onReworded={setReworded}
      />
      <Decide
        playbook={playbook}
        review={review}
        courses={courses}
        periods={periods}
        context={context}
        zone={zone}
        deeper={deeper}
        notes={notes}
        reworded={reworded}
        onActed={onActed}
      />
    </>
  );
}
