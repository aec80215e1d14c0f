import { useState } from 'react';

import { patched } from '@/lib/domain/playbook/edit';
import { t } from '@/lib/i18n';

import { linesOf } from '../../form/lines-of';
import { TextField } from '../../ui/field';
import type { Edit } from './edit';
import { EditReviews } from './edit-reviews';
import { PlacedSelect, PlacedText } from '../parts/fields';
import { useProblem } from '../parts/problems-context';

const system = ['trigger', 'schedule', 'escalation', 'handoff'] as const;
const days = ['working', 'any'] as const;

export function EditAbout({ playbook, onChange }: Edit) {
  const change = (part: Parameters<typeof patched<typeof playbook>>[1]) => onChange(patched(playbook, part));
  const word = (key: string) => t(`playbooks.about.${key}`);
  return (
    <>
      <div className="flex max-w-[720px] flex-col gap-5">
        <PlacedText
          place={['name']}
          label={word('name')}
          value={playbook.name}
          onChange={(name) => change({ name })}
        />
        <PlacedText
          long
          place={['summary']}
          label={word('summary')}
          value={playbook.summary}
          onChange={(summary) => change({ summary })}
        />
        <div className="grid grid-cols-2 gap-5">
          <PlacedText
            type="time"
            place={['hour']}
            label={word('hour')}
            value={playbook.hour}
            onChange={(hour) => change({ hour: hour as typeof playbook.hour })}
          />
          <PlacedSelect
            place={['days']}
            label={word('days')}
            value={playbook.days}
            onChange={(chosen) => change({ days: days.find((one) => one === chosen)! })}
            choices={days.map((one) => ({ value: one, label: word(`days-${one}`) }))}
          />
        </div>
        {system.map((part) => (
          <PlacedText
            key={part}
            long
            place={['system', part]}
            label={t(`playbooks.system.${part}`)}
            value={playbook.system[part]}
            onChange={(text) => change({ system: { ...playbook.system, [part]: text } })}
          />
        ))}
        <RequiredFields
          value={playbook.requiredFields}
          onChange={(requiredFields) => change({ requiredFields })}
        />
      </div>
      <EditReviews playbook={playbook} onChange={onChange} />
    </>
  );
}

/** What is typed stays as it is typed, commas and all, until the list becomes another one from elsewhere. */
function RequiredFields({
  value,
  onChange,
}: {
  value: readonly string[];
  onChange: (fields: string[]) => void;
}) {
  const error = useProblem(['requiredFields']);
  const [text, setText] = useState(value.join(', '));
  const same = linesOf(text).join('\n') === value.join('\n');
  return (
    <TextField
      label={t('playbooks.about.fields')}
      hint={t('playbooks.about.fields-hint')}
      error={error}
      data-place="requiredFields"
      value={same ? text : value.join(', ')}
      onChange={(event) => {
        setText(event.target.value);
        onChange(linesOf(event.target.value));
      }}
    />
  );
}
