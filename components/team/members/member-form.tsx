import type { Zone } from '@/lib/domain/time/calendar';
import type { Member } from '@/lib/domain/settings/roster';
import { t } from '@/lib/i18n';

import { linesOf } from '../../form/lines-of';
import { TimeOff } from '../../form/time-off';
import { WeekHoursField } from '../../form/week-hours';
import { SelectField, TextField } from '../../ui/field';
import type { Faults } from './draft';

const skills = ['territories', 'industries', 'products', 'sizes'] as const;
const zones = Intl.supportedValuesOf('timeZone');

/** One of the team: what they take, how much, and when they work. */
export function MemberForm({
  member,
  faults,
  change,
}: {
  member: Member;
  faults: Faults;
  change: (part: Partial<Member>) => void;
}) {
  const number = (text: string) => (text.trim() === '' ? Number.NaN : Number(text));
  return (
    <div className="flex flex-col gap-6">
      <div className="grid items-start gap-5 sm:grid-cols-3">
        <TextField
          label={t('team.name')}
          value={member.name}
          maxLength={80}
          error={faults.name}
          onChange={(event) => change({ name: event.target.value })}
        />
        <TextField
          label={t('team.capacity')}
          type="number"
          min={0}
          max={1000}
          defaultValue={member.capacity}
          error={faults.capacity}
          onChange={(event) => change({ capacity: number(event.target.value) })}
        />
        <TextField
          label={t('team.close-rate')}
          type="number"
          min={0}
          max={100}
          hint={t('team.close-rate-hint')}
          defaultValue={member.closeRate === null ? '' : Math.round(member.closeRate * 100)}
          error={faults.closeRate}
          onChange={(event) =>
            change({ closeRate: event.target.value.trim() === '' ? null : number(event.target.value) / 100 })
          }
        />
      </div>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        {skills.map((kind) => (
          <TextField
            key={kind}
            label={t(`team.${kind}`)}
            placeholder={t(`team.${kind}-example`)}
            defaultValue={member[kind].join(', ')}
            error={faults[kind]}
            onChange={(event) => change({ [kind]: linesOf(event.target.value) })}
          />
        ))}
      </div>
      <p className="-mt-3 text-tiny text-faint">{t('team.generalist')}</p>
      <SelectField
        label={t('settings.hours.zone')}
        value={member.zone}
        onChange={(event) => change({ zone: event.target.value as Zone })}
        choices={[...new Set([member.zone, ...zones])].map((zone) => ({
          value: zone,
          label: zone.replaceAll('_', ' '),
        }))}
      />
      <WeekHoursField hours={member.hours} onChange={(hours) => change({ hours })} />
      {faults.hours && (
        <p role="alert" className="text-small text-hot">
          {faults.hours}
        </p>
      )}
      <TimeOff settings={member} change={change} />
    </div>
  );
}
