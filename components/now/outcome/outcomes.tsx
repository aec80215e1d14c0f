import { useId, useState } from 'react';

import type { Reason } from '@/lib/domain/reason';
import type { Outcome } from '@/lib/domain/words';
import { reasonText, t } from '@/lib/i18n';

import { useWaits } from '../../data/unanswered-state';
import { usePanel } from '../../data/panel-state';
import { takenIn } from '../../data/taken-in';
import { useCommand } from '../../data/use-command';
import { useNow } from '../../data/use-now';
import { useKeyOf } from '../../data/own-keys';
import { cx } from '../../ui/cx';
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
  const [told, tell] = useState<Outcome>('no-reply');

  const now = useNow(60_000);
  const refused = onlyRefusal(view);

  const press = (outcome: Outcome) => {
    const { allowed, asks } = view.preview[outcome];
    if (!allowed || busy || waits) return;
    if (asks !== null && asks !== 'reason') setPop(outcome);
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
    <section className="border-t border-line px-7 pt-4 pb-3">
      <h2 id={id} className="sr-only">
        {t('now.outcome')}
      </h2>
      <div
        role="group"
        aria-labelledby={id}
        className="grid grid-cols-2 gap-3 short:grid-cols-[repeat(4,auto)] short:gap-2"
      >
        {outcomes.map((outcome) => (
          <OutcomeButton
            key={outcome}
            outcome={outcome}
            then={consequence(outcome, view, now)}
            quiet={refused !== null}
            disabled={waits || !view.preview[outcome].allowed}
            onPress={() => press(outcome)}
            onTold={() => tell(outcome)}
            onRef={(button) =>
              buttons[outcome] !== button &&
              button &&
              setButtons((known) => ({ ...known, [outcome]: button }))
            }
          />
        ))}
      </div>
      {refused && (
        <p aria-hidden className="pt-3 text-small text-soft">
          {reasonText(refused)}
        </p>
      )}
      {/* Where there is no room for all four: what the one that is pointed at will do. Each is described by its own. */}
      <p aria-hidden className={cx('hidden pt-2 text-tiny text-faint', !refused && 'short:block')}>
        {t('now.then.of', { outcome: t(`words.outcome.${told}`), then: consequence(told, view, now) })}
      </p>
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

/** Why none of them can be taken, where that is one reason for all: it is said once. */
function onlyRefusal({ preview }: LeadView): Reason | null {
  const [first, ...others] = outcomes.map((outcome) => {
    const { allowed, why } = preview[outcome];
    return allowed ? null : why[0];
  });
  return first && others.every((other) => other?.code === first.code) ? first : null;
}

function OutcomeButton({
  outcome,
  then,
  quiet,
  disabled,
  onPress,
  onTold,
  onRef,
}: {
  outcome: Outcome;
  then: string;
  /** What it will do is said elsewhere, and here to assistive technology alone. */
  quiet: boolean;
  disabled: boolean;
  onPress: () => void;
  onTold: () => void;
  onRef: (button: HTMLElement | null) => void;
}) {
  const keyOf = useKeyOf();
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
      onFocus={onTold}
      onPointerEnter={onTold}
      className="flex min-h-[46px] flex-col rounded-md border border-line bg-ground px-5 py-3 text-start leading-[16px] transition-colors hover:bg-sunk disabled:cursor-not-allowed disabled:text-faint short:min-h-15 short:items-center short:justify-center short:px-2 short:py-1 short:text-small"
    >
      <span className="font-medium whitespace-nowrap">
        <span id={`${id}-name`}>{t(`words.outcome.${outcome}`)}</span>
        <Kbd>{keyOf(outcome)}</Kbd>
      </span>
      <small id={`${id}-then`} className={quiet ? 'sr-only' : 'text-tiny text-faint short:sr-only'}>
        {then}
      </small>
    </button>
  );
}
