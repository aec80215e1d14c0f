import type { Playbook } from '@/lib/domain/playbook/playbook';
import { t } from '@/lib/i18n';

import { useLive } from '../data/use-live';
import { TextField } from '../ui/field';
import { Section } from '../ui/section';
import { periodWords } from './period-words';
import { decisionsIn, type Notes } from './review-text';

/** What was decided last time, and the points to go through, each with room for what is found. */
export function Agenda({
  review,
  id,
  notes,
  onNotes,
}: {
  review: Playbook['reviews'][number];
  /** `<playbook>/<review>`, as held reviews are kept. */
  id: string;
  notes: Notes;
  onNotes: (notes: Notes) => void;
}) {
  const { data: held } = useLive(
    ['held-reviews'],
    async () => (await import('@/lib/store/numbers/reviews')).readHeldReviews,
  );
  const last = held?.find((one) => one.review === id && one.page !== '');
  const decided = last ? decisionsIn(last.page) : [];
  return (
    <>
      {last && decided.length > 0 && (
        <Section title={t('review.last-time', { period: periodWords(last.period) })}>
          <ul className="list-disc ps-8 text-soft">
            {decided.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('review.agenda')}>
        <ol className="flex flex-col gap-4">
          {review.agenda.map((point) => (
            <li key={point}>
              <TextField
                label={point}
                placeholder={t('review.found')}
                value={notes[point] ?? ''}
                maxLength={1000}
                onChange={({ target }) => onNotes({ ...notes, [point]: target.value })}
              />
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
