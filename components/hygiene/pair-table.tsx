import { useId } from 'react';

import type { TriedJoin } from '@/lib/domain/hygiene/merge';
import type { Lead } from '@/lib/domain/lead/lead';
import { t } from '@/lib/i18n';

import { dayWords } from '../data/format';
import { useServices } from '../data/services';
import { fieldName, fieldText } from '../lead/field-name';
import { Cell, rowLook, Table } from '../ui/table';

type Props = {
  names: string;
  tried: TriedJoin;
  zone: string;
  rows: readonly { name: string; differ: boolean; result: string }[];
  onChoose: (name: string, whose: 'one' | 'other') => void;
};

const WHOSE = ['one', 'other'] as const;

/** Field by field: what each of the two says, chosen where they differ, and what the one lead will say. */
export function PairTable({ names, tried, zone, rows, onChoose }: Props) {
  const { clock } = useServices();
  const id = useId();
  const facts: readonly [name: string, of: (lead: Lead) => string][] = [
    ['addresses', ({ keys }) => keys.emails.join(', ')],
    ['phones', ({ keys }) => keys.phones.join(', ')],
    ['profiles', ({ keys }) => keys.profiles.join(', ')],
    ['status', ({ status }) => t(`words.status.${status}`)],
    ['touches', ({ touches }) => String(touches.length)],
    ['notes', ({ notes }) => String(notes.length)],
    ['saved', ({ savedAt }) => dayWords(savedAt, clock(), zone)],
  ];
  const shown = facts.filter(([, of]) => of(tried.one) + of(tried.other) !== '');
  return (
    <Table
      label={names}
      heads={[
        { label: t('cleanse.field') },
        { label: t('cleanse.one') },
        { label: t('cleanse.other') },
        { label: t('cleanse.result') },
      ]}
    >
      {rows.map(({ name, differ, result }) => (
        <tr key={name} className={rowLook}>
          <Cell className="text-soft first-letter:uppercase">{fieldName(name)}</Cell>
          {WHOSE.map((whose) => {
            const value = tried[whose].fields[name]?.value ?? '';
            const text = fieldText(value);
            return (
              <Cell key={whose} className="wrap-anywhere">
                {differ ? (
                  <label className="flex cursor-pointer items-start gap-3">
                    <input
                      type="radio"
                      name={`${id}-${name}`}
                      aria-label={t('cleanse.choose', { field: fieldName(name), value })}
                      className="mt-1 size-7 shrink-0 accent-accent"
                      checked={result === value}
                      onChange={() => onChoose(name, whose)}
                    />
                    <bdi>{text}</bdi>
                  </label>
                ) : (
                  <bdi>{text}</bdi>
                )}
              </Cell>
            );
          })}
          <Cell className="font-medium wrap-anywhere">
            <bdi>{fieldText(result)}</bdi>
          </Cell>
        </tr>
      ))}
      {shown.map(([name, of]) => (
        <tr key={name} className={rowLook}>
          <Cell className="text-soft">{t(`cleanse.fact.${name}`)}</Cell>
          {([tried.one, tried.other, tried.joined] as const).map((lead, n) => (
            <Cell key={n} className={n === 2 ? 'font-medium wrap-anywhere' : 'wrap-anywhere'}>
              <bdi>{of(lead)}</bdi>
            </Cell>
          ))}
        </tr>
      ))}
    </Table>
  );
}
