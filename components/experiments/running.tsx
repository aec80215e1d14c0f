import { useMemo, useState } from 'react';

import { type Counts, drawnIn } from '@/lib/domain/counts/days';
import { weeksLeft } from '@/lib/domain/experiment/plan';
import { experimentResult } from '@/lib/domain/metrics/experiment-result';
import type { Instant, Zone } from '@/lib/domain/time/calendar';
import { reasonText, t } from '@/lib/i18n';

import { dayWords } from '../data/format';
import { useCommand } from '../data/use-command';
import { ProposalNote } from '../team/may/proposal-note';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { ArmsTable } from './arms-table';
import { ProposedAlone } from './proposed-alone';
import { useAdopt } from './use-adopt';
import type { Testable, Tried } from './use-experiments';
import { changeWords, unchangedWords } from './words/change-words';
import { criterionWords } from './words/criterion-words';

/** An experiment that was ended a moment ago, and how that is taken back. */
export type JustEnded = { name: string; undo: () => Promise<boolean> };

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
  const { run, busy } = useCommand();
  const { change, name } = experiment;
  const { cadence, how, adopt } = useAdopt(change, testable);
  const [learnt, setLearnt] = useState('');
  const result = useMemo(
    () => experimentResult(drawnIn(drawn, experiment.id), experiment, now),
    [drawn, experiment, now],
  );
  const { decision, why } = result.verdict;
  const left = weeksLeft(experiment.perArm, result.assigned.a + result.assigned.b, experiment.startedAt, now);
  const end = async (as: typeof decision) => {
    const ended = { at: now, decision: as, learnt };
    if (!(await run({ type: 'save-experiment', experiment: { ...experiment, ended } })).ok) return;
    const takeBack = as === 'adopt' ? await adopt() : null;
    onEnded({
      name,
      undo: async () =>
        (takeBack === null || (await takeBack())) && (await run({ type: 'save-experiment', experiment })).ok,
    });
  };
  return (
    <article aria-label={name} className="flex flex-col gap-4 border-t border-line pt-4">
      <h3 className="text-body font-semibold">{name}</h3>
      <p className="text-soft">
        {script?.title ?? cadence} ·{' '}
        {t('experiments.started', {
          day: dayWords(experiment.startedAt, now, zone),
          perArm: experiment.perArm,
        })}{' '}
        {left === null ? t('experiments.weeks-unknown') : t('experiments.weeks-left', { count: left })}
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
          <Button look="primary" disabled={busy} onClick={() => void end('adopt')}>
            {t(how === 'copy' ? 'experiments.end-adopt-copy' : 'experiments.end-adopt')}
          </Button>
        )}
        {decision === 'not-enough' ? (
          <Button disabled={busy} onClick={() => void end('not-enough')}>
            {t('experiments.end-not-enough')}
          </Button>
        ) : (
          <Button
            look={decision === 'drop' ? 'primary' : 'plain'}
            disabled={busy}
            onClick={() => void end('drop')}
          >
            {t('experiments.end-drop')}
          </Button>
        )}
      </div>
      {decision === 'adopt' && <p className="text-small text-faint">{t(`experiments.adopt-${how}`)}</p>}
      {decision === 'adopt' && <ProposalNote />}
    </article>
  );
}
