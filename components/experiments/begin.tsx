import { useMemo, useState } from 'react';

import { planFor } from '@/lib/domain/experiment/plan';
import type { Course } from '@/lib/domain/metrics/course';
import { measureOne, metrics } from '@/lib/domain/metrics/measure';
import type { Settings } from '@/lib/domain/settings/settings';
import { DAY, type Instant } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { useCommand } from '../data/use-command';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { Section } from '../ui/section';
import type { Testable } from './use-experiments';

const PACE_DAYS = 56;

/** One variable, one metric, one window, and how many leads it takes: all of it fixed before the start. */
export function Begin({
  scripts,
  courses,
  settings,
  now,
}: {
  scripts: readonly Testable[];
  courses: readonly Course[];
  settings: Settings;
  now: Instant;
}) {
  const { run, busy } = useCommand();
  const [id, setId] = useState(scripts[0]!.script.id);
  const { script } = scripts.find((one) => one.script.id === id) ?? scripts[0]!;
  const [variant, setVariant] = useState<string | null>(null);
  const chosen = script.variants.find((one) => one.id === variant) ?? script.variants[0]!;
  const [name, setName] = useState('');
  const [success, setSuccess] = useState<'replied' | 'booked'>('replied');
  const [window, setWindow] = useState('7');
  const [tried, setTried] = useState(false);
  const measured = useMemo(() => usual(courses, id, success, now), [courses, id, success, now]);
  const [typed, setTyped] = useState<string | null>(null);
  const baseline = typed ?? (measured.of >= 20 ? String(Math.round(measured.value! * 100)) : '10');
  const [lift, setLift] = useState('5');
  const aim = { baseline: Number(baseline) / 100, lift: Number(lift) / 100 };
  const valid = aim.baseline > 0 && aim.lift > 0 && aim.baseline + aim.lift < 1;
  const days = Number(window);
  const perWeek = measured.leads / (PACE_DAYS / 7);
  const plan = valid ? planFor(aim, perWeek > 0 ? perWeek : null) : null;
  const start = async () => {
    setTried(true);
    if (!plan || name.trim() === '' || !(days >= 1 && days <= 60)) return;
    await run({
      type: 'save-experiment',
      experiment: {
        id: crypto.randomUUID(),
        name: name.trim(),
        script: script.id,
        variant: chosen.id,
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
        <SelectField
          label={t('experiments.script')}
          value={script.id}
          choices={scripts.map(({ script: one }) => ({ value: one.id, label: one.title }))}
          onChange={(event) => setId(event.target.value)}
        />
        <SelectField
          label={t('experiments.wording')}
          value={chosen.id}
          choices={script.variants.map((one) => ({
            value: one.id,
            label: one.subject ?? one.body.slice(0, 60),
          }))}
          onChange={(event) => setVariant(event.target.value)}
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
          hint={t('experiments.baseline-hint', { n: measured.n, of: measured.of })}
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
          {plan.weeks !== null && t('experiments.plan-weeks', { weeks: plan.weeks })}{' '}
          {plan.weeks !== null &&
            (plan.seenInEightWeeks === null
              ? t('experiments.plan-none')
              : t('experiments.plan-least', { points: Math.ceil(plan.seenInEightWeeks * 100) }))}
        </p>
      )}
      <p className="text-small text-faint">{t('experiments.frozen')}</p>
      <div>
        <Button look="primary" disabled={busy || !settings.setUp} onClick={() => void start()}>
          {t('experiments.start')}
        </Button>
      </div>
    </Section>
  );
}

/** How often the script has succeeded so far, and how many leads got it in the last eight weeks. */
function usual(courses: readonly Course[], script: string, success: 'replied' | 'booked', now: Instant) {
  const metric = metrics.find(({ id }) => id === (success === 'replied' ? 'reply-rate' : 'booking-rate'))!;
  const context = { until: now, works: () => true, alone: null };
  const row = measureOne(metric, courses, { from: null, to: null, by: 'script' }, context).find(
    ({ by }) => by === script,
  );
  const leads = courses.filter(({ sent }) =>
    sent.some((one) => one.script === script && now - one.at <= PACE_DAYS * DAY),
  ).length;
  return { n: row?.n ?? 0, of: row?.of ?? 0, value: row?.value ?? null, leads };
}
