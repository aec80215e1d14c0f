import '@/lib/i18n/pages/rollout';

import { useEffect, useState } from 'react';

import { ROLLOUT } from '@/lib/domain/settings/rollout';
import { t } from '@/lib/i18n';
import { onRollout, readRollout, type Rollout } from '@/lib/session/rollout';

const ALL = ROLLOUT.flatMap(({ tasks }) => [...tasks]);

/** How far the thirty days have come and what is next; nothing once all is done. */
export function RolloutBar() {
  const [kept, setKept] = useState<Rollout | null>(null);
  useEffect(() => {
    void readRollout().then(setKept);
    return onRollout(setKept);
  }, []);
  const left = kept ? ALL.filter((task) => !kept.done.includes(task)) : [];
  const [next] = left;
  if (!next) return null;
  return (
    <p className="text-small text-soft">
      <a href="#rollout" className="font-medium underline underline-offset-3 hover:text-ink">
        {t('settings.rollout.title')}
      </a>
      {': '}
      {t('rollout.next', {
        done: ALL.length - left.length,
        count: ALL.length,
        task: t(`rollout.task.${next}`),
      })}
    </p>
  );
}
