import { useEffect, useState } from 'react';

import { t } from '@/lib/i18n';
import { onRescoring, readRescoring, type Rescoring as Progress } from '@/lib/session/rescoring';

const figures = new Intl.NumberFormat('en-GB');

/** Everybody is being scored again, and how far it has come: said, and in nobody's way. */
export function Rescoring() {
  const [progress, show] = useState<Progress | null>(null);
  useEffect(() => {
    let over = false;
    const stop = onRescoring(show);
    void readRescoring().then((found) => over || show(found));
    return () => {
      over = true;
      stop();
    };
  }, []);
  if (!progress) return null;
  return (
    <section
      aria-label={t('now.rescoring-region')}
      className="flex items-center gap-4 border-b border-line bg-sunk px-7 py-2 text-small text-soft"
    >
      <label htmlFor="rescoring">
        {t('now.rescoring', { done: figures.format(progress.done), total: figures.format(progress.total) })}
      </label>
      <progress
        id="rescoring"
        className="min-w-[60px] flex-1"
        value={progress.done}
        max={Math.max(1, progress.total)}
      />
    </section>
  );
}
