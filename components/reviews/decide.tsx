import { useMemo, useState } from 'react';

import { reviewPeriod } from '@/lib/domain/hours/reviews';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import type { Course } from '@/lib/domain/metrics/course';
import type { MetricContext } from '@/lib/domain/metrics/metric';
import type { Period } from '@/lib/domain/metrics/period';
import { darkLeads, deadLeads, stuckLeads } from '@/lib/domain/metrics/review';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { dayOf, type Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { dayWords } from '../data/format';
import { usePanel } from '../data/panel-state';
import { runMany, undoBatch } from '../data/run-many';
import { useServices } from '../data/services';
import { useCommand } from '../data/use-command';
import { useLive } from '../data/use-live';
import { Notice } from '../ui/notice';
import type { Deeper } from './deeper';
import { type Choosable, LeadChoice } from './lead-choice';
import { Finish } from './finish';
import { type Notes, reviewPage } from './review-text';
import type { Reworded } from './script-trends';
import { trendsOf } from './trends';

type Act = { batch: string; what: 'archive' | 'warm'; names: string[] };

/** Whom to act on, what was done here, and the page that is kept. */
export function Decide({
  playbook,
  review,
  courses,
  periods,
  context,
  zone,
  deeper,
  notes,
  reworded,
  onActed,
}: {
  playbook: string;
  review: Playbook['reviews'][number];
  courses: readonly Course[];
  periods: { now: Period; before: Period };
  context: MetricContext;
  zone: Zone;
  deeper: readonly Deeper[];
  notes: Notes;
  reworded: Reworded;
  onActed: () => void;
}) {
  const { db } = useServices();
  const { run, busy } = useCommand();
  const toast = usePanel(({ toast }) => toast);
  const [acts, setActs] = useState<readonly Act[]>([]);
  const lists = useMemo(
    () => ({
      stuck: stuckLeads(courses, context),
      dark: darkLeads(courses, context),
      dead: deadLeads(courses, context),
    }),
    [courses, context],
  );
  const ids = useMemo(
    () => [...new Set(Object.values(lists).flatMap((list) => list.map(({ id }) => id)))],
    [lists],
  );
  const { data: names } = useLive(['names-of', ids], async () => {
    const { readLeads } = await import('@/lib/store/read/log');
    return async (database) =>
      new Map(
        (await readLeads(database, ids)).map(({ id, fields, keys }) => [
          id as string,
          { name: fields['name']?.value ?? '', emails: keys.emails },
        ]),
      );
  });
  const choosable = (id: string, detail: string): Choosable => ({
    id,
    detail,
    name: names?.get(id)?.name || id.slice(0, 8),
    emails: names?.get(id)?.emails ?? [],
  });
  const day = (at: number) => dayWords(at, context.until, zone);
  const act = async (what: Act['what'], chosen: readonly Choosable[]) => {
    const commands = chosen.map(
      ({ id }) =>
        ({
          id: crypto.randomUUID(),
          leadId: id,
          ...(what === 'archive' ? { type: 'archive' } : { type: 'set-tier', tier: 'warm' }),
        }) as LeadCommand,
    );
    const batch = await runMany(run, commands, 'review', t(`review.kinds.${review.every}`));
    if (batch === null) return;
    setActs((before) => [...before, { batch, what, names: chosen.map(({ name }) => name) }]);
    onActed();
  };
  const undo = async ({ batch }: Act) => {
    if (!(await undoBatch(run, await db(), batch))) return;
    setActs((before) => before.filter((one) => one.batch !== batch));
    onActed();
  };
  const period = reviewPeriod(review, dayOf(context.until, zone));
  return (
    <>
      {toast && <Notice tone="stop">{toast.text}</Notice>}
      {acts.map((one) => (
        <Notice key={one.batch} action={t('review.undo')} onAction={() => void undo(one)}>
          {t(one.what === 'archive' ? 'review.archived' : 'review.warmed', { count: one.names.length })}
        </Notice>
      ))}
      <LeadChoice
        title={t('review.stuck')}
        none={t('review.stuck-none')}
        leads={lists.stuck.map(({ id, why, since }) =>
          choosable(id, t(`review.why.${why}`, { day: day(since) })),
        )}
        act={(count) => t('review.archive', { count })}
        busy={busy}
        onAct={(chosen) => void act('archive', chosen)}
      />
      <LeadChoice
        title={t('review.dark')}
        none={t('review.dark-none')}
        leads={lists.dark.map(({ id, since }) => choosable(id, t('review.dark-since', { day: day(since) })))}
        act={(count) => t('review.to-warm', { count })}
        busy={busy}
        onAct={(chosen) => void act('warm', chosen)}
      />
      <LeadChoice
        title={t('review.dead')}
        none={t('review.dead-none')}
        leads={lists.dead.map(({ id, since }) => choosable(id, t('review.dead-since', { day: day(since) })))}
        act={(count) => t('review.archive', { count })}
        busy={busy}
        onAct={(chosen) => void act('archive', chosen)}
      />
      <Finish
        review={`${playbook}/${review.id}`}
        kind={t(`review.kinds.${review.every}`)}
        period={period}
        zone={zone}
        page={(decisions) =>
          reviewPage({
            title: t('review.page-title', { kind: t(`review.kinds.${review.every}`), period }),
            trends: trendsOf(courses, periods, context),
            deeper,
            notes,
            acts: [
              ...[...reworded.values()].map(({ script: { title } }) => t('review.act-reworded', { title })),
              ...acts.map(({ what, names: whom }) => t(`review.act-${what}`, { names: whom.join(', ') })),
            ],
            decisions,
          })
        }
      />
    </>
  );
}
