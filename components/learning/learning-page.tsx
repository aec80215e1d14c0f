import { useState } from 'react';

import type { Success } from '@/lib/domain/learning/leakage';
import type { Settings } from '@/lib/domain/settings/settings';
import { FEWEST_OUTCOMES } from '@/lib/domain/score/learning';
import { t } from '@/lib/i18n';
import '@/lib/i18n/numbers/numbers';

import { useServices } from '../data/services';
import { usePlaybooks } from '../data/use-settings';
import { Button } from '../ui/button';
import { Empty } from '../ui/empty';
import { SelectField } from '../ui/field';
import { Notice } from '../ui/notice';
import { Waiting } from '../ui/waiting';
import { Accuracy } from './accuracy';
import { AnswersGiven } from './answers-given';
import { PointsTable } from './points-table';
import { Proposals, type Said } from './proposals';
import { TakePoints } from './take-points';
import { useLearning } from './use-learning';

/** What outcomes say of the points of a playbook: proposals, whether they predict better, and all points. */
export function LearningPage({ settings }: { settings: Settings }) {
  const { clock } = useServices();
  const { data: playbooks } = usePlaybooks();
  const [now] = useState(() => clock());
  const [chosen, setChosen] = useState<string>(settings.playbook);
  const [success, setSuccess] = useState<Success>('won');
  const [sample, setSample] = useState(false);
  // Kept here, since what is below goes while outcomes are read anew.
  const [said, setSaid] = useState<Said | null>(null);
  const playbook = playbooks?.find(({ id }) => id === chosen) ?? playbooks?.[0];
  const { data: found, isError, refetch } = useLearning(playbook, success, sample, now);
  const learning = found?.learning;
  return (
    <div className="flex flex-col gap-8">
      <div>
        <h1 className="text-title font-semibold tracking-tight">{t('settings.learning.title')}</h1>
        <p className="text-small text-faint">{t('learned.text')}</p>
      </div>
      {playbook && (
        <div className="flex flex-wrap gap-6">
          <SelectField
            label={t('learned.playbook')}
            value={playbook.id}
            choices={playbooks!.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => {
              setChosen(event.target.value);
              setSaid(null);
            }}
          />
          <SelectField
            label={t('learned.success')}
            value={success}
            choices={(['won', 'booked'] as const).map((value) => ({
              value,
              label: t(`learned.success-${value}`),
            }))}
            onChange={(event) => {
              setSuccess(event.target.value as Success);
              setSaid(null);
            }}
          />
        </div>
      )}
      {sample && (
        <Notice action={t('learned.sample.leave')} onAction={() => setSample(false)}>
          {t('learned.sample.note')}
        </Notice>
      )}
      {isError && (
        <Notice tone="stop" action={t('learned.again')} onAction={() => void refetch()}>
          {t('learned.failed')}
        </Notice>
      )}
      {!learning && !isError && <Waiting label={t('learned.reading')} lines={6} />}
      {learning && !learning.enough && (
        <Empty
          title={t('learned.not-enough')}
          action={!sample && <Button onClick={() => setSample(true)}>{t('learned.sample.look')}</Button>}
        >
          {t('learned.not-enough-text', { least: FEWEST_OUTCOMES, known: learning.known, won: learning.won })}
        </Empty>
      )}
      {playbook && learning && !learning.enough && <TakePoints playbook={playbook} sample={sample} />}
      {playbook && found && learning?.enough && (
        <>
          <p className="text-soft">
            {t('learned.known', { count: learning.known, won: learning.won })}{' '}
            {t('learned.open', { count: learning.open })}
          </p>
          <Proposals
            key={`${playbook.id} ${success}`}
            playbook={playbook}
            learning={learning}
            answered={found.answered}
            sample={sample}
            now={now}
            said={said}
            onSaid={setSaid}
            onAnswered={() => void refetch()}
          />
          {!sample && (
            <AnswersGiven
              playbook={playbook}
              answered={found.answered}
              now={now}
              zone={settings.zone}
              onAnswered={() => void refetch()}
            />
          )}
          <Accuracy learning={learning} zone={settings.zone} now={now} />
          <PointsTable playbook={playbook} learning={learning} sample={sample} />
        </>
      )}
    </div>
  );
}
