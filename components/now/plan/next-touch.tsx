import { lazy, Suspense } from 'react';

import { t } from '@/lib/i18n';

import type { LeadView } from '../../../lib/views/lead-view';
import { usePanel } from '../../data/panel-state';
import { Button } from '../../ui/button';
import { TouchHead } from './touch-head';
import { TouchMenu } from './touch-menu';
import { Words } from './words';

const LanguageOfWords = lazy(() =>
  import('./script-language').then((file) => ({ default: file.LanguageOfWords })),
);

const PhoneTaps = lazy(() => import('../call/phone-taps').then((file) => ({ default: file.PhoneTaps })));

/** The touch that comes next: when, why then, its words, and what else could be done. */
export function NextTouch({ view, theirs }: { view: LeadView; theirs: boolean }) {
  const { row, script } = view;
  const next = row.enrolment!.next!;
  const setPop = usePanel(({ setPop }) => setPop);
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
        {script && script.languages.length > 1 && (
          <Suspense>
            <LanguageOfWords view={view} />
          </Suspense>
        )}
      </Words>
      {next.channel === 'phone' && !view.zone && (
        <Button look="link" className="px-6 text-small" onClick={() => setPop('edit zone')}>
          {t('now.ask-zone')}
        </Button>
      )}
      {next.channel === 'phone' && (
        <Suspense fallback={null}>
          <PhoneTaps view={view} />
        </Suspense>
      )}
      <TouchMenu view={view} />
    </section>
  );
}
