import { useMemo, useState } from 'react';

import type { Experiment } from '@/lib/domain/experiment/experiment';
import { weeksLeft } from '@/lib/domain/experiment/plan';
import type { Course } from '@/lib/domain/metrics/course';
import { experimentResult } from '@/lib/domain/metrics/experiment-result';
import { withoutWording, withWording } from '@/lib/domain/script/wordings';
import type { Instant, Zone } from '@/lib/domain/time/calendar';
import { reasonText, t } from '@/lib/i18n';

import { dayWords } from '../data/format';
import { useCommand } from '../data/use-command';
import { ProposalNote } from '../team/may/proposal-note';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { ArmsTable } from './arms-table';
import { changeWords } from './words/change-words';
import { useCadence } from './use-cadence';
import type { Testable } from './use-experiments';

/** An experiment under way: what it says now, and how it is ended. */
export function Running({
  experiment,
  script,
  courses,
  now,
  zone,
}: {
  experiment: Experiment;
  script: Testable | null;
  courses: readonly Course[];
  now: Instant;
  zone: Zone;
}) {
  const { run, busy } = useCommand();
  const { cadence, adopt: adoptCadence } = useCadence(experiment.change);
  const [learnt, setLearnt] = useState('');
  const result = useMemo(() => experimentResult(courses, experiment, now), [courses, experiment, now]);
  const { decision, why } = result.verdict;
  const left = weeksLeft(experiment.perArm, result.assigned.a + result.assigned.b, experiment.startedAt, now);
  const { change } = experiment;
  const wording =
    change.of === 'wording' ? script?.script.variants.find(({ id }) => id === change.variant) : undefined;
  const end = async (adopt: boolean) => {
    const ended = { at: now, decision, learnt };
    if (!(await run({ type: 'save-experiment', experiment: { ...experiment, ended } })).ok || !adopt) return;
    if (change.of !== 'wording') return adoptCadence(change);
    if (!script || !wording) return;
    // B is the script from now on, and A its other wording: what was not adopted is kept.
    const { subject, body, version } = script.script;
    const swapped = withWording(
      withoutWording(withWording(script.script, 'main', wording), `variant:${change.variant}`),
      `variant:${change.variant}`,
      { subject, body },
    );
    await run({
      type: 'save-scripts',
      scripts: [{ script: { ...swapped, version: version + 1 }, base: script.base }],
    });
  };
  return (
    <article aria-label={experiment.name} className="flex flex-col gap-4 border-t border-line pt-4">
      <h3 className="text-body font-semibold">{experiment.name}</h3>
      <p className="text-soft">
        {script?.script.title ?? cadence?.name} ·{' '}
        {t('experiments.started', {
          day: dayWords(experiment.startedAt, now, zone),
          perArm: experiment.perArm,
        })}{' '}
        {left === null ? t('experiments.weeks-unknown') : t('experiments.weeks-left', { count: left })}
      </p>
      <p className="text-soft">
        {t(`experiments.criterion-${experiment.success}`, {
          count: experiment.windowDays,
          from: inPercent(experiment.baseline),
          to: inPercent(experiment.baseline + experiment.lift),
        })}{' '}
        {t(`experiments.guard-${experiment.success}`)}
      </p>
      <ArmsTable
        label={experiment.name}
        b={changeWords(change, wording?.subject ?? undefined)}
        result={result}
      />
      <p role="status">
        <strong className="font-semibold">{t(`experiments.decision.${decision}`)}.</strong> {reasonText(why)}
      </p>
      <div className="flex max-w-[720px] flex-wrap items-end gap-4">
        <div className="min-w-[260px] flex-1">
          <TextField
            label={t('experiments.learnt')}
            maxLength={2000}
            value={learnt}
            onChange={(event) => setLearnt(event.target.value)}
          />
        </div>
        {decision === 'adopt' && (
          <Button look="primary" disabled={busy} onClick={() => void end(true)}>
            {t('experiments.end-adopt')}
          </Button>
        )}
        <Button disabled={busy} onClick={() => void end(false)}>
          {t('experiments.end')}
        </Button>
      </div>
      {decision === 'adopt' && <ProposalNote />}
    </article>
  );
}

const inPercent = (share: number) => Math.round(share * 1000) / 10;
