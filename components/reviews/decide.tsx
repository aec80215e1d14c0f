import { reviewPeriod } from '@/lib/domain/hours/reviews';
import type { Counts } from '@/lib/domain/counts/days';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { dayOf } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { usePanel } from '../data/panel-state';
import type { Asked } from '../numbers/use-counts';
import { Notice } from '../ui/notice';
import type { Deeper } from './deeper';
import { Finish } from './finish';
import { LeadLists } from './lead-lists';
import { type Notes, reviewPage } from './review-text';
import { type Periods, trendsOf } from './trends';
import { periodWords } from './period-words';
import { useActs } from './use-acts';
import type { Lists } from './use-lists';

/** Whom to act on, what was done here, and the page that is kept. */
export function Decide({
  playbook,
  review,
  asked,
  lists,
  all,
  periods,
  deeper,
  notes,
  changed,
}: {
  playbook: string;
  review: Playbook['reviews'][number];
  asked: Asked;
  lists: Lists | null;
  all: Counts;
  periods: Periods;
  deeper: readonly Deeper[];
  notes: Notes;
  /** What was changed of scripts, a line each. */
  changed: readonly string[];
}) {
  const toast = usePanel(({ toast }) => toast);
  const kind = t(`review.kinds.${review.every}`);
  const { acts, act, undo, busy } = useActs(kind);
  const { zone } = asked.settings;
  const period = reviewPeriod(review, dayOf(asked.now, zone));
  return (
    <>
      {toast && <Notice tone="stop">{toast.text}</Notice>}
      {acts.map((one) => (
        <Notice key={one.batch} action={t('review.undo')} onAction={() => void undo(one)}>
          {one.told}
        </Notice>
      ))}
      <LeadLists lists={lists} all={all} now={asked.now} busy={busy} onAct={act} />
      <Finish
        review={`${playbook}/${review.id}`}
        kind={kind}
        period={period}
        zone={zone}
        page={(decisions) =>
          reviewPage({
            title: t('review.page-title', { kind, period: periodWords(period) }),
            every: review.every,
            trends: trendsOf(all, periods, zone),
            deeper,
            notes,
            acts: [...changed, ...acts.flatMap(({ lines }) => lines)],
            decisions,
          })
        }
      />
    </>
  );
}
