import { lazy, Suspense, useId, useState } from 'react';

import type { SignalKind } from '@/lib/domain/facts';
import { leaves } from '@/lib/domain/routing/leaves';
import { t } from '@/lib/i18n';
import type { LeadView } from '@/lib/views/lead-view';

import { useWaits } from '../../data/unanswered-state';
import { takenIn } from '../../data/taken-in';
import { useCommand } from '../../data/use-command';
import { Button } from '../../ui/button';
import { useSignal } from './use-signal';

const WhenForm = lazy(() => import('../../when/when-form').then(({ WhenForm }) => ({ default: WhenForm })));

/** What may come of a call, each with what follows. */
const TAPS: readonly SignalKind[] = ['talked', 'voicemail', 'busy', 'wrong-number'];

/** A touch by phone: the number to press, and one tap for what came of it. The talk-track stands beside. */
export function PhoneTaps({ view }: { view: LeadView }) {
  const { row, settings, limit } = view;
  const next = row.enrolment?.next;
  const { run, busy } = useCommand();
  const waits = useWaits(row.id);
  const signal = useSignal(row.id);
  const [calling, setCalling] = useState<ReturnType<typeof takenIn> | null>(null);
  const number = row.fields['phone']?.value ?? row.keys.phones[0];
  return (
    <div className="flex flex-col gap-3 px-6 py-4">
      {number && (
        <a
          href={`tel:${(row.keys.phones[0] ?? number).replace(/[^\d+]/g, '')}`}
          className="self-start font-semibold text-accent underline underline-offset-3"
        >
          {number}
        </a>
      )}
      {calling ? (
        <Suspense>
          <WhenForm
            zone={settings.zone}
            action={t('now.phone.call-back')}
            onWhen={(until) =>
              void run({ type: 'snooze', leadId: row.id, about: calling, until }).then(
                ({ ok }) => ok && setCalling(null),
              )
            }
          />
        </Suspense>
      ) : leaves(limit, 'snooze') ? (
        <div role="group" aria-label={t('now.phone.name')} className="grid grid-cols-2 gap-2">
          {(leaves(limit, 'signal') ? TAPS : []).map((kind) => (
            <Tap
              key={kind}
              name={t(`now.phone.${kind}`)}
              then={t(`now.phone.then.${kind}`, { touch: next?.touch ?? 1 })}
              disabled={busy || waits}
              onPress={() => void signal(kind)}
            />
          ))}
          <Tap
            name={t('now.phone.call-back')}
            then={t('now.phone.then.call-back')}
            disabled={busy || waits}
            onPress={() => setCalling(takenIn(row.id, view.about))}
          />
        </div>
      ) : null}
    </div>
  );
}

function Tap({
  name,
  then,
  disabled,
  onPress,
}: {
  name: string;
  then: string;
  disabled: boolean;
  onPress: () => void;
}) {
  const id = useId();
  return (
    <Button
      className="h-auto! flex-col items-start! py-2 text-start"
      disabled={disabled}
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-then`}
      onClick={({ detail }) => detail < 2 && onPress()}
    >
      <span id={`${id}-name`}>{name}</span>
      <small id={`${id}-then`} className="text-tiny font-normal text-faint">
        {then}
      </small>
    </Button>
  );
}
