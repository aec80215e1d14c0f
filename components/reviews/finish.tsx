import { useState } from 'react';

import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { momentWords } from '../data/format';
import { useServices } from '../data/services';
import { useCommand } from '../data/use-command';
import { useLive } from '../data/use-live';
import { Button } from '../ui/button';
import { TextArea } from '../ui/field';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { periodWords } from './period-words';
import { WrittenPage } from './written-page';

/** Decisions written down, and the review kept: held for its period, with its page, on every device. */
export function Finish({
  review,
  kind,
  period,
  zone,
  page,
}: {
  review: string;
  kind: string;
  period: string;
  zone: Zone;
  page: (decisions: string) => string;
}) {
  const { clock } = useServices();
  const { run, busy } = useCommand();
  const [decisions, setDecisions] = useState('');
  const [copied, setCopied] = useState(false);
  const { data: held } = useLive(
    ['held-reviews'],
    async () => (await import('@/lib/store/numbers/reviews')).readHeldReviews,
  );
  const mine = held?.filter((one) => one.review === review) ?? [];
  const isHeld = mine.some((one) => one.period === period);
  const hold = (on: boolean) =>
    run({ type: 'hold-review', review, period: on ? period : null, ...(on && { page: page(decisions) }) });
  return (
    <>
      {/* Paper gets the page that is kept, and nothing of the screen. */}
      <WrittenPage printed page={page(decisions)} />
      <Section title={t('review.decided')}>
        <TextArea
          label={t('review.note')}
          hint={t('review.note-hint')}
          rows={4}
          maxLength={10_000}
          value={decisions}
          onChange={(event) => {
            setDecisions(event.target.value);
            setCopied(false);
          }}
        />
        <div className="flex flex-wrap gap-4">
          <Button look="primary" disabled={busy} onClick={() => void hold(true)}>
            {t('review.held')}
          </Button>
          <Button
            onClick={() => void navigator.clipboard.writeText(page(decisions)).then(() => setCopied(true))}
          >
            {copied ? t('review.copied') : t('review.copy')}
          </Button>
          <Button look="quiet" onClick={() => print()}>
            {t('review.print')}
          </Button>
        </div>
        {isHeld && (
          <Notice action={t('review.undo')} onAction={() => void hold(false)}>
            {t('review.held-done', { kind })}
          </Notice>
        )}
      </Section>
      {mine.length > 0 && (
        <Section title={t('review.past')}>
          <ul className="flex flex-col gap-2">
            {mine.map(({ period: when, at, page: text }) => (
              <li key={when}>
                <details>
                  <summary>{`${periodWords(when)} · ${momentWords(at, clock(), zone)}`}</summary>
                  <WrittenPage page={text} />
                </details>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
