import '@/lib/i18n/pages/rollout';

import { useEffect, useState } from 'react';

import { ROLLOUT, ROLLOUT_DAYS, type RolloutTask } from '@/lib/domain/settings/rollout';
import { DAY } from '@/lib/domain/time/spans';
import { t } from '@/lib/i18n';
import { onRollout, readRollout, type Rollout as Kept, tickRollout } from '@/lib/session/rollout';

import { useServices } from '../data/services';
import { Section } from '../ui/section';

/** Where each task is done. */
const WHERE: Readonly<Record<RolloutTask, string>> = {
  leads: 'leads/import',
  clean: 'cleanse',
  baseline: 'numbers',
  tiers: 'playbooks',
  scripts: 'scripts',
  links: 'links',
  triggers: 'playbooks',
  reminders: 'reminders',
  ten: 'leads',
  outcomes: 'numbers',
  review: 'reviews',
  all: 'leads',
  compare: 'numbers',
  copies: 'copies',
  monthly: 'cleanse/duplicates',
};
const ALL = ROLLOUT.flatMap(({ tasks }) => [...tasks]);

/** The thirty-day roll-out as a list to tick off; each task leads to where it is done. */
export function Rollout() {
  const { clock } = useServices();
  const [kept, setKept] = useState<Kept>({ since: null, done: [] });
  useEffect(() => {
    void readRollout().then(setKept);
    return onRollout(setKept);
  }, []);
  const done = ALL.filter((task) => kept.done.includes(task)).length;
  const day = kept.since === null ? null : Math.floor((clock() - kept.since) / DAY) + 1;
  return (
    <div className="flex max-w-[680px] flex-col gap-6">
      <div className="flex flex-col gap-2">
        <h1 className="text-title font-semibold tracking-tight">{t('settings.rollout.title')}</h1>
        <p className="text-small text-faint">{t('rollout.text')}</p>
        <p role="status" className="text-small text-soft tabular-nums">
          {t('rollout.done', { done, count: ALL.length })}
          {day !== null && day <= ROLLOUT_DAYS && ` · ${t('rollout.day', { day, of: ROLLOUT_DAYS })}`}
        </p>
        <progress aria-label={t('settings.rollout.title')} className="w-full" max={ALL.length} value={done} />
      </div>
      {ROLLOUT.map(({ week, tasks }, n) => (
        <Section key={week} title={t('rollout.week', { week: n + 1, what: t(`rollout.weeks.${week}`) })}>
          <ul
            aria-label={t(`rollout.weeks.${week}`)}
            className="flex flex-col divide-y divide-line border-y border-line"
          >
            {tasks.map((task) => (
              <li key={task} className="flex min-h-14 items-center gap-4 py-1">
                <label className="flex min-h-12 flex-1 items-center gap-4">
                  <input
                    type="checkbox"
                    className="size-8 shrink-0 accent-accent"
                    checked={kept.done.includes(task)}
                    onChange={({ target }) => void tickRollout(task, target.checked, clock())}
                  />
                  <span className={kept.done.includes(task) ? 'text-faint line-through' : undefined}>
                    {t(`rollout.task.${task}`)}
                  </span>
                </label>
                <a
                  href={`#${WHERE[task]}`}
                  aria-label={t('rollout.open', { task: t(`rollout.task.${task}`) })}
                  className="text-soft underline underline-offset-3 hover:text-ink"
                >
                  {t('rollout.go')}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}
