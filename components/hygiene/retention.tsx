import { useEffect, useState } from 'react';

import { RETENTION, type RetentionRule, type RetentionRules } from '@/lib/domain/hygiene/retention';
import type { LeadId } from '@/lib/domain/lead/lead';
import type { Settings } from '@/lib/domain/settings/settings';
import { t } from '@/lib/i18n';
import { readRetention, saveRetention } from '@/lib/session/retention';
import type { Expired } from '@/lib/store/hygiene/expired';

import { dayWords } from '../data/format';
import { useServices } from '../data/services';
import { Button } from '../ui/button';
import { CheckField, TextField } from '../ui/field';
import { EraseBox } from './erase-box';

const USUAL: Readonly<Record<RetentionRule, number>> = {
  'opted-out': 1,
  lost: 24,
  won: 36,
  archived: 24,
  'never-answered': 12,
};
const SHOWN = 50;
const MOST_MONTHS = 240;

/** How long people are kept, by rules that are run by hand: who would go is shown first. */
export function Retention({ settings }: { settings: Settings }) {
  const { db, clock } = useServices();
  const [rules, setRules] = useState<RetentionRules>({});
  const [found, setFound] = useState<readonly Expired[] | null>(null);
  const [seen, setSeen] = useState<number | null>(null);
  const [erasing, setErasing] = useState<readonly LeadId[] | null>(null);
  useEffect(() => void readRetention().then(setRules), []);
  const change = (next: RetentionRules) => {
    setRules(next);
    setFound(null);
    void saveRetention(next);
  };
  const look = async () => {
    const { findExpired } = await import('@/lib/store/hygiene/expired');
    const looking = findExpired(await db(), rules, { now: clock(), zone: settings.zone });
    let step = await looking.next();
    for (; !step.done; step = await looking.next()) setSeen(step.value);
    setSeen(null);
    setFound(step.value);
  };
  if (erasing)
    return <EraseBox leads={erasing} onCancel={() => setErasing(null)} onErased={() => setFound(null)} />;
  return (
    <div className="flex flex-col gap-5">
      <ul className="flex flex-col gap-2">
        {RETENTION.map((rule) => {
          const months = rules[rule];
          const { [rule]: _, ...others } = rules;
          return (
            <li key={rule} className="flex flex-wrap items-center gap-4">
              <span className="w-[300px]">
                <CheckField
                  label={t(`erase.rule.${rule}`)}
                  checked={months !== undefined}
                  onChange={({ target }) =>
                    change(target.checked ? { ...rules, [rule]: USUAL[rule] } : others)
                  }
                />
              </span>
              {months !== undefined && (
                <Months rule={rule} months={months} onChange={(next) => change({ ...rules, [rule]: next })} />
              )}
            </li>
          );
        })}
      </ul>
      <p className="text-small text-faint">{t('erase.rules-text')}</p>
      <div>
        <Button disabled={Object.keys(rules).length === 0 || seen !== null} onClick={() => void look()}>
          {t('erase.preview')}
        </Button>
      </div>
      {seen !== null && (
        <p role="status" className="text-small text-soft tabular-nums">
          {t('cleanse.reading', { count: seen })}
        </p>
      )}
      {found?.length === 0 && <p className="text-soft">{t('erase.none-expired')}</p>}
      {found && found.length > 0 && (
        <>
          <p className="font-medium">{t('erase.would-go', { count: found.length })}</p>
          <ul
            aria-label={t('erase.preview')}
            className="flex flex-col divide-y divide-line border-y border-line"
          >
            {found.slice(0, SHOWN).map(({ id, name, rule, since }) => (
              <li key={id} className="flex min-h-14 flex-wrap items-center gap-4 py-1">
                <bdi className="w-[220px] truncate font-medium">{name}</bdi>
                <span className="text-soft">
                  {t(`erase.since.${rule}`, { day: dayWords(since, clock(), settings.zone) })}
                </span>
              </li>
            ))}
          </ul>
          {found.length > SHOWN && (
            <p className="text-small text-faint">{t('cleanse.more', { count: found.length - SHOWN })}</p>
          )}
          <div>
            <Button onClick={() => setErasing(found.map(({ id }) => id))}>
              {t('erase.many-ask', { count: found.length })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function Months({
  rule,
  months,
  onChange,
}: {
  rule: RetentionRule;
  months: number;
  onChange: (months: number) => void;
}) {
  const [text, setText] = useState(String(months));
  return (
    <span className="flex items-center gap-3">
      <span className="w-[80px]">
        <TextField
          label={t('erase.months-of', { rule: t(`erase.rule.${rule}`) })}
          hideLabel
          type="number"
          min={1}
          max={MOST_MONTHS}
          value={text}
          onBlur={() => setText(String(months))}
          onChange={({ target }) => {
            setText(target.value);
            const next = Math.round(Number(target.value));
            if (next >= 1 && next <= MOST_MONTHS) onChange(next);
          }}
        />
      </span>
      {t('erase.months', { count: months })}
    </span>
  );
}
