import { useMemo } from 'react';

import { dueInstant } from '@/lib/domain/lead/due';
import { owesAnswer } from '@/lib/domain/lead/silence';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { previewSave } from '@/lib/domain/queue/preview';
import type { Settings } from '@/lib/domain/settings/settings';
import { t } from '@/lib/i18n';
import { readContext } from '@/lib/store/read/context';

import { dueWords } from '../data/format';
import { useServices } from '../data/services';
import { useLive } from '../data/use-live';
import { useNow } from '../data/use-now';
import { TierPill } from '../lead/tier-pill';
import { saveCommand } from './save-command';

type Written = Omit<Parameters<typeof saveCommand>[0], 'now'>;

/**
 * What saving will do, decided on a copy: where they come from and stand, how hot, and what is first and
 * when.
 */
export function PlanLine({
  written,
  playbook,
  settings,
}: {
  written: Written;
  playbook: Playbook;
  settings: Settings;
}) {
  const { clock } = useServices();
  const minute = useNow(60_000);
  const { data: context } = useLive(
    ['save-context'],
    async () => (db) => readContext(db, undefined, clock()),
    Math.floor(minute / 900_000),
  );
  const { proposal, person, sighting } = written;
  const plan = useMemo(() => {
    if (!context) return null;
    const now = minute;
    const named = { ...proposal, name: proposal.name || '?' };
    const checked = saveCommand({ ...written, proposal: named, now });
    if (!checked.ok || checked.ask.type !== 'save-lead') return null;
    return previewSave(checked.ask, { ...context, now });
    // What was read of the page and what was changed in it is all that the plan depends on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [context, minute, JSON.stringify(proposal), person, sighting]);
  const source = playbook.sources.find(({ id }) => id === proposal.source);
  const stage = playbook.stages.find(({ id }) => id === proposal.stage);
  const next = plan?.enrolment?.next;
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-center gap-4">
        <span className="min-w-0 flex-1">
          {source?.label} · {stage?.label}
        </span>
        <TierPill tier={plan?.tier ?? source?.tier ?? 'warm'} />
      </div>
      <p className="min-h-9 text-small text-faint">
        {next
          ? t('now.save.first', {
              cadence: plan.enrolment!.name,
              channel: t(`words.channel-within.${next.channel}`),
              when: dueWords(
                { at: dueInstant(next.due, settings), deadline: next.due.deadline },
                minute,
                settings.zone,
              ).text,
            })
          : plan && t(owesAnswer(plan) ? 'now.save.answer-first' : 'now.save.no-plan')}
      </p>
    </div>
  );
}
