import { useId, useState } from 'react';

import type { Outcome } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { useWaits } from '../../data/kept-state';
import { usePanel } from '../../data/panel-state';
import { takenIn } from '../../data/taken-in';
import { useCommand } from '../../data/use-command';
import { useNow } from '../../data/use-now';
import { keyOf } from '../../data/keys';
import { Kbd } from '../../ui/kbd';
import { PopAt } from '../../ui/pop';
import { useKeys } from '../../data/use-keys';
import { consequence } from './consequence';
import type { LeadView } from '../../../lib/views/lead-view';
import { OutcomeAsks } from './outcome-asks';

const outcomes: readonly Outcome[] = ['won', 'lost', 'no-reply', 'rescheduled'];

/** One tap each. Every button says what it will do before it is pressed, and does that. */
export function Outcomes({ view }: { view: LeadView }) {
  const id = useId();
  const { run, busy } = useCommand();
  const waits = useWaits(view.row.id);
  const pop = usePanel(({ pop }) => pop);
  const setPop = usePanel(({ setPop }) => setPop);
  const [buttons, setButtons] = useState<Partial<Record<Outcome, HTMLElement | null>>>({});

  const now = useNow(60_000);

  const press = (outcome: Outcome) => {
    const { allowed, asks } = view.preview[outcome];
    if (!allowed || busy || waits) return;
    if (asks === 'when' || asks === 'next-step') setPop(outcome);
    else {
      const about = takenIn(view.row.id, view.about);
      const base = { type: 'outcome' as const, leadId: view.row.id, about };
      void run({ ...base, outcome, reason: null, when: null, next: null });
    }
  };
  useKeys({
    won: () => press('won'),
    lost: () => press('lost'),
    'no-reply': () => press('no-reply'),
    rescheduled: () => press('rescheduled'),
  });

  return (
    <section>
      <h2 id={id} className="text-tiny font-semibold tracking-wide text-faint">
        {t('now.outcome')}
      </h2>
      <div role="group" aria-labelledby={id} className="mt-3 grid grid-cols-2 gap-3">
        {outcomes.map((outcome) => (
          <OutcomeButton
            key={outcome}
            outcome={outcome}
            then={consequence(outcome, view, now)}
            disabled={waits || !view.preview[outcome].allowed}
            onPress={() => press(outcome)}
            onRef={(button) =>
              buttons[outcome] !== button &&
              button &&
              setButtons((known) => ({ ...known, [outcome]: button }))
            }
          />
        ))}
      </div>
      {outcomes.map((outcome) => (
        <PopAt
          key={outcome}
          anchor={buttons[outcome] ?? null}
          open={pop === outcome}
          title={t(`words.outcome.${outcome}`)}
          onClose={() => setPop(null)}
        >
          {(close) => <OutcomeAsks outcome={outcome} view={view} onDone={close} />}
        </PopAt>
      ))}
    </section>
  );
}

function OutcomeButton({
  outcome,
  then,
  disabled,
  onPress,
  onRef,
}: {
  outcome: Outcome;
  then: string;
  disabled: boolean;
  onPress: () => void;
  onRef: (button: HTMLElement | null) => void;
}) {
  const id = useId();
  return (
    <button
      ref={onRef}
      type="button"
      disabled={disabled}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-then`}
      aria-keyshortcuts={keyOf(outcome)}
      // The second click of a double click is no second answer.
      onClick={({ detail }) => detail < 2 && onPress()}
      className="flex min-h-[46px] flex-col rounded-md border border-line bg-ground px-5 py-3 text-start leading-tight transition-colors hover:bg-sunk disabled:cursor-not-allowed disabled:text-faint"
    >
      <span className="font-medium">
        <span id={`${id}-name`}>{t(`words.outcome.${outcome}`)}</span>
        <Kbd>{keyOf(outcome)}</Kbd>
      </span>
      <small id={`${id}-then`} className="text-tiny text-faint">
        {then}
      </small>
    </button>
  );
}
