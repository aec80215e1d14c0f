import { useEffect, useState } from 'react';

import type { Instant } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import { markReviewed, onReviewed, readReviewed } from '@/lib/session/reviewed';

import { usePanel } from '../data/panel-state';
import { useLive } from '../data/use-live';
import { useNow } from '../data/use-now';
import { useServices } from '../data/services';
import { Button } from '../ui/button';

/** The reviews whose day it is, folded up; one that was held is gone until its next time. */
export function Reviews() {
  const { clock } = useServices();
  const hour = useNow(60 * 60_000);
  const showToast = usePanel(({ showToast }) => showToast);
  const held = useReviewed();
  const { data } = useLive(
    ['reviews'],
    async () => {
      const { readReviews } = await import('@/lib/store/read/reviews');
      return (db) => readReviews(db, clock() as Instant);
    },
    hour,
  );
  if (!data || !held) return null;
  const due = data.due.filter(({ id, period }) => held[`${data.playbook}/${id}`] !== period);
  if (due.length === 0) return null;
  const hold = async (id: string, period: string, name: string) => {
    const review = `${data.playbook}/${id}`;
    const before = held[review] ?? null;
    await markReviewed(review, period);
    showToast({
      tone: 'plain',
      text: t('today.reviewed', { name }),
      action: { label: t('now.undo'), run: () => void markReviewed(review, before) },
    });
  };
  return (
    <details className="rounded-md border border-line px-5 py-1 text-small">
      <summary className="min-h-12 cursor-pointer py-2 font-medium">
        {t('today.reviews', {
          names: due
            .map(({ every, minutes }) =>
              t('today.review-minutes', { name: t(`today.review.${every}`), count: minutes }),
            )
            .join(', '),
        })}
      </summary>
      <ul className="flex flex-col gap-5 pb-4">
        {due.map(({ id, every, period, agenda }) => {
          const name = t(`today.review.${every}`);
          return (
            <li key={id}>
              <div className="flex items-center gap-4">
                <h3 className="flex-1 font-semibold first-letter:uppercase">{name}</h3>
                <Button
                  className="text-small"
                  aria-label={t('today.review-held', { name })}
                  onClick={() => void hold(id, period, name)}
                >
                  {t('now.task-done')}
                </Button>
              </div>
              <ul className="list-disc ps-8 text-soft">
                {agenda.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function useReviewed(): Readonly<Record<string, string>> | null {
  const [held, show] = useState<Readonly<Record<string, string>> | null>(null);
  useEffect(() => {
    let over = false;
    const stop = onReviewed(show);
    void readReviewed().then((found) => over || show(found));
    return () => {
      over = true;
      stop();
    };
  }, []);
  return held;
}
