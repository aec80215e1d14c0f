import { useState } from 'react';

import type { CleanseList } from '@/lib/domain/hygiene/cleanse';
import { calmly } from '@/lib/domain/name/shouted';
import { t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';
import type { Listed } from '@/lib/store/hygiene/look-over';

import { dayWords } from '../data/format';
import { useServices } from '../data/services';
import { fieldName } from '../lead/field-name';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { type CleanseAct, fillIn } from './cleanse-acts';
import { nameOf } from './pair-card';

type Props = {
  list: CleanseList;
  item: Listed;
  row: LeadRow | undefined;
  zone: string;
  chosen: boolean;
  busy: boolean;
  onChoose: (is: boolean) => void;
  onAct: (act: CleanseAct, row: LeadRow) => void;
};

/** Somebody on a list, why, and where a value is what is needed: a box for it. */
export function CleanseRow({ list, item, row, zone, chosen, busy, onChoose, onAct }: Props) {
  const { clock } = useServices();
  if (!row) return null;
  const name = nameOf(row);
  const detail =
    item.since !== null
      ? t('cleanse.since', { day: dayWords(item.since, clock(), zone) })
      : list === 'shouted'
        ? t('cleanse.calm-name', { name: calmly(name) })
        : '';
  const asked = list === 'bounced' ? ['email'] : item.fields.filter((field) => !row.fields[field]);
  return (
    <li className="flex min-h-14 flex-wrap items-center gap-x-6 gap-y-2 py-2">
      <label className="flex min-h-12 items-center gap-4">
        <input
          type="checkbox"
          aria-label={t('cleanse.choose-lead', { name })}
          className="size-8 shrink-0 accent-accent"
          checked={chosen}
          onChange={({ target }) => onChoose(target.checked)}
        />
        <span className="w-[220px] truncate">
          <bdi className="font-medium">{name}</bdi>{' '}
          <bdi className="text-small text-faint">{row.fields['company']?.value}</bdi>
        </span>
      </label>
      {detail && <span className="text-soft">{detail}</span>}
      {asked.map((field) => (
        <FillIn key={field} name={name} field={field} row={row} busy={busy} onAct={onAct} />
      ))}
    </li>
  );
}

function FillIn({
  name,
  field,
  row,
  busy,
  onAct,
}: {
  name: string;
  field: string;
  row: LeadRow;
  busy: boolean;
  onAct: Props['onAct'];
}) {
  const [value, setValue] = useState('');
  const label = t('cleanse.fill-in', { field: fieldName(field), name });
  return (
    <form
      aria-label={label}
      className="flex items-center gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (value.trim())
          onAct(
            {
              id: field,
              label: () => t('cleanse.filled', { field: fieldName(field) }),
              make: (lead, at) => fillIn(lead, field, value.trim(), at),
            },
            row,
          );
      }}
    >
      <TextField
        label={label}
        hideLabel
        placeholder={fieldName(field)}
        maxLength={500}
        value={value}
        onChange={({ target }) => setValue(target.value)}
      />
      <Button type="submit" look="quiet" disabled={busy || !value.trim()}>
        {t('cleanse.save')}
      </Button>
    </form>
  );
}
