import { useMemo } from 'react';

import { type Counts, drawnIn } from '@/lib/domain/counts/days';
import { weeksLeft } from '@/lib/domain/experiment/plan';
import { experimentResult } from '@/lib/domain/metrics/experiment-result';
import type { Instant, Zone } from '@/lib/domain/time/calendar';
import { reasonText, t } from '@/lib/i18n';

import { dayWords } from '../data/format';
import { ArmsTable } from './arms-table';
import { End, type JustEnded } from './end';
import { ExperimentPlace } from './words/experiment-place';
import { ProposedAlone } from './proposed-alone';
import type { Testable, Tried } from './use-experiments';
import { changeWords, unchangedWords } from './words/change-words';
import { criterionWords } from './words/criterion-words';

/** An experiment under way: what it says now, and how it is ended. */
export function Running({
  tried: { experiment, script, proposal },
  testable,
  drawn,
  now,
  zone,
  onEnded,
}: {
  tried: Tried;
  /** Its script as it can be saved; null where it is about a cadence. */
  testable: Testable | null;
  drawn: Counts;
  now: Instant;
  zone: Zone;
  onEnded: (ended: JustEnded) => void;
}) {
  const { change, name, startedAt, perArm } = experiment;
  const result = useMemo(
    () => experimentResult(drawnIn(drawn, experiment.id), experiment, now),
    [drawn, experiment, now],
  );
  const { decision, why } = result.verdict;
  const isSplit = why.code === 'experiment-split';
  const goesOn = decision === 'not-enough' && !isSplit;
  const left = weeksLeft(perArm, result.assigned.a + result.assigned.b, startedAt, now);
  return (
    <article aria-label={name} className="flex flex-col gap-4 border-t border-line py-4">
      <h3 className="text-body font-semibold">{name}</h3>
      <p className="text-soft">
        <ExperimentPlace change={change} /> ·{' '}
        {t('experiments.started', { day: dayWords(startedAt, now, zone), perArm })}{' '}
        {goesOn && left === null && t('experiments.weeks-unknown')}
        {goesOn && left !== null && left > 0 && t('experiments.weeks-left', { count: left })}
      </p>
      <p className="text-soft">
        {criterionWords(experiment)} {t(`experiments.guard-${experiment.success}`)}
      </p>
      <ProposedAlone proposal={proposal} />
      <ArmsTable
        label={name}
        a={unchangedWords(change, script)}
        b={changeWords(change, script)}
        result={result}
      />
      <p role="status">
        <strong className="font-semibold">
          {t(`experiments.decision.${isSplit ? 'split' : decision}`)}.
        </strong>{' '}
        {reasonText(why)}
      </p>
      <End experiment={experiment} testable={testable} decision={decision} now={now} onEnded={onEnded} />
    </article>
  );
}
