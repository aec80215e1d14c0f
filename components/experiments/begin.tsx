import { useMemo, useState } from 'react';

import type { Change } from '@/lib/domain/experiment/experiment';
import { planFor } from '@/lib/domain/experiment/plan';
import { PACE_DAYS, usual } from '@/lib/domain/counts/usual';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Instant } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { useCommand } from '../data/use-command';
import { ProposalNote } from '../team/may/proposal-note';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { Section } from '../ui/section';
import { ChooseChange, type Choices } from './choose-change';

/** What was measured of fewer leads is no baseline. */
const FEWEST = 20;
/** Beyond two years nobody counts in weeks. */
const MOST_WEEKS = 104;

/** One variable, one metric, one window, and how many leads it takes: all of it fixed before the start. */
export function Begin({
  choices,
  first,
  counted,
  settings,
  now,
}: {
  choices: Choices;
  first: Change;
  counted: Parameters<typeof usual>[0];
  settings: Settings;
  now: Instant;
}) {
  const { run, busy } = useCommand();
  const [change, setChange] = useState(first);
  const [name, setName] = useState('');
  const [success, setSuccess] = useState<'replied' | 'booked'>('replied');
  const [window, setWindow] = useState('7');
  const [tried, setTried] = useState(false);
  const measured = useMemo(() => usual(counted, change, success), [counted, change, success]);
  const changes = change.of !== 'channels' || change.channels.some((channel) => channel !== null);
  const [typed, setTyped] = useState<string | null>(null);
  const baseline =
    typed ?? (measured.of >= FEWEST ? String(Math.round((measured.n / measured.of) * 100)) : '10');
  const [lift, setLift] = useState('5');
  const aim = { baseline: Number(baseline) / 100, lift: Number(lift) / 100 };
  const valid = aim.baseline > 0 && aim.lift > 0 && aim.baseline + aim.lift < 1;
  const days = Number(window);
  const perWeek = measured.leads / (PACE_DAYS / 7);
  const plan = valid ? planFor(aim, perWeek > 0 ? perWeek : null) : null;
  const start = async () => {
    setTried(true);
    if (!plan || !changes || name.trim() === '' || !(days >= 1 && days <= 60)) return;
    await run({
      type: 'save-experiment',
      experiment: {
        id: crypto.randomUUID(),
        name: name.trim(),
        change,
        success,
        windowDays: Math.round(days),
        ...aim,
        perArm: plan.perArm,
        startedAt: now,
        ended: null,
      },
    });
  };
  return (
    <Section title={t('experiments.begin')}>
      <div className="grid max-w-[720px] gap-6 sm:grid-cols-2">
        <ChooseChange
          choices={choices}
          change={change}
          error={tried && !changes ? t('experiments.change-needed') : null}
          onChange={setChange}
        />
        <TextField
          label={t('experiments.name')}
          maxLength={120}
          value={name}
          error={tried && name.trim() === '' ? t('experiments.name-needed') : null}
          onChange={(event) => setName(event.target.value)}
        />
        <SelectField
          label={t('experiments.success')}
          value={success}
          choices={(['replied', 'booked'] as const).map((value) => ({
            value,
            label: t(`experiments.success-${value}`),
          }))}
          onChange={(event) => setSuccess(event.target.value as 'replied' | 'booked')}
        />
        <TextField
          label={t('experiments.window')}
          type="number"
          min={1}
          max={60}
          value={window}
          onChange={(event) => setWindow(event.target.value)}
        />
        <TextField
          label={t('experiments.baseline')}
          type="number"
          min={1}
          max={99}
          value={baseline}
          hint={t(`experiments.baseline-${measured.of >= FEWEST ? 'hint' : 'few'}`, {
            n: measured.n,
            of: measured.of,
          })}
          error={valid ? null : t('experiments.range')}
          onChange={(event) => setTyped(event.target.value)}
        />
        <TextField
          label={t('experiments.lift')}
          type="number"
          min={1}
          max={98}
          value={lift}
          hint={t('experiments.lift-hint')}
          onChange={(event) => setLift(event.target.value)}
        />
      </div>
      {plan && (
        <p role="status">
          {t('experiments.plan', { perArm: plan.perArm })}{' '}
          {plan.weeks !== null &&
            (plan.weeks > MOST_WEEKS
              ? t('experiments.plan-years')
              : t('experiments.plan-weeks', { count: plan.weeks }))}{' '}
          {plan.weeks !== null &&
            (plan.seenInEightWeeks === null
              ? t('experiments.plan-none')
              : t('experiments.plan-least', { points: Math.ceil(plan.seenInEightWeeks * 100) }))}
        </p>
      )}
      <p className="text-small text-faint">{t('experiments.frozen')}</p>
      <ProposalNote />
      <div>
        <Button look="primary" disabled={busy || !settings.setUp} onClick={() => void start()}>
          {t('experiments.start')}
        </Button>
      </div>
    </Section>
  );
}
