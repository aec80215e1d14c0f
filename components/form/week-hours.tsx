import type { Clock } from '@/lib/domain/time/calendar';
import type { WeekHours } from '@/lib/domain/settings/settings';
import { t } from '@/lib/i18n';

import { CheckField, TextField } from '../ui/field';

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const usual = { from: '09:00' as Clock, to: '17:30' as Clock };

/** From when to when, for each day of a week; a day without is a day off. */
export function WeekHoursField({
  hours,
  onChange,
}: {
  hours: WeekHours;
  onChange: (hours: WeekHours) => void;
}) {
  const setDay = (at: number, day: WeekHours[number]) =>
    onChange(hours.map((known, other) => (other === at ? day : known)));
  return (
    <ul aria-label={t('settings.hours.title')} className="flex flex-col gap-3">
      {week.map((name, at) => {
        const day = hours[at] ?? null;
        return (
          <li key={name} className="grid grid-cols-[110px_1fr_1fr] items-center gap-4">
            <CheckField
              label={t(`settings.week.${name}`)}
              checked={day !== null}
              onChange={(event) => setDay(at, event.target.checked ? usual : null)}
            />
            {day && (
              <TextField
                type="time"
                hideLabel
                label={t('settings.hours.from', { day: t(`settings.week.${name}`) })}
                value={day.from}
                onChange={(event) => setDay(at, { ...day, from: event.target.value as Clock })}
              />
            )}
            {day && (
              <TextField
                type="time"
                hideLabel
                label={t('settings.hours.to', { day: t(`settings.week.${name}`) })}
                value={day.to}
                error={day.from < day.to ? null : t('settings.hours.backwards')}
                onChange={(event) => setDay(at, { ...day, to: event.target.value as Clock })}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
