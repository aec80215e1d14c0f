import { dueInstant } from '@/lib/domain/lead/due';
import { leaves } from '@/lib/domain/routing/leaves';
import { stoppedPlan } from '@/lib/domain/plan/stopped-plan';
import type { Asked } from '@/lib/domain/words';
import { t } from '@/lib/i18n';

import type { LeadView } from '../../../lib/views/lead-view';
import { momentWords } from '../../data/format';
import { useWaits } from '../../data/unanswered-state';
import { useCommand } from '../../data/use-command';
import { useNow } from '../../data/use-now';
import { Button } from '../../ui/button';

/** "Thanks, will look" needs no answer: the plan it stopped goes on as it was, with one tap. */
export function KeepDate({ view, asked }: { view: LeadView; asked: Asked | null }) {
  const { row, settings, about } = view;
  const { run, busy } = useCommand();
  const waits = useWaits(row.id);
  const now = useNow(60_000);
  const plan = stoppedPlan(row, settings, now);
  // Who asks for something is owed an answer.
  if (!plan || !leaves(view.limit, 'keep-date') || (asked !== null && asked !== 'neutral')) return null;
  const { touch, channel, due } = plan.next;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-6 py-3">
      <Button
        disabled={busy || waits}
        onClick={({ detail }) => detail < 2 && void run({ type: 'keep-date', leadId: row.id, about })}
      >
        {t('answer.keep')}
      </Button>
      <span className="min-w-0 flex-1 text-small text-faint">
        {t('answer.keep-then', {
          touch,
          channel: t(`words.channel-within.${channel}`),
          moment: momentWords(dueInstant(due, settings), now, settings.zone),
        })}
      </span>
    </div>
  );
}
