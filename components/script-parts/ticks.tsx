import { t } from '@/lib/i18n';

import type { Option } from '../../lib/views/lead-view';

/** Ticks of which none means every one. */
export function Ticks({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly Option[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="text-small font-medium text-soft">
        {label}{' '}
        {value.length === 0 && <span className="font-normal text-faint">{t('scripts.editor.every')}</span>}
      </legend>
      <div className="flex flex-wrap gap-x-6">
        {options.map(({ id, label: name }) => (
          <label key={id} className="flex min-h-12 items-center gap-3">
            <input
              type="checkbox"
              className="size-8 shrink-0 accent-accent"
              checked={value.includes(id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...value, id] : value.filter((one) => one !== id))
              }
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
