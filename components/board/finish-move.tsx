import { lazy, Suspense } from 'react';

import { instantOf } from '@/lib/domain/time/calendar';
import type { OutcomeReason } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { useServices } from '../data/services';
import { useCommand } from '../data/use-command';
import { OutcomeAsks } from '../now/outcome/outcome-asks';
import { reasons } from '../now/outcome/reasons';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import type { Asking } from './use-moves';

const WhenForm = lazy(() => import('../when/when-form').then(({ WhenForm }) => ({ default: WhenForm })));

/** What a column asks for before a lead stands in it: why, what comes next, or when the call is. */
export function FinishMove({
  asking: { ask, view, to },
  onDone,
  onLeave,
}: {
  asking: Asking;
  onDone: (command: string | null) => void;
  onLeave: () => void;
}) {
  return (
    <Modal
      open
      title={t('board.move-title', { name: view.name, column: to.label })}
      closeLabel={t('board.leave')}
      onClose={onLeave}
    >
      {ask === 'booked' ? (
        <Book view={view} onDone={onDone} />
      ) : asksMore(view, ask) ? (
        <OutcomeAsks outcome={ask} view={view} onDone={onDone} />
      ) : (
        <Why view={view} outcome={ask} onDone={onDone} />
      )}
    </Modal>
  );
}

type Part = { view: Asking['view']; onDone: (command: string) => void };

function asksMore({ preview }: Asking['view'], outcome: 'won' | 'lost'): boolean {
  const { asks } = preview[outcome];
  return asks !== null && asks !== 'reason';
}

function Why({ view, outcome, onDone }: Part & { outcome: 'won' | 'lost' }) {
  const { run, busy } = useCommand();
  const take = async (reason: OutcomeReason | null) => {
    const asked = { leadId: view.row.id, about: view.about, outcome, reason, when: null, next: null };
    const { ok, id } = await run({ type: 'outcome', ...asked });
    if (ok) onDone(id);
  };
  return (
    <>
      <p className="text-soft">{t('now.reason')}</p>
      <div role="group" aria-label={t('now.reason')} className="flex flex-wrap gap-3">
        {reasons[outcome].map((reason) => (
          <Button key={reason} disabled={busy} onClick={() => void take(reason)}>
            {t(`words.reason.${reason}`)}
          </Button>
        ))}
      </div>
      <Button look="primary" disabled={busy} className="self-start" onClick={() => void take(null)}>
        {t('board.without-reason')}
      </Button>
    </>
  );
}

function Book({ view, onDone }: Part) {
  const { clock } = useServices();
  const { run } = useCommand();
  const { zone } = view.settings;
  return (
    <Suspense>
      <WhenForm
        zone={zone}
        action={t('board.book')}
        onWhen={({ day, time }) =>
          void run({
            type: 'signal',
            leadId: view.row.id,
            kind: 'booked',
            at: null,
            origin: { from: 'rep', at: clock() },
            start: instantOf(day, time, zone),
          }).then(({ ok, id }) => ok && onDone(id))
        }
      />
    </Suspense>
  );
}
