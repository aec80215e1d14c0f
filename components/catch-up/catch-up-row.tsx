import type { Clock, Day } from '@/lib/domain/time/calendar';
import type { CatchUpChange } from '@/lib/domain/queue/catch-up';
import { reasonText, t } from '@/lib/i18n';

import { ShownText } from '../lead/shown-text';
import { CheckField, SelectField, TextField } from '../ui/field';
import type { Choice } from './choices';

const TEN = '10:00' as Clock;

/** One lead: whether to, where to, why. */
export function CatchUpRow({
  proposed,
  name,
  emails,
  choice,
  today,
  change,
}: {
  proposed: CatchUpChange;
  name: string;
  emails: readonly string[];
  choice: Choice;
  today: Day;
  change: (choice: Choice) => void;
}) {
  const to = proposed.action === 'move' ? proposed.to : { day: today, time: TEN };
  return (
    <li className="border-b border-line py-3">
      <CheckField
        label={<ShownText text={name} also={emails} />}
        checked={choice.action !== 'leave'}
        onChange={(event) => change(event.target.checked ? proposed : { action: 'leave' })}
      />
      <p className="ps-12 text-tiny text-faint">{proposed.why.map(reasonText).join('. ')}</p>
      {choice.action !== 'leave' && (
        <div className="mt-2 grid grid-cols-2 gap-4 ps-12">
          <SelectField
            hideLabel
            label={t('catch-up.what', { name })}
            value={choice.action}
            choices={[
              { value: 'move', label: t('catch-up.move') },
              { value: 'skip', label: t('catch-up.skip') },
            ]}
            onChange={(event) =>
              change(event.target.value === 'skip' ? { action: 'skip' } : { action: 'move', to })
            }
          />
          {choice.action === 'move' && (
            <TextField
              hideLabel
              type="date"
              label={t('catch-up.to', { name })}
              min={today}
              value={choice.to.day}
              onChange={(event) =>
                event.target.value >= today &&
                change({ action: 'move', to: { ...choice.to, day: event.target.value as Day } })
              }
            />
          )}
        </div>
      )}
    </li>
  );
}
