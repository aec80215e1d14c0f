import { useMemo } from 'react';

import type { Cells } from '@/lib/domain/counts/cells';
import {
  answerTimes,
  firstResponses,
  funnel,
  outcomesByWeek,
  type Point,
  reasons,
  silence,
  tierMoves,
  touchesGiven,
} from '@/lib/domain/counts/plots';
import type { Day, Instant } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import '@/lib/i18n/numbers/numbers';

import { wallDayWords } from '../data/format';
import { Section } from '../ui/section';
import { AnswerHours } from './answer-hours';
import { Bars } from './bars';
import { percent } from './number-words';
import { PlotFigure } from './plot-figure';
import { SilenceLine } from './silence-line';
import { Weeks } from './weeks';

const stepName = (name: string) => t(`plots.step.${name}`);
const waitName = (name: string) => t(`plots.wait.${name}`);
const reasonName = (name: string) => (name === 'none' ? t('plots.no-reason') : t(`words.reason.${name}`));
const sameName = (name: string) => name;

/** Numbers whose shape is read faster from a plot than from a table. */
export function Plots({
  cells,
  days,
  now,
}: {
  /** Of the period, and of each of its days. */
  cells: Cells;
  days: ReadonlyMap<Day, Cells>;
  now: Instant;
}) {
  const shown = useMemo(
    () => ({
      funnel: funnel(cells),
      responses: firstResponses(cells),
      silence: silence(cells),
      given: touchesGiven(cells),
      won: reasons(cells, true),
      lost: reasons(cells, false),
      weeks: outcomesByWeek(days).map((week) => ({
        ...week,
        name: wallDayWords(week.name, now),
      })),
      tiers: tierMoves(cells),
      hours: answerTimes(cells),
    }),
    [cells, days, now],
  );
  const bars = (
    name: 'funnel' | 'responses' | 'given' | 'won' | 'lost',
    axis: string,
    nameOf: (name: string) => string,
  ) => (
    <PlotFigure name={t(`plots.name.${name}`)} table={tableOf(shown[name], axis, nameOf)}>
      <Bars points={shown[name]} nameOf={nameOf} label={t(`plots.name.${name}`)} />
    </PlotFigure>
  );
  const moves = shown.tiers.map(({ from, to, value }) => [
    t('plots.move', { from: t(`words.tier.${from}`), to: t(`words.tier.${to}`) }),
    value,
  ]);
  return (
    <Section title={t('plots.title')}>
      <div className="grid gap-9 lg:grid-cols-2">
        {bars('funnel', 'step', stepName)}
        {bars('responses', 'wait', waitName)}
        <PlotFigure
          name={t('plots.name.silence')}
          table={{
            heads: [t('plots.axis.touch'), t('plots.axis.share')],
            rows: shown.silence.map(({ name, value }) => [name, percent(value)]),
          }}
        >
          <SilenceLine points={shown.silence} label={t('plots.axis.share')} />
        </PlotFigure>
        {bars('given', 'touch', sameName)}
        <PlotFigure
          name={t('plots.name.weeks')}
          table={{
            heads: [t('plots.axis.week'), t('plots.won'), t('plots.lost')],
            rows: shown.weeks.map(({ name, won, lost }) => [name, won, lost]),
          }}
        >
          <Weeks weeks={shown.weeks} label={t('plots.name.weeks')} />
        </PlotFigure>
        {bars('won', 'reason', reasonName)}
        {bars('lost', 'reason', reasonName)}
        <PlotFigure
          name={t('plots.name.tiers')}
          table={{ heads: [t('plots.axis.move'), t('plots.axis.leads')], rows: moves }}
        >
          <Bars
            points={moves.map(([name, value]) => ({ name: String(name), value: Number(value) }))}
            nameOf={sameName}
            label={t('plots.name.tiers')}
          />
        </PlotFigure>
      </div>
      <figure className="flex flex-col gap-2 pt-6">
        <figcaption className="text-body font-semibold">{t('plots.name.hours')}</figcaption>
        <AnswerHours hours={shown.hours} />
      </figure>
    </Section>
  );
}

function tableOf(points: readonly Point[], axis: string, nameOf: (name: string) => string) {
  return {
    heads: [t(`plots.axis.${axis}`), t('plots.axis.leads')],
    rows: points.map(({ name, value }) => [nameOf(name), value]),
  };
}
