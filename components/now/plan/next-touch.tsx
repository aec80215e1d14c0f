import { lazy, Suspense } from 'react';

import { leaves } from '@/lib/domain/routing/leaves';
import { t } from '@/lib/i18n';

import type { LeadView } from '../../../lib/views/lead-view';
import { TouchHead } from './touch-head';
import { TouchMenu } from './touch-menu';
import { Words } from './words';

const LanguageOfWords = lazy(() =>
  import('./script-language').then((file) => ({ default: file.LanguageOfWords })),
);

const AskZone = lazy(() => import('../call/ask-zone').then((file) => ({ default: file.AskZone })));
const PhoneTaps = lazy(() => import('../call/phone-taps').then((file) => ({ default: file.PhoneTaps })));

/** The touch that comes next: when, why then, its words, and what else could be done. */
export function NextTouch({ view, theirs }: { view: LeadView; theirs: boolean }) {
  const { row, script } = view;
  const next = row.enrolment!.next!;
  return (
    <section aria-label={t('now.next-touch')} className="divide-y divide-line rounded-lg border border-line">
      <TouchHead
        next={next}
        dueAt={view.progress.find(({ state }) => state === 'next')?.at ?? row.dueAt ?? 0}
        zone={view.settings.zone}
      />
      <Words
        view={view}
        theirs={theirs}
        of={`${row.id} ${row.enrolment!.cadence} ${next.touch}`}
        script={script}
        channel={next.channel}
      >
        {script?.experiment && (
          <p className="text-tiny text-faint">
            {t('now.in-experiment', {
              name: script.experiment.name,
              arm: script.experiment.arm.toUpperCase(),
            })}
          </p>
        )}
        {script && script.languages.length > 1 && leaves(view.limit, 'edit-lead') && (
          <Suspense>
            <LanguageOfWords view={view} />
          </Suspense>
        )}
      </Words>
      {next.channel === 'phone' && (
        <Suspense fallback={null}>
          {!view.zone && leaves(view.limit, 'edit-lead') && <AskZone view={view} />}
          <PhoneTaps view={view} />
        </Suspense>
      )}
      <TouchMenu view={view} />
    </section>
  );
}
