import type { Clock, Zone } from '@/lib/domain/calendar';
import { holidayCalendars } from '@/lib/playbooks/holidays';
import { t } from '@/lib/i18n';

import { CheckField, SelectField, TextField } from '../ui/field';
import { Part } from './part';
import type { Edit } from './settings-form';

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const usual = { from: '09:00' as Clock, to: '17:30' as Clock };

/** When the rep works: nothing falls due outside of it. */
export function Hours({ settings, change }: Edit) {
  const setDay = (at: number, day: (typeof settings.hours)[number]) => change({ hours: settings.hours.map((known, other) => (other === at ? day : known)) });
  const zones = [...new Set([settings.zone, ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
  const regions = [{ value: '', label: t('settings.hours.no-holidays') }, ...Object.values(holidayCalendars).map(({ region, name }) => ({ value: region, label: name })).toSorted((a, b) => a.label.localeCompare(b.label))];
  return (
    <Part title={t('settings.hours.title')} text={t('settings.hours.text')}>
      <ul aria-label={t('settings.hours.title')} className="flex flex-col gap-3">
        {week.map((name, at) => {
          const day = settings.hours[at] ?? null;
          return (
            <li key={name} className="grid grid-cols-[110px_1fr_1fr] items-center gap-4">
              <CheckField label={t(`settings.week.${name}`)} checked={day !== null} onChange={(event) => setDay(at, event.target.checked ? usual : null)} />
              {day && <TextField type="time" hideLabel label={t('settings.hours.from', { day: t(`settings.week.${name}`) })} value={day.from} onChange={(event) => setDay(at, { ...day, from: event.target.value as Clock })} />}
              {day && <TextField type="time" hideLabel label={t('settings.hours.to', { day: t(`settings.week.${name}`) })} value={day.to} error={day.from < day.to ? null : t('settings.hours.backwards')} onChange={(event) => setDay(at, { ...day, to: event.target.value as Clock })} />}
            </li>
          );
        })}
      </ul>
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField label={t('settings.hours.zone')} value={settings.zone} onChange={(event) => change({ zone: event.target.value as Zone, followZone: false })} choices={zones} />
        <SelectField label={t('settings.hours.holidays')} value={settings.holidays ?? ''} onChange={(event) => change({ holidays: event.target.value || null })} choices={regions} />
      </div>
      <CheckField label={t('settings.hours.follow')} checked={settings.followZone} onChange={(event) => change({ followZone: event.target.checked })} />
    </Part>
  );
}
