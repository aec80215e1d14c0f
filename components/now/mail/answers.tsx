import { lazy, Suspense } from 'react';

import type { MailAsk } from '@/lib/domain/lead/mail-ask';
import type { Instant } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import type { LeadView } from '../../../lib/views/lead-view';
import { useServices } from '../../data/services';
import type { Run } from '../../data/use-command';
import { Button } from '../../ui/button';
import { NewAddress } from './new-address';

const WhenForm = lazy(() => import('../../when/when-form').then(({ WhenForm }) => ({ default: WhenForm })));

type Props = {
  ask: MailAsk;
  view: LeadView;
  run: Run;
  busy: boolean;
  settle: (theirs?: true) => ReturnType<Run>;
};

/** What can be done about a mail, the likeliest first. */
export function Answers({ ask, view, run, busy, settle }: Props) {
  const { row, name, about } = view;
  const press = (label: string, act: () => unknown, main = false) => (
    <Button look={main ? 'primary' : 'plain'} disabled={busy} onClick={() => void act()}>
      {t(`mail.${label}`, { name })}
    </Button>
  );
  switch (ask.kind) {
    case 'stop':
      return (
        <>
          {press('opt-out', () => run({ type: 'opt-out', leadId: row.id }), true)}
          {press('go-on', () => settle())}
        </>
      );
    case 'no':
      return (
        <>
          {press('lost', () =>
            run({
              type: 'outcome',
              leadId: row.id,
              about,
              outcome: 'lost',
              reason: null,
              when: null,
              next: null,
            }),
          )}
          {press('go-on', () => settle())}
        </>
      );
    case 'left':
      return (
        <>
          {press('archive', () => run({ type: 'archive', leadId: row.id }))}
          {press('still-there', () => settle())}
        </>
      );
    case 'bounced':
      return (
        <>
          <NewAddress view={view} run={run} busy={busy} settle={() => settle()} />
          {press('address-right', () => settle())}
        </>
      );
    case 'stands-in':
      return press('fine', () => settle());
    case 'writer':
      return (
        <>
          {press('theirs', () => settle(true), true)}
          {press('not-theirs', () => settle())}
        </>
      );
    case 'meeting':
      return <Meeting ask={ask} view={view} run={run} busy={busy} settle={settle} />;
  }
}

/** A meeting has a time, or is off. */
function Meeting({ ask, view: { row, settings }, run, busy, settle }: Props) {
  const { clock } = useServices();
  const book = async (start: Instant) => {
    const { ok } = await run({
      type: 'signal',
      leadId: row.id,
      kind: 'booked',
      at: null,
      origin: { from: 'rep', at: clock() },
      start,
    });
    if (ok) await settle();
  };
  return (
    <>
      {ask.answer !== 'invited' && (
        <Suspense>
          <WhenForm
            zone={settings.zone}
            action={t('mail.meeting-at')}
            onWhen={async ({ day, time }) =>
              book((await import('@/lib/domain/time/calendar')).instantOf(day, time, settings.zone))
            }
          />
        </Suspense>
      )}
      <Button disabled={busy} onClick={() => void settle()}>
        {t(ask.answer === 'declined' || ask.answer === 'cancelled' ? 'mail.meeting-off' : 'mail.fine')}
      </Button>
    </>
  );
}
