import { useState } from 'react';

import type { MonthCost } from '@/lib/domain/month-cost';
import { dayOf, type Instant, type Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { useCommand } from '../data/use-command';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';

const MONTHS = 12;

/** What each source cost in a month, typed in by the rep; with it cost per lead and per meeting are counted. */
export function CostsForm({
  costs,
  sources,
  now,
  zone,
}: {
  costs: readonly MonthCost[];
  sources: readonly { id: string; label: string }[];
  now: Instant;
  zone: Zone;
}) {
  const { run, busy } = useCommand();
  const months = monthsUntil(dayOf(now, zone).slice(0, 7));
  const [month, setMonth] = useState(months[0]!);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [saved, setSaved] = useState<readonly Changed[] | null>(null);
  const kept = (source: string) =>
    costs.find((one) => one.source === source && one.month === month)?.amount ?? null;
  const changed = sources.flatMap(({ id }): Changed[] => {
    const text = typed[id];
    if (text === undefined) return [];
    const amount = amountIn(text);
    const before = kept(id);
    return amount === before ? [] : [{ source: id, month, amount, before }];
  });
  const wrong = changed.some(({ amount }) => amount === undefined);
  const save = async (changes: readonly Changed[]) => {
    for (const { source, month: when, amount } of changes) {
      const asked = { type: 'save-cost' as const, source, month: when, amount: amount ?? null };
      if (!(await run(asked)).ok) return false;
    }
    setTyped({});
    return true;
  };
  return (
    <Section title={t('numbers.costs.title')}>
      <p className="text-soft">{t('numbers.costs.text')}</p>
      <form
        className="flex flex-col gap-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (!wrong) void save(changed).then((ok) => ok && setSaved(changed));
        }}
      >
        <div className="w-[240px]">
          <SelectField
            label={t('numbers.costs.month')}
            value={month}
            choices={months.map((one) => ({ value: one, label: monthWords(one) }))}
            onChange={({ target }) => {
              setMonth(target.value);
              setTyped({});
              setSaved(null);
            }}
          />
        </div>
        <div className="grid grid-cols-[repeat(auto-fill,minmax(180px,1fr))] gap-5">
          {sources.map(({ id, label }) => {
            const text = typed[id] ?? kept(id)?.toString() ?? '';
            return (
              <TextField
                key={id}
                label={label}
                inputMode="decimal"
                value={text}
                error={amountIn(text) === undefined ? t('numbers.costs.wrong') : null}
                onChange={({ target }) => {
                  setTyped({ ...typed, [id]: target.value });
                  setSaved(null);
                }}
              />
            );
          })}
        </div>
        <Button
          type="submit"
          look="primary"
          className="self-start"
          disabled={busy || wrong || changed.length === 0}
        >
          {t('numbers.costs.save')}
        </Button>
      </form>
      {saved && saved.length > 0 && (
        <Notice
          action={t('numbers.costs.undo')}
          onAction={() =>
            void save(saved.map((one) => ({ ...one, amount: one.before, before: one.amount ?? null }))).then(
              (ok) => ok && setSaved(null),
            )
          }
        >
          {t('numbers.costs.saved', { month: monthWords(saved[0]!.month) })}
        </Notice>
      )}
    </Section>
  );
}

/** `amount` undefined: no number was typed. */
type Changed = { source: string; month: string; amount: number | null | undefined; before: number | null };

/** Null: the box is empty, so the cost is not known; undefined: what was typed is no amount. */
function amountIn(text: string): number | null | undefined {
  const plain = text
    .trim()
    .replaceAll(/[\s,](?=\d{3}\b)/g, '')
    .replace(',', '.');
  if (plain === '') return null;
  return /^\d{1,9}(\.\d{1,2})?$/.test(plain) ? Number(plain) : undefined;
}

/** The last months, this one first. */
function monthsUntil(last: string): string[] {
  const [year, month] = last.split('-').map(Number);
  return Array.from({ length: MONTHS }, (_, back) =>
    new Date(Date.UTC(year!, month! - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthWords = (month: string) => monthFormat.format(new Date(`${month}-01T00:00:00Z`));
