import '@/lib/i18n/cards/edit-lead';

import { guessZone } from '@/lib/domain/hours/guess-zone';
import { t } from '@/lib/i18n';
import type { LeadView } from '@/lib/views/lead-view';

import { usePanel } from '../../data/panel-state';
import { useCommand } from '../../data/use-command';
import { useNow } from '../../data/use-now';
import { seenOf } from '../../lead/seen-of';
import { Button } from '../../ui/button';

/** Asks for the zone where a call waits for it; what their number or country tells is one tap. */
export function AskZone({ view: { row } }: { view: LeadView }) {
  const setPop = usePanel(({ setPop }) => setPop);
  const now = useNow(60_000);
  const { run, busy } = useCommand();
  const guess = guessZone(row.fields, row.keys.phones, now);
  const ask = () => setPop('edit zone');
  if (!guess)
    return (
      <Button look="link" className="px-6 text-small" onClick={ask}>
        {t('edit-lead.ask-zone')}
      </Button>
    );
  const zone = { value: guess.zone, origin: { from: 'derived' as const, at: now } };
  return (
    <div className="flex flex-wrap items-center gap-x-4 px-6 py-3 text-small">
      <p className="basis-full text-faint">{t('edit-lead.ask-zone')}</p>
      <Button
        look="link"
        disabled={busy}
        onClick={() =>
          void run({ type: 'edit-lead', leadId: row.id, fields: { zone }, seen: seenOf(row, ['zone']) })
        }
      >
        {t('edit-lead.zone-guess', guess)}
      </Button>
      <Button look="link" onClick={ask}>
        {t('edit-lead.zone-other')}
      </Button>
    </div>
  );
}
