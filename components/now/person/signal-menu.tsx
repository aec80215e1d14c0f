import { lazy, Suspense, useState } from 'react';

import type { Instant } from '@/lib/domain/time/calendar';
import type { SignalKind } from '@/lib/domain/facts';
import { t } from '@/lib/i18n';

import { usePanel } from '../../data/panel-state';
import { useCommand } from '../../data/use-command';
import { useServices } from '../../data/services';
import { Button } from '../../ui/button';
import { PopButton } from '../../ui/pop';
import type { LeadView } from '../../../lib/views/lead-view';

const WhenForm = lazy(() => import('../../when/when-form').then(({ WhenForm }) => ({ default: WhenForm })));

/** What a rep gets to know of, and no page says. */
const kinds: readonly SignalKind[] = [
  'pricing-page',
  'opened',
  'clicked',
  'booked',
  'asked-price',
  'phone-verified',
  'not-interested',
  'unsubscribed',
  'wrong-fit',
];

/** Something is known to have happened: one tap, and score, tier and plan follow. */
export function SignalMenu({ view: { row, settings } }: { view: LeadView }) {
  const pop = usePanel(({ pop }) => pop);
  const setPop = usePanel(({ setPop }) => setPop);
  const { clock } = useServices();
  const { run, busy } = useCommand();
  const [booking, setBooking] = useState(false);
  const take = (kind: SignalKind, start: Instant | null, close: () => void) =>
    void run({
      type: 'signal',
      leadId: row.id,
      kind,
      at: null,
      origin: { from: 'rep', at: clock() },
      start,
    }).then(({ ok }) => ok && close());
  return (
    <PopButton
      className="self-start text-small"
      trigger={t('signals.menu')}
      title={t(booking ? 'signals.booked-when' : 'signals.menu-title')}
      open={pop === 'signal'}
      onOpen={(open) => {
        setBooking(false);
        setPop(open ? 'signal' : null);
      }}
    >
      {(close) =>
        booking ? (
          <Suspense>
            <WhenForm
              zone={settings.zone}
              action={t('now.signal.booked')}
              onWhen={async ({ day, time }) =>
                take(
                  'booked',
                  (await import('@/lib/domain/time/calendar')).instantOf(day, time, settings.zone),
                  close,
                )
              }
            />
          </Suspense>
        ) : (
          <ul aria-label={t('signals.menu-title')} className="flex flex-col">
            {kinds.map((kind) => (
              <li key={kind}>
                <Button
                  look="quiet"
                  className="w-full justify-start!"
                  disabled={busy}
                  onClick={() => (kind === 'booked' ? setBooking(true) : take(kind, null, close))}
                >
                  {t(`now.signal.${kind}`)}
                </Button>
              </li>
            ))}
          </ul>
        )
      }
    </PopButton>
  );
}
