import { type Part, patched } from '@/lib/domain/playbook/edit';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { Tier } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { CheckField } from '../../ui/field';
import type { Edit } from './edit';
import { PlacedNumber, PlacedTicks } from '../parts/fields';
import { capNames } from '../show/show-limits';
import { tierName } from '../parts/sentences';

const word = (key: string) => t(`playbooks.limits.${key}`);
const orders = ['tier', 'territory', 'size', 'product', 'skill', 'capacity'] as const;

export function EditLimits({ playbook, onChange }: Edit) {
  const { caps, outcomes, assignment } = playbook;
  const assign = (part: Part<Playbook['assignment']>) =>
    onChange({ ...playbook, assignment: patched(assignment, part) });
  const after = (part: Part<Playbook['outcomes']>) =>
    onChange({ ...playbook, outcomes: patched(outcomes, part) });
  return (
    <>
      <fieldset className="grid grid-cols-2 gap-5 lg:grid-cols-3">
        <legend className="pb-2 font-semibold">{word('title')}</legend>
        {capNames.map((cap) => (
          <PlacedNumber
            key={cap}
            place={['caps', cap]}
            label={word(cap)}
            {...(cap !== 'minutesBetween' && { placeholder: word('none') })}
            value={caps[cap]}
            onChange={(value) =>
              onChange({
                ...playbook,
                caps: patched(caps, { [cap]: cap === 'minutesBetween' ? (value ?? Number.NaN) : value }),
              })
            }
          />
        ))}
      </fieldset>
      <fieldset className="grid grid-cols-2 items-end gap-5 lg:grid-cols-3">
        <legend className="pb-2 font-semibold">{word('outcomes')}</legend>
        <PlacedNumber
          place={['outcomes', 'lostHelloAfterDays']}
          label={word('hello')}
          placeholder={word('never')}
          value={outcomes.lostHelloAfterDays}
          onChange={(lostHelloAfterDays) => after({ lostHelloAfterDays })}
        />
        <CheckField
          label={word('next-step')}
          checked={outcomes.callNeedsNextStep}
          onChange={(event) => after({ callNeedsNextStep: event.target.checked })}
        />
      </fieldset>
      <fieldset className="grid grid-cols-2 gap-5 lg:grid-cols-3">
        <legend className="pb-2 font-semibold">{word('assignment')}</legend>
        <PlacedNumber
          place={['assignment', 'capacity']}
          label={word('capacity')}
          value={assignment.capacity}
          onChange={(capacity) => assign({ capacity: capacity ?? Number.NaN })}
        />
        <PlacedNumber
          place={['assignment', 'withinSeconds']}
          label={word('within')}
          value={assignment.withinSeconds}
          onChange={(withinSeconds) => assign({ withinSeconds: withinSeconds ?? Number.NaN })}
        />
        <div className="col-span-full">
          <PlacedTicks
            place={['assignment', 'order']}
            label={word('order')}
            value={assignment.order}
            onChange={(order) => assign({ order })}
            choices={orders.map((by) => ({ value: by, label: word(`order-of.${by}`) }))}
          />
        </div>
        <div className="col-span-full">
          <PlacedTicks
            place={['assignment', 'unattended']}
            label={word('unattended')}
            value={assignment.unattended}
            onChange={(unattended) => assign({ unattended })}
            choices={Tier.options.map((tier) => ({ value: tier, label: tierName(tier) }))}
          />
        </div>
      </fieldset>
    </>
  );
}
