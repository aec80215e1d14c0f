import type { Experiment } from '@/lib/domain/experiment/experiment';
import type { Course } from '@/lib/domain/metrics/course';
import { experimentResult } from '@/lib/domain/metrics/experiment-result';
import type { Instant, Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { dayWords } from '../data/format';
import { Section } from '../ui/section';
import { ArmsTable } from './arms-table';
import { changeWords } from './words/change-words';

/** What was tried, how it ended, and what was learnt from it. */
export function Past({
  experiments,
  courses,
  now,
  zone,
}: {
  experiments: readonly Experiment[];
  courses: readonly Course[];
  now: Instant;
  zone: Zone;
}) {
  return (
    <Section title={t('experiments.past')}>
      <ul
        aria-label={t('experiments.past')}
        className="flex flex-col divide-y divide-line border-y border-line"
      >
        {experiments.map((experiment) => (
          <li key={experiment.id} className="flex flex-col gap-2 py-4">
            <p>
              <span className="font-semibold">{experiment.name}</span>{' '}
              <span className="text-soft">
                {t('experiments.ended', { day: dayWords(experiment.ended!.at, now, zone) })} ·{' '}
                {t(`experiments.decision.${experiment.ended!.decision}`)}
              </span>
            </p>
            {experiment.ended!.learnt && <p>{experiment.ended!.learnt}</p>}
            <ArmsTable
              label={experiment.name}
              b={changeWords(experiment.change)}
              result={experimentResult(courses, experiment, now)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
