import { useState } from 'react';

import type { LeadId } from '@/lib/domain/lead/lead';
import type { About } from '@/lib/domain/log/lead-command';
import type { Zone } from '@/lib/domain/time/calendar';
import { Outcome } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { useKeyOf } from '../data/own-keys';
import { usePanel } from '../data/panel-state';
import { useCommand } from '../data/use-command';
import { Button } from '../ui/button';
import { WhenForm } from '../when/when-form';
import { takenIn } from '../data/taken-in';
import { useAct } from './use-quick';

/** What can be done about a lead without leaving Today: an outcome, done, snooze. */
export function RowMenu({
  lead,
  about: now,
  zone,
  snoozing,
  onDone,
}: {
  lead: LeadId;
  about: About;
  zone: Zone;
  snoozing: boolean;
  onDone: () => void;
}) {
  const keyOf = useKeyOf();
  const { outcome, sent } = useAct();
  const { run } = useCommand();
  const setPop = usePanel(({ setPop }) => setPop);
  // What it was opened for, whatever is sent meanwhile.
  const [about] = useState(() => takenIn(lead, now));
  const act = (work: (lead: string) => unknown) => () => {
    onDone();
    void work(lead);
  };
  if (snoozing)
    return (
      <WhenForm
        zone={zone}
        action={t('now.snooze')}
        onWhen={(until) =>
          void run({ type: 'snooze', leadId: lead, about, until }).then(({ ok }) => ok && onDone())
        }
      />
    );
  return (
    <ul className="-mx-3 flex flex-col *:flex *:flex-col">
      <li>
        <Button look="quiet" className="justify-between!" shortcut={keyOf('sent')} onClick={act(sent)}>
          {t('now.mark-sent')}
        </Button>
      </li>
      {Outcome.options.map((one) => (
        <li key={one}>
          <Button
            look="quiet"
            className="justify-between!"
            shortcut={keyOf(one)}
            onClick={act(() => outcome(lead, one))}
          >
            {t(`words.outcome.${one}`)}
          </Button>
        </li>
      ))}
      <li>
        <Button
          look="quiet"
          className="justify-between!"
          shortcut={keyOf('snooze')}
          onClick={() => setPop(`snooze ${lead}`)}
        >
          {t('now.snooze')}
        </Button>
      </li>
    </ul>
  );
}
