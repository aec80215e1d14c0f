import { type ReactNode, useId } from 'react';

import type { Answers } from '@/lib/domain/counts/questions';
import type { Dimension } from '@/lib/domain/metrics/metric';
import type { WeekLimit } from '@/lib/domain/plan/week-limit';
import { t } from '@/lib/i18n';

import { Button } from '../ui/button';
import { Section } from '../ui/section';
import { minutesWords } from './number-words';
import { useNames } from './use-names';

/** Five questions a rep has on Monday, each answered in a sentence with a number, and where to see more. */
export function Questions({
  told,
  limit,
  onShow,
}: {
  told: Answers;
  /** What the daily limits allow; null where nobody sends: of invented leads. */
  limit: WeekLimit | null;
  onShow: (metric: string, by: Dimension | null) => void;
}) {
  const nameOf = useNames();
  const { works, dies } = told;
  return (
    <Section title={t('numbers.questions')}>
      <dl className="flex flex-col divide-y divide-line border-y border-line">
        <Question name="slipping" onShow={openBoard}>
          {slippingWords(told)}
        </Question>
        <Question name="fast" onShow={() => onShow('first-response-median', null)}>
          {fastWords(told)}
        </Question>
        <Question name="works" onShow={() => onShow('reply-rate', works?.by ?? 'script')}>
          {works
            ? t('numbers.answer.works', {
                ...works.best,
                value: '',
                by: '',
                name: nameOf(works.by, works.best.by!),
                interval: '',
              })
            : t('numbers.answer.works-none')}
        </Question>
        <Question name="dies" onShow={() => onShow('stage-conversion', 'stage')}>
          {dies
            ? t('numbers.answer.dies', { name: nameOf('stage', dies.by!), n: dies.n, of: dies.of })
            : t('numbers.answer.dies-none')}
        </Question>
        <Question name="week" onShow={openBoard}>
          {weekWords(told, limit)}
        </Question>
      </dl>
    </Section>
  );
}

const openBoard = () => {
  location.hash = '#board';
};

function Question({
  name,
  children,
  onShow,
}: {
  name: 'slipping' | 'fast' | 'works' | 'dies' | 'week';
  children: ReactNode;
  onShow: () => void;
}) {
  const id = useId();
  return (
    <div className="grid items-baseline gap-x-6 gap-y-1 py-3 sm:grid-cols-[200px_1fr_auto]">
      <dt id={id} className="font-medium">
        {t(`numbers.question.${name}`)}
      </dt>
      <dd aria-labelledby={id} className="text-soft">
        {children}
      </dd>
      <dd>
        <Button look="link" onClick={onShow}>
          {t(`numbers.show.${name}`)}
        </Button>
      </dd>
    </div>
  );
}

function slippingWords({ slipping: { late, none, of } }: Answers): string {
  return late + none === 0
    ? t('numbers.answer.slipping-none', { count: of })
    : [
        t('numbers.answer.late', {
          count: late,
          open: t('numbers.answer.open', { count: of }),
        }),
        t('numbers.answer.stepless', { count: none }),
      ].join(' ');
}

function fastWords({ fast: { median, kept } }: Answers): string {
  const first =
    median.of === 0
      ? t('numbers.answer.fast-none')
      : median.value === null
        ? t('numbers.answer.fast-unknown')
        : t('numbers.answer.fast', { median: minutesWords(median.value) });
  return kept.of === 0 ? first : `${first} ${t('numbers.answer.kept', { n: kept.n, count: kept.of })}`;
}

function weekWords({ week: { planned, pace } }: Answers, limit: WeekLimit | null): string {
  return [
    t('numbers.answer.week', { count: planned }),
    pace === null ? t('numbers.answer.pace-none') : t('numbers.answer.pace', { pace }),
    ...(pace !== null && planned > pace ? [t('numbers.answer.week-over')] : []),
    ...(limit ? [t('numbers.answer.limit', limit)] : []),
    ...(limit && planned > limit.week ? [t('numbers.answer.limit-over')] : []),
  ].join(' ');
}
