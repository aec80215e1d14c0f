import type { Zone } from '@/lib/domain/time/calendar';
import { holidayCalendars } from '@/lib/playbooks/holidays';
import { t } from '@/lib/i18n';

import { CheckField, SelectField } from '../ui/field';
import { ByAdministrator } from '../form/by-administrator';
import { Part } from '../form/part';
import type { Edit } from './edit';
import { WeekHoursField } from '../form/week-hours';

/** When the rep works: nothing falls due outside of it. */
export function Hours({ settings, change, managed }: Edit & { managed: boolean }) {
  const zones = [...new Set([settings.zone, ...Intl.supportedValuesOf('timeZone')])].map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' '),
  }));
  const regions = [
    { value: '', label: t('settings.hours.no-holidays') },
    ...Object.values(holidayCalendars)
      .map(({ region, name }) => ({ value: region, label: name }))
      .toSorted((a, b) => a.label.localeCompare(b.label)),
  ];
  return (
    <Part title={t('settings.hours.title')} text={t('settings.hours.text')}>
      <ByAdministrator set={managed}>
        <WeekHoursField hours={settings.hours} onChange={(hours) => change({ hours })} />
      </ByAdministrator>
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          label={t('settings.hours.zone')}
          value={settings.zone}
          onChange={(event) => change({ zone: event.target.value as Zone, followZone: false })}
          choices={zones}
        />
        <SelectField
          label={t('settings.hours.holidays')}
          value={settings.holidays ?? ''}
          onChange={(event) => change({ holidays: event.target.value || null })}
          choices={regions}
        />
      </div>
      <CheckField
        label={t('settings.hours.follow')}
        checked={settings.followZone}
        onChange={(event) => change({ followZone: event.target.checked })}
      />
    </Part>
  );
}
