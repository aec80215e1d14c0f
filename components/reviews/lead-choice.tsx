import { useState } from 'react';

import { t } from '@/lib/i18n';

import { ShownText } from '../lead/shown-text';
import { Button } from '../ui/button';
import { SelectField } from '../ui/field';
import { Section } from '../ui/section';

export type Choosable = { id: string; name: string; emails: readonly string[]; detail: string };

/** What can be done with those chosen: `label` is the words on the button for how many there are. */
export type ChoiceAct = {
  id: string;
  label: (count: number) => string;
  /** Ways to do it, by value; the first is proposed. */
  ways?: { label: string; choices: readonly { value: string; label: string }[] };
  act: (chosen: readonly Choosable[], way: string) => void;
};

const SHOWN = 25;

/** Leads to choose from, and what can be done with those chosen; a list to read where there is nothing. */
export function LeadChoice({
  title,
  none,
  leads,
  of,
  acts,
  busy,
}: {
  title: string;
  none: string;
  leads: readonly Choosable[];
  /** How many there are in all, of whom these come first. */
  of: number;
  acts: readonly ChoiceAct[];
  busy: boolean;
}) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(SHOWN);
  const shown = leads.slice(0, most);
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
                  {acts.length > 0 && (
                    <input
                      type="checkbox"
                      aria-label={t('review.choose', { name })}
                      className="size-8 shrink-0 accent-accent"
                      checked={chosen.has(id)}
                      onChange={() => toggle(id)}
                    />
                  )}
                  <span className="w-[40%] max-w-[220px] shrink-0 truncate font-medium">
                    <ShownText text={name} also={emails} />
                  </span>
                  <span className="text-balance text-soft">{detail}</span>
                </label>
              </li>
            ))}
          </ul>
          {of > shown.length && (
            <p className="text-small text-faint">
              {t('review.more', { count: of - shown.length })}{' '}
              {leads.length > shown.length && (
                <Button look="link" onClick={() => setMost(most + SHOWN)}>
                  {t('review.show-more')}
                </Button>
              )}
            </p>
          )}
          {acts.length > 0 && (
            <div className="flex flex-wrap items-end gap-4">
              {acts.map((one) => (
                <ActButton
                  key={one.id}
                  of={one}
                  picked={picked}
                  busy={busy}
                  onDone={() => setChosen(new Set())}
                />
              ))}
              <Button look="quiet" onClick={() => setChosen(new Set(shown.map(({ id }) => id)))}>
                {t('review.all')}
              </Button>
            </div>
          )}
        </>
      )}
    </Section>
  );
}

function ActButton({
  of: { label, ways, act },
  picked,
  busy,
  onDone,
}: {
  of: ChoiceAct;
  picked: readonly Choosable[];
  busy: boolean;
  onDone: () => void;
}) {
  const [way, setWay] = useState(ways?.choices[0]?.value ?? '');
  return (
    <>
      {ways && (
        <SelectField
          label={ways.label}
          value={way}
          choices={ways.choices}
          onChange={({ target }) => setWay(target.value)}
        />
      )}
      <Button
        disabled={busy || picked.length === 0}
        onClick={() => {
          act(picked, way);
          onDone();
        }}
      >
        {label(picked.length)}
      </Button>
    </>
  );
}
