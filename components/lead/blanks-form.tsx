import { type Ref, useId, useState } from 'react';

import type { Blank } from '@/lib/domain/render/render';
import { hasText, t } from '@/lib/i18n';

import { Button } from '../ui/button';

/** Asks for the first blank of the script, in place; the answer is remembered for this lead. */
export function BlanksForm({
  missing,
  onFill,
  box,
}: {
  missing: readonly Blank[];
  onFill: (blank: Blank, value: string) => void;
  box?: Ref<HTMLInputElement>;
}) {
  const id = useId();
  const [blank] = missing;
  const [value, setValue] = useState('');
  if (!blank) return null;
  const hint = `scripts.ask.${blank.name.replace(/^ask\./, '')}`;
  return (
    <form
      className="grid grid-cols-[auto_1fr_auto] items-center gap-3 px-6 py-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!value.trim()) return;
        onFill(blank, value.trim());
        setValue('');
      }}
    >
      <label
        htmlFor={id}
        className="max-w-[140px] truncate rounded-sm bg-blank px-2 text-small text-blank-ink"
      >
        {blank.label}
      </label>
      <input
        ref={box}
        id={id}
        aria-describedby={hasText(hint) ? `${id}-hint` : undefined}
        value={value}
        maxLength={500}
        dir="auto"
        autoComplete="off"
        onChange={(event) => setValue(event.target.value)}
        className="min-h-14 w-full min-w-0 flex-1 rounded-md border border-edge bg-ground px-4"
      />
      <Button type="submit" disabled={!value.trim()}>
        {t('now.fill')}
      </Button>
      {hasText(hint) && (
        <p id={`${id}-hint`} className="col-span-3 text-tiny text-faint">
          {t(hint)}
        </p>
      )}
    </form>
  );
}
