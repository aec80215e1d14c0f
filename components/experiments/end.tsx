import { useState } from 'react';

import type { Experiment } from '@/lib/domain/experiment/experiment';
import type { Verdict } from '@/lib/domain/experiment/verdict';
import type { Instant } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { useCommand } from '../data/use-command';
import { ProposalNote } from '../team/may/proposal-note';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { useAdopt } from './use-adopt';
import type { Testable } from './use-experiments';

/** An experiment that was ended a moment ago, and how that is taken back. */
export type JustEnded = { name: string; undo: () => Promise<boolean> };

/** How an experiment is ended: with what was learnt, by what it says. One that says nothing yet is asked first. */
export function End({
  experiment,
  testable,
  decision,
  now,
  onEnded,
}: {
  experiment: Experiment;
  /** Its script as it can be saved; null where it is about a cadence. */
  testable: Testable | null;
  decision: Verdict['decision'];
  now: Instant;
  onEnded: (ended: JustEnded) => void;
}) {
  const { run, busy } = useCommand();
  const { how, adopt } = useAdopt(experiment.change, testable);
  const [learnt, setLearnt] = useState('');
  const [asked, setAsked] = useState(false);
  const end = async (as: Verdict['decision']) => {
    const ended = { at: now, decision: as, learnt };
    if (!(await run({ type: 'save-experiment', experiment: { ...experiment, ended } })).ok) return;
    const takeBack = as === 'adopt' ? await adopt() : null;
    onEnded({
      name: experiment.name,
      undo: async () =>
        (takeBack === null || (await takeBack())) && (await run({ type: 'save-experiment', experiment })).ok,
    });
  };
  const isDecided = decision !== 'not-enough';
  if (!isDecided && !asked)
    return (
      <Button className="self-start" onClick={() => setAsked(true)}>
        {t('experiments.end')}
      </Button>
    );
  return (
    <>
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
        <Button
          look={decision === 'drop' ? 'primary' : 'plain'}
          disabled={busy}
          onClick={() => void end(isDecided ? 'drop' : 'not-enough')}
        >
          {t(isDecided ? 'experiments.end-drop' : 'experiments.end-not-enough')}
        </Button>
        {!isDecided && (
          <Button look="quiet" onClick={() => setAsked(false)}>
            {t('experiments.leave')}
          </Button>
        )}
      </div>
      {decision === 'adopt' && <p className="text-small text-faint">{t(`experiments.adopt-${how}`)}</p>}
      {decision === 'adopt' && <ProposalNote />}
    </>
  );
}
