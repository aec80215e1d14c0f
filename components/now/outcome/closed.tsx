import { leaves } from '@/lib/domain/routing/leaves';
import type { OutcomeReason } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import { useCommand } from '../../data/use-command';
import { useNow } from '../../data/use-now';
import { dayWords } from '../../data/format';
import { Button } from '../../ui/button';
import type { LeadView } from '../../../lib/views/lead-view';
import { reasons } from './reasons';

/** Won or lost: why, if the rep likes to say, and the way back. */
export function Closed({ view }: { view: LeadView }) {
  const { row, settings } = view;
  const { run } = useCommand();
  const now = useNow(60_000);
  const closed = row.closed!;
  const { closing } = view;
  // A reason is part of the outcome: that is taken back and taken again with it.
  const give = async (reason: OutcomeReason) => {
    const { command, about } = closing!;
    const { ok, already } = await run({ type: 'undo', leadId: row.id, command });
    const again = { leadId: row.id, about, outcome: closed.outcome, reason };
    if (ok && !already) await run({ type: 'outcome', ...again, when: null, next: null });
  };
  return (
    <section
      aria-label={t('now.closed')}
      className="flex flex-col gap-4 rounded-lg border border-line px-6 py-5"
    >
      <p className="font-semibold">
        {t('now.closed-on', {
          outcome: t(`words.outcome.${closed.outcome}`),
          day: dayWords(closed.at, now, settings.zone),
        })}
        {closed.reason && ` · ${t(`words.reason.${closed.reason}`)}`}
      </p>
      {closing && leaves(view.limit, 'outcome') && (
        <div role="group" aria-label={t('now.reason')} className="flex flex-wrap items-center gap-2">
          <span aria-hidden className="w-full text-small text-faint">
            {t('now.reason')}
          </span>
          {reasons[closed.outcome === 'won' ? 'won' : 'lost'].map((reason) => (
            <Button
              key={reason}
              className="text-small aria-pressed:border-accent aria-pressed:bg-accent-wash"
              aria-pressed={closed.reason === reason}
              onClick={() => void give(reason)}
            >
              {t(`words.reason.${reason}`)}
            </Button>
          ))}
        </div>
      )}
      {leaves(view.limit, 'reopen') && (
        <Button
          className="self-start"
          onClick={() => void run({ type: 'reopen', leadId: row.id, about: view.about })}
        >
          {t('now.reopen')}
        </Button>
      )}
    </section>
  );
}
