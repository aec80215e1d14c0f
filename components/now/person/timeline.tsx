import { lazy, Suspense, useState } from 'react';

import { t } from '@/lib/i18n';

import { useNow } from '../../data/use-now';
import { pastWords } from '../../data/format';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import type { LeadView } from '../../../lib/views/lead-view';

const FIRST = 6;
const LongTimeline = lazy(() =>
  import('./long-timeline').then(({ LongTimeline }) => ({ default: LongTimeline })),
);

const AddToCrm = lazy(() =>
  import('../../crm/add-to-crm').then(({ AddToCrmLink }) => ({ default: AddToCrmLink })),
);

/** What happened, newest first: the last of it, and all on demand. */
export function Timeline({ view }: { view: LeadView }) {
  const { row, lines, settings } = view;
  const now = useNow(60_000);
  const [all, setAll] = useState<string | null>(null);
  const long = all === row.id;
  return (
    <Section
      title={t('now.timeline')}
      aside={
        <Suspense>
          <AddToCrm view={view} />
        </Suspense>
      }
    >
      {long ? (
        <Suspense>
          <LongTimeline lines={lines} zone={settings.zone} />
        </Suspense>
      ) : (
        <ol aria-label={t('now.timeline')} className="flex flex-col">
          {lines.slice(0, FIRST).map((line) => (
            <TimelineLine key={line.id} when={pastWords(line.at, now, settings.zone)} text={line.text} />
          ))}
        </ol>
      )}
      {!long && lines.length > FIRST && (
        <Button look="link" className="self-start text-small" onClick={() => setAll(row.id)}>
          {t('now.timeline-all', { count: lines.length })}
        </Button>
      )}
    </Section>
  );
}

function TimelineLine({ when, text }: { when: string; text: string }) {
  return (
    <li className="grid grid-cols-[84px_1fr] gap-4 py-1 text-soft">
      <span className="text-faint">{when}</span>
      <bdi className="min-w-0 wrap-anywhere">{text}</bdi>
    </li>
  );
}
