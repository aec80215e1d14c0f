import { t } from '@/lib/i18n';

import { openDashboard } from '../data/open-dashboard';
import { usePanel } from '../data/panel-state';
import { useCommand } from '../data/use-command';
import { useLive } from '../data/use-live';
import { useNow } from '../data/use-now';
import { useServices } from '../data/services';
import { Button } from '../ui/button';

/** The reviews whose day it is, folded up; one that was held is gone until its next time. */
export function Reviews() {
  const { clock } = useServices();
  const hour = useNow(60 * 60_000);
  const showToast = usePanel(({ showToast }) => showToast);
  const { run, busy } = useCommand();
  const { data } = useLive(
    ['reviews'],
    async () => {
      const { readReviews } = await import('@/lib/store/numbers/reviews');
      return (db) => readReviews(db, clock());
    },
    hour,
  );
  if (!data || data.due.length === 0) return null;
  const { due } = data;
  const hold = async (id: string, period: string, name: string) => {
    const review = `${data.playbook}/${id}`;
    if (!(await run({ type: 'hold-review', review, period })).ok) return;
    showToast({
      tone: 'plain',
      text: t('today.reviewed', { name }),
      action: { label: t('now.undo'), run: () => void run({ type: 'hold-review', review, period: null }) },
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
                  look="link"
                  className="text-small"
                  aria-label={t('today.review-begin-name', { name })}
                  onClick={() => openDashboard('reviews', id)}
                >
                  {t('today.review-begin')}
                </Button>
                <Button
                  className="text-small"
                  disabled={busy}
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
