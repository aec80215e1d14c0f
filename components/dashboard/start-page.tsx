import '@/lib/i18n/numbers/numbers';
import '@/lib/i18n/pages/start';

import { getISOWeek, parseISO } from 'date-fns';
import { useMemo, useState } from 'react';

import type { Settings } from '@/lib/domain/settings/settings';
import { clockOf, dayOf } from '@/lib/domain/time/calendar';
import { answers, firstDay, inPeriod } from '@/lib/domain/counts/questions';
import { periodOf } from '@/lib/domain/metrics/period';
import { t } from '@/lib/i18n';

import { useServices } from '../data/services';
import { Questions } from '../numbers/questions';
import { IfManager } from '../team/to-see-to/if-manager';
import { useGoTo } from '../today/use-go-to';
import { useCounts } from '../numbers/use-counts';
import { useWeekLimit } from '../numbers/use-week-limit';
import { RolloutBar } from '../rollout/rollout-bar';
import { Waiting } from '../ui/waiting';
import { StartDue } from './start-due';

/** The day at a glance: who waits for an answer, what is due and whom to begin with, and five questions answered. */
export function StartPage({ settings }: { settings: Settings }) {
  const { clock } = useServices();
  const goTo = useGoTo();
  const [now] = useState(() => clock());
  const day = dayOf(now, settings.zone);
  const time = clockOf(now, settings.zone);
  const greeting = time < '05:00' || time >= '18:00' ? 'evening' : time < '12:00' ? 'morning' : 'afternoon';
  return (
    <div className="flex flex-col gap-12">
      <div className="flex flex-wrap items-baseline gap-x-6">
        <h1 className="flex-1 text-title font-semibold tracking-tight">
          {settings.name
            ? t(`start.${greeting}`, { name: settings.name.split(' ')[0]! })
            : t('settings.start.title')}
        </h1>
        <p className="text-small text-faint">{t('start.date', { day, week: getISOWeek(parseISO(day)) })}</p>
      </div>
      <IfManager zone={settings.zone} goTo={goTo} />
      <StartDue zone={settings.zone} />
      <RolloutBar />
      <Answered settings={settings} />
    </div>
  );
}

/** What the last thirty days say, once there is anything. */
function Answered({ settings }: { settings: Settings }) {
  const { clock } = useServices();
  const [now] = useState(() => clock());
  const { zone } = settings;
  const period = useMemo(() => periodOf('30-days', dayOf(now, zone), zone)?.now ?? null, [now, zone]);
  const asked = useMemo(() => ({ sample: false, settings, now }), [settings, now]);
  const { data: counts, isError, progress } = useCounts(asked, 'all', firstDay(period, now, zone));
  const limit = useWeekLimit(settings, now);
  if (isError || counts?.isEmpty) return null;
  if (!counts) return <Waiting label={t('numbers.reading', progress)} lines={5} />;
  return <Questions told={answers(inPeriod(counts, period, now, zone))} limit={limit} onShow={showNumbers} />;
}

function showNumbers(): void {
  location.hash = '#numbers';
}
