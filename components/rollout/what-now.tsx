import '@/lib/i18n/pages/rollout';

import type { Settings } from '@/lib/domain/settings/settings';
import { Channel } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { dayWords } from '../data/format';
import { useServices } from '../data/services';
import { useLive } from '../data/use-live';
import { usePlaybooks, useSetup } from '../data/use-settings';
import { TierDot } from '../lead/tier-pill';

const FIRST = 10;
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const link = 'text-soft underline underline-offset-3 hover:text-ink';

/** After an import: what limits there are, which days count, and the ten to begin with. */
export function WhatNow() {
  const { clock } = useServices();
  const { data: setup } = useSetup();
  const { data: playbooks = [] } = usePlaybooks();
  const { data: first } = useLive(['first-ten'], async () => async (db) => {
    const rows = await db.leads.orderBy('dueAt').limit(FIRST).toArray();
    return rows;
  });
  if (!setup || !first) return null;
  const { settings } = setup;
  const playbook = playbooks.find(({ id }) => id === settings.playbook);
  return (
    <section aria-labelledby="what-now" className="flex max-w-[680px] flex-col gap-4">
      <h2 id="what-now" className="text-body font-semibold">
        {t('rollout.now.title')}
      </h2>
      <ul className="list-disc ps-8 text-soft">
        <li>
          {caps(settings, playbook?.caps.perPlatformPerDay ?? null)}{' '}
          <a href="#settings" className={link}>
            {t('rollout.now.settings')}
          </a>
        </li>
        <li>
          {calendar(settings)}{' '}
          {settings.holidays
            ? t('rollout.now.holidays', { where: settings.holidays })
            : t('rollout.now.no-holidays')}
        </li>
        <li>
          <a href="#rollout" className={link}>
            {t('rollout.now.rollout')}
          </a>
        </li>
      </ul>
      <h3 className="font-semibold">{t('rollout.now.first')}</h3>
      {first.length === 0 ? (
        <p className="text-soft">{t('rollout.now.first-none')}</p>
      ) : (
        <>
          <p className="-mt-2 text-small text-faint">{t('rollout.now.first-where')}</p>
          <ol
            aria-label={t('rollout.now.first')}
            className="flex flex-col divide-y divide-line border-y border-line"
          >
            {first.map((row) => (
              <li key={row.id} className="flex min-h-14 items-center gap-4 py-1">
                <TierDot tier={row.tier} />
                <a href={`#leads/${row.id}`} className="w-[220px] truncate font-medium hover:underline">
                  <bdi>{row.fields['name']?.value ?? row.keys.emails[0] ?? row.keys.phones[0]}</bdi>
                </a>
                <bdi className="min-w-0 flex-1 truncate text-soft">{row.fields['company']?.value}</bdi>
                <span className="text-small text-faint">
                  {t('rollout.now.due', { when: dayWords(row.dueAt!, clock(), settings.zone) })}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function caps({ dailyCap }: Settings, most: number | null): string {
  const set = Channel.options.flatMap((channel) => {
    const cap = dailyCap[channel];
    return cap === undefined
      ? []
      : [t('rollout.now.channel', { cap, channel: t(`words.channel.${channel}`) })];
  });
  if (set.length > 0) return t('rollout.now.cap', { caps: set.join(', ') });
  return most === null ? t('rollout.now.no-cap-at-all') : t('rollout.now.no-cap', { most });
}

function calendar({ hours, timeOff }: Settings): string {
  const days = DAYS.flatMap((day, n) => (hours[n] ? [t(`settings.week.${day}`)] : []));
  const worked =
    days.length === DAYS.length
      ? t('rollout.now.hours-all')
      : t('rollout.now.hours', { days: days.join(', ') });
  return `${worked} ${t('rollout.now.off', { count: timeOff.length })}`;
}
