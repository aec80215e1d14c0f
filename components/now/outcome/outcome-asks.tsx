import { lazy, Suspense, useEffect, useRef, useState } from 'react';

import type { NextStep } from '@/lib/domain/log/lead-command';
import type { When } from '@/lib/domain/time/calendar';
import type { Outcome } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { useCommand } from '../../data/use-command';
import { Button } from '../../ui/button';
import type { LeadView } from '../../../lib/views/lead-view';

const WhenForm = lazy(() => import('../../when/when-form').then(({ WhenForm }) => ({ default: WhenForm })));

/**
 * What an outcome still has to know: when it was moved to, whether the touch went out at all, or what follows
 * the call (BAM: a meeting from a meeting).
 */
export function OutcomeAsks({
  outcome,
  view,
  onDone,
}: {
  outcome: Outcome;
  view: LeadView;
  /** By which command it was answered; null: it was refused. */
  onDone: (command: string | null) => void;
}) {
  const { run } = useCommand();
  const { asks } = view.preview[outcome];
  // Of the touch that stood there when it was opened, whatever is sent meanwhile: it names that touch, and is
  // answered by a press of its own.
  const [about] = useState(view.about);
  const [call, setCall] = useState(false);
  const base = { type: 'outcome' as const, leadId: view.row.id, about, outcome, reason: null };
  const finish = (when: When | null, next: NextStep | null, sent?: boolean) =>
    void run({ ...base, when, next, ...(sent !== undefined && { sent }) }).then(
      ({ ok, id }) => ok && onDone(id),
    );
  const form = (action: string, onWhen: (when: When) => void) => (
    <Suspense>
      <WhenForm zone={view.settings.zone} action={action} onWhen={onWhen} />
    </Suspense>
  );
  // Sent meanwhile, by a press or in the mail: nothing is left to ask, and the answer stands as it was pressed.
  const done = useRef(false);
  const isAnswered = asks === null || asks === 'reason';
  useEffect(() => {
    if (!isAnswered || done.current) return;
    done.current = true;
    void run({ ...base, when: null, next: null }).then(({ ok, id }) => onDone(ok ? id : null));
  });
  if (isAnswered) return null;
  if (asks === 'sent')
    return (
      <>
        <p className="text-soft">
          {t('now.sent-ask', { touch: about.outcome?.touch ?? view.row.enrolment?.next?.touch ?? 1 })}
        </p>
        <div className="flex flex-wrap gap-3">
          <Button look="primary" onClick={() => finish(null, null, true)}>
            {t('now.sent-yes')}
          </Button>
          <Button onClick={() => finish(null, null, false)}>{t('now.sent-no')}</Button>
        </div>
      </>
    );
  if (asks === 'when') return form(t('words.outcome.rescheduled'), (when) => finish(when, null));
  if (call)
    return form(t('now.next-step.hold'), (when) =>
      finish(outcome === 'rescheduled' ? when : null, { step: 'call', when }),
    );
  return (
    <>
      <p className="text-soft">{t('now.next-step.ask')}</p>
      <div className="flex flex-wrap gap-3">
        <Button look="primary" onClick={() => setCall(true)}>
          {t('now.next-step.call')}
        </Button>
        <Button onClick={() => finish(null, { step: 'nurture' })}>{t('now.next-step.nurture')}</Button>
        {outcome === 'won' && (
          <Button onClick={() => finish(null, { step: 'closed' })}>{t('now.next-step.closed')}</Button>
        )}
      </div>
    </>
  );
}
