import { type Ref, useState } from 'react';

import type { Blank } from '@/lib/domain/render';
import { t } from '@/lib/i18n';

import { Button } from '../ui/button';
import { TextField } from '../ui/field';

/** Asks for the first blank of the script, in place; the answer is remembered for this lead. */
export function BlanksForm({ missing, onFill, first }: { missing: readonly Blank[]; onFill: (blank: Blank, value: string) => void; first?: Ref<HTMLFormElement> }) {
  const [blank] = missing;
  const [value, setValue] = useState('');
  if (!blank) return null;
  return (
    <form
      ref={first}
      className="flex items-end gap-3 px-6 py-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!value.trim()) return;
        onFill(blank, value.trim());
        setValue('');
      }}
    >
      <div className="min-w-0 flex-1">
        <TextField label={t('now.blank', { label: blank.label })} value={value} maxLength={500} onChange={(event) => setValue(event.target.value)} />
      </div>
      <Button type="submit" disabled={!value.trim()}>{t('now.fill')}</Button>
    </form>
  );
}
