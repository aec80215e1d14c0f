import { lazy, Suspense, useState } from 'react';

import { t } from '@/lib/i18n';

import { useLive } from '../data/use-live';
import { useNow } from '../data/use-now';
import { useServices } from '../data/services';
import { Notice } from '../ui/notice';

const CatchUpDialog = lazy(() =>
  import('./catch-up-dialog').then(({ CatchUpDialog }) => ({ default: CatchUpDialog })),
);

/** After an absence: catch up without an avalanche. Nothing to see on an ordinary day. */
export function CatchUpOffer() {
  const { clock } = useServices();
  const quarter = useNow(15 * 60_000);
  const [open, setOpen] = useState(false);
  const { data } = useLive(
    ['overdue'],
    async () => {
      const { readOverdue } = await import('@/lib/store/read/catch-up');
      return (db) => readOverdue(db, clock());
    },
    quarter,
  );
  return (
    <>
      {data?.offer && (
        <Notice action={t('catch-up.look')} onAction={() => setOpen(true)}>
          {t('catch-up.offer', { count: data.count })}
        </Notice>
      )}
      {open && (
        <Suspense>
          <CatchUpDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
