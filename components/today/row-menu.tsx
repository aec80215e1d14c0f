import { useState } from 'react';

import type { About } from '@/lib/domain/log/lead-command';
import { leaves } from '@/lib/domain/routing/leaves';
import type { Zone } from '@/lib/domain/time/calendar';
import { Outcome } from '@/lib/domain/words';
import { reasonText, t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';

import { useKeyOf } from '../data/own-keys';
import { usePanel } from '../data/panel-state';
import { useCommand } from '../data/use-command';
import { useLimit } from '../team/may/use-limit';
import { Button } from '../ui/button';
import { WhenForm } from '../when/when-form';
import { takenIn } from '../data/taken-in';
import { useAct } from './use-quick';

/** What can be done about a lead without leaving Today: an outcome, done, snooze. */
export function RowMenu({
  row,
  about: now,
  zone,
  snoozing,
  onDone,
}: {
  row: LeadRow;
  about: About;
  zone: Zone;
  snoozing: boolean;
  onDone: () => void;
}) {
  const lead = row.id;
  const limit = useLimit()(row);
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
  const [sends, takes, puts] = (['mark-sent', 'outcome', 'snooze'] as const).map((act) => leaves(limit, act));
  if (limit && !sends && !takes && !puts) return <p>{reasonText(limit.why)}</p>;
  if (snoozing && puts)
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
      {sends && (
        <li>
          <Button look="quiet" className="justify-between!" shortcut={keyOf('sent')} onClick={act(sent)}>
            {t('now.mark-sent')}
          </Button>
        </li>
      )}
      {(takes ? Outcome.options : []).map((one) => (
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
      {puts && (
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
      )}
    </ul>
  );
}
