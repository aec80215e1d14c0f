import { lazy, Suspense, useState } from 'react';

import type { NextStep } from '@/lib/domain/log/lead-command';
import { isCallOpen } from '@/lib/domain/lead/meeting';
import { instantOf, type When } from '@/lib/domain/time/calendar';
import type { Outcome } from '@/lib/domain/words';
import { t } from '@/lib/i18n';
import type { LeadView } from '@/lib/views/lead-view';

import { takenIn } from '../../data/taken-in';
import { useCommand } from '../../data/use-command';
import { useNow } from '../../data/use-now';
import { Button } from '../../ui/button';
import { CallQuestion } from './call-question';
import { useSignal } from './use-signal';

const WhenForm = lazy(() => import('../../when/when-form').then(({ WhenForm }) => ({ default: WhenForm })));

type Asking = 'held' | 'next' | 'moved' | null;

/**
 * A booked call stays here until the rep says how it went. Before it, that it was moved or cancelled; without
 * a time, when it is.
 */
export function BookedCall({ view }: { view: LeadView }) {
  const { row, settings } = view;
  const now = useNow(60_000);
  const { run, busy } = useCommand();
  const signal = useSignal(row.id);
  const [asking, setAsking] = useState<Asking>(null);
  const [about] = useState(() => takenIn(row.id, view.about));
  const isOpen = isCallOpen(row, now);
  const outcome = (outcome: Outcome, next: NextStep | null, when: When | null = null) =>
    void run({ type: 'outcome', leadId: row.id, about, outcome, reason: null, when, next });
  const moveTo = ({ day, time }: When) =>
    void signal('booked', { start: instantOf(day, time, settings.zone) });
  const when = (action: string, onWhen: (when: When) => void) => (
    <Suspense>
      <WhenForm zone={settings.zone} action={action} onWhen={onWhen} />
    </Suspense>
  );
  if (row.booked === null)
    return (
      <CallQuestion title={t('now.call.when')}>
        {when(t('now.call.set'), moveTo)}
        <Button disabled={busy} onClick={() => void signal('cancelled')}>
          {t('now.call.cancelled')}
        </Button>
      </CallQuestion>
    );
  return (
    <CallQuestion title={t(isOpen ? 'now.call.how' : 'now.call.before')}>
      {asking === 'moved' && when(t('now.call.moved'), moveTo)}
      {asking === 'next' &&
        when(t('now.next-step.hold'), (when) => outcome('rescheduled', { step: 'call', when }, when))}
      {asking === 'held' && (
        <>
          <p className="w-full text-soft">{t('now.next-step.ask')}</p>
          <Button look="primary" onClick={() => setAsking('next')}>
            {t('now.next-step.call')}
          </Button>
          <Button disabled={busy} onClick={() => outcome('rescheduled', { step: 'nurture' })}>
            {t('now.next-step.nurture')}
          </Button>
          <Button disabled={busy} onClick={() => outcome('won', { step: 'closed' })}>
            {t('words.outcome.won')}
          </Button>
          <Button disabled={busy} onClick={() => outcome('lost', null)}>
            {t('words.outcome.lost')}
          </Button>
          {view.preview.won.asks !== 'next-step' && (
            <Button disabled={busy} onClick={() => void signal('talked')}>
              {t('now.call.no-step')}
            </Button>
          )}
        </>
      )}
      {asking === null && (
        <>
          {isOpen && (
            <>
              <Button look="primary" onClick={() => setAsking('held')}>
                {t('now.call.held')}
              </Button>
              <Button disabled={busy} onClick={() => void signal('missed')}>
                {t('now.call.no-show')}
              </Button>
            </>
          )}
          <Button onClick={() => setAsking('moved')}>{t('now.call.moved')}</Button>
          <Button disabled={busy} onClick={() => void signal('cancelled')}>
            {t('now.call.cancelled')}
          </Button>
        </>
      )}
      {asking !== null && (
        <Button look="link" className="text-small" onClick={() => setAsking(null)}>
          {t('now.call.back')}
        </Button>
      )}
    </CallQuestion>
  );
}
