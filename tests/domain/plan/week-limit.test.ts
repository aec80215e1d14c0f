import { expect, it } from 'vitest';

import { workingHours } from '@/lib/domain/metrics/working-hours';
import { weekLimit } from '@/lib/domain/plan/week-limit';
import { defaultSettings, type Settings } from '@/lib/domain/settings/settings';
import type { Day } from '@/lib/domain/time/calendar';
import { playbooks } from '@/lib/playbooks';
import { holidayCalendars } from '@/lib/playbooks/holidays';

import { LONDON } from '../sample';

const [playbook] = playbooks;
const of = (settings: Settings, today: string) =>
  weekLimit(playbook!, settings, today as Day, workingHours(settings, holidayCalendars));

it('a week allows what the limit of a day does on each day that is worked', () => {
  const settings = { ...defaultSettings(LONDON), dailyCap: { email: 12, dm: 30 } };
  expect(of(settings, '2026-03-04')).toEqual({ perDay: 12, week: 60 });
  const away = { ...settings, timeOff: [{ from: '2026-03-05' as Day, to: '2026-03-06' as Day }] };
  expect(of(away as Settings, '2026-03-04')).toEqual({ perDay: 12, week: 36 });
});

it('without a limit of their own it is that of the playbook, or twenty', () => {
  expect(of(defaultSettings(LONDON), '2026-03-04').perDay).toBe(playbook!.caps.perPlatformPerDay ?? 20);
});
