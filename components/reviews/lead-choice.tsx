import { useState } from 'react';

import { t } from '@/lib/i18n';

import { ShownText } from '../lead/shown-text';
import { Button } from '../ui/button';
import { Section } from '../ui/section';

export type Choosable = { id: string; name: string; emails: readonly string[]; detail: string };

const SHOWN = 25;

/** Leads to choose from, and the one thing that can be done with those chosen. */
export function LeadChoice({
  title,
  none,
  leads,
  act,
  busy,
  onAct,
}: {
  title: string;
  none: string;
  leads: readonly Choosable[];
  /** The words on the button for the number of leads chosen. */
  act: (count: number) => string;
  busy: boolean;
  onAct: (chosen: readonly Choosable[]) => void;
}) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shown = leads.slice(0, SHOWN);
  const picked = shown.filter(({ id }) => chosen.has(id));
  const toggle = (id: string) =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  return (
    <Section title={title}>
      {leads.length === 0 ? (
        <p className="text-soft">{none}</p>
      ) : (
        <>
          <ul aria-label={title} className="flex flex-col divide-y divide-line border-y border-line">
            {shown.map(({ id, name, emails, detail }) => (
              <li key={id}>
                <label className="flex min-h-14 items-center gap-4 py-1">
                  <input
                    type="checkbox"
                    aria-label={t('review.choose', { name })}
                    className="size-8 shrink-0 accent-accent"
                    checked={chosen.has(id)}
                    onChange={() => toggle(id)}
                  />
                  <span className="w-[220px] shrink-0 truncate font-medium">
                    <ShownText text={name} also={emails} />
                  </span>
                  <span className="text-soft">{detail}</span>
                </label>
              </li>
            ))}
          </ul>
          {leads.length > SHOWN && (
            <p className="text-small text-faint">{t('review.more', { count: leads.length - SHOWN })}</p>
          )}
          <div className="flex gap-4">
            <Button
              disabled={busy || picked.length === 0}
              onClick={() => {
                onAct(picked);
                setChosen(new Set());
              }}
            >
              {act(picked.length)}
            </Button>
            <Button look="quiet" onClick={() => setChosen(new Set(shown.map(({ id }) => id)))}>
              {t('review.all')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}
