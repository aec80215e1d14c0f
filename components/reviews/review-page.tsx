import { useMemo, useState } from 'react';

import { firstDay } from '@/lib/domain/counts/questions';
import { type PeriodName, periodOf } from '@/lib/domain/metrics/period';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Settings } from '@/lib/domain/settings/settings';
import { dayOf } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import '@/lib/i18n/numbers/numbers';

import { useServices } from '../data/services';
import { usePlaybooks } from '../data/use-settings';
import { ByPerson } from '../numbers/by-person';
import { type Asked, useCounts } from '../numbers/use-counts';
import { SelectField } from '../ui/field';
import { Notice } from '../ui/notice';
import { Waiting } from '../ui/waiting';
import { Agenda } from './agenda';
import { Decide } from './decide';
import { DeeperTables } from './deeper-tables';
import type { Notes } from './review-text';
import { type Changed, changeLines, ScriptTrends } from './script-trends';
import { Trends } from './trends';
import { useDeeper } from './use-deeper';
import { type Lists, useLists } from './use-lists';

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
  const asked = useMemo(() => ({ sample: false, settings, now }), [settings, now]);
  // Read from the start, whatever the review.
  const lists = useLists(asked);
  const playbook = playbooks?.find(({ id }) => id === settings.playbook);
  const review = playbook?.reviews.find(({ id }) => id === chosen) ?? playbook?.reviews[0];
  return (
    <div className="flex flex-col gap-8">
      <div>
        <h1 className="text-title font-semibold tracking-tight">{t('settings.reviews.title')}</h1>
        <p className="text-small text-faint">{t('review.text')}</p>
      </div>
      {!review && <Waiting label={t('review.reading')} lines={8} />}
      {playbook && review && (
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
          <Held key={review.id} playbook={playbook} review={review} asked={asked} lists={lists} />
        </>
      )}
    </div>
  );
}

/** One review, from what it looks at to what is decided. */
function Held({
  playbook,
  review,
  asked,
  lists,
}: {
  playbook: Playbook;
  review: Playbook['reviews'][number];
  asked: Asked;
  lists: Lists | null;
}) {
  const { now, settings } = asked;
  const { zone } = settings;
  const { every } = review;
  const periods = useMemo(() => periodOf(SPAN[every], dayOf(now, zone), zone)!, [every, now, zone]);
  const { data: all, isError, refetch } = useCounts(asked, 'all', firstDay(periods.before, now, zone));
  const deeper = useDeeper(every, all, periods, asked);
  const [notes, setNotes] = useState<Notes>({});
  const [changed, setChanged] = useState<Changed>(new Map());
  if (isError)
    return (
      <Notice tone="stop" action={t('review.again')} onAction={() => void refetch()}>
        {t('review.failed')}
      </Notice>
    );
  if (!all || !deeper) return <Waiting label={t('review.reading')} lines={8} />;
  return (
    <>
      <Agenda review={review} id={`${playbook.id}/${review.id}`} notes={notes} onNotes={setNotes} />
      <Trends counts={all} periods={periods} every={every} zone={zone} />
      {(every === 'month' || every === 'quarter') && (
        <DeeperTables every={every} deeper={deeper} period={periods.now} />
      )}
      <ByPerson asked={asked} period={periods.now} />
      <ScriptTrends
        playbook={playbook}
        counts={all}
        periods={periods}
        every={every}
        zone={zone}
        changed={changed}
        onChanged={setChanged}
      />
      <Decide
        playbook={playbook.id}
        review={review}
        asked={asked}
        lists={lists}
        all={all}
        periods={periods}
        deeper={deeper}
        notes={notes}
        changed={changeLines(changed)}
      />
    </>
  );
}
