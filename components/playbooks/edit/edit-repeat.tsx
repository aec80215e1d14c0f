import type { Repeat } from '@/lib/domain/playbook/cadence';
import { patched } from '@/lib/domain/playbook/edit';
import { t } from '@/lib/i18n';

import { PlacedNumber } from '../parts/fields';
import type { Words } from '../parts/problems-context';
import { repeatWords } from '../parts/sentences';

/** How often a cadence goes on after its listed touches, and how far apart. */
export function EditRepeat({
  repeat,
  place,
  onChange,
}: {
  repeat: Repeat;
  place: Words;
  onChange: (repeat: Repeat) => void;
}) {
  const word = (key: string) => t(`playbooks.cadence.${key}`);
  return (
    <fieldset className="grid grid-cols-3 gap-5 sm:max-w-[560px]">
      <legend className="pb-2 text-small">
        <span className="font-semibold">{word('repeat-title')}</span>{' '}
        <span className="text-faint">{repeatWords(repeat)}</span>
      </legend>
      <PlacedNumber
        place={[...place, 'times']}
        label={word('times')}
        value={repeat.times}
        onChange={(times) => onChange({ ...repeat, times: times ?? Number.NaN })}
      />
      <PlacedNumber
        place={[...place, 'every']}
        label={word('every')}
        placeholder="0"
        value={repeat.every.days}
        onChange={(days) =>
          onChange({ ...repeat, every: patched(repeat.every, { days: days || undefined }) })
        }
      />
      <PlacedNumber
        place={[...place, 'taper']}
        label={word('taper')}
        step="any"
        value={repeat.taper}
        onChange={(taper) => onChange({ ...repeat, taper: taper ?? Number.NaN })}
      />
    </fieldset>
  );
}
