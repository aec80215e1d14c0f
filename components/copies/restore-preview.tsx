import { useEffect, useState } from 'react';

import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import { send } from '@/lib/messages/send';
import { type Compared, standing } from '@/lib/store/safety/compare';
import type { Snapshot } from '@/lib/store/safety/kept-copies';

import { momentWords } from '../data/format';
import { useServices } from '../data/services';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { useFocusOn } from '../ui/use-focus-on';
import { amounts, counted, spanOf } from './said-of';

type State =
  | { at: 'looking' }
  | { at: 'damaged' }
  | { at: 'seen'; found: Compared; failed: boolean }
  | { at: 'working' }
  | { at: 'done'; leads: number; events: number; equal: boolean };

/** What restoring a copy would add to what is here, then doing it, then what came of it. */
export function RestorePreview({ copy, zone, onClose }: { copy: Snapshot; zone: Zone; onClose: () => void }) {
  const { db, clock } = useServices();
  const [state, setState] = useState<State>({ at: 'looking' });
  useEffect(() => {
    let over = false;
    const look = async () => {
      const [{ compareCopy }, { snapshotLines }] = await Promise.all([
        import('@/lib/store/safety/compare'),
        import('@/lib/store/safety/kept-copies'),
      ]);
      const found = await compareCopy(await db(), snapshotLines(copy));
      if (!over) setState({ at: 'seen', found, failed: false });
    };
    look().catch(() => over || setState({ at: 'damaged' }));
    return () => {
      over = true;
    };
  }, [db, copy]);
  const restore = async (found: Compared) => {
    setState({ at: 'working' });
    const answer = await send('restore', { slot: copy.slot });
    setState(answer.ok ? { at: 'done', ...answer.value } : { at: 'seen', found, failed: true });
  };
  const missing = state.at === 'seen' && state.found.fresh > 0 ? state.found : null;
  // The button that was pressed is gone with its step.
  const place = useFocusOn<HTMLElement>(state.at);
  return (
    <section
      ref={place}
      tabIndex={-1}
      aria-label={t('copies.preview')}
      className="flex flex-col gap-4 rounded-lg border border-line px-6 py-5 outline-none"
    >
      <h3 className="font-semibold">{t('copies.preview')}</h3>
      {(state.at === 'looking' || state.at === 'working') && <p role="status">{t('copies.working')}</p>}
      {state.at === 'damaged' && (
        <Notice tone="stop">{t('copies.damaged', { when: momentWords(copy.at, clock(), zone) })}</Notice>
      )}
      {state.at === 'seen' && <Seen found={state.found} zone={zone} failed={state.failed} />}
      {state.at === 'done' && (
        <Notice tone={state.equal ? 'plain' : 'stop'}>
          {t(state.equal ? 'copies.restored' : 'copies.restore-differs', amounts(state.leads, state.events))}
        </Notice>
      )}
      <div className="flex flex-wrap gap-4">
        {missing && (
          <Button look="primary" onClick={() => void restore(missing)}>
            {t('copies.do-restore')}
          </Button>
        )}
        <Button disabled={state.at === 'working'} onClick={onClose}>
          {t(missing ? 'copies.cancel' : 'copies.close')}
        </Button>
      </div>
    </section>
  );
}

function Seen({ found, zone, failed }: { found: Compared; zone: Zone; failed: boolean }) {
  const { clock } = useServices();
  return (
    <>
      {failed && <Notice tone="stop">{t('copies.failed')}</Notice>}
      <p>
        {t('copies.holds', {
          count: found.events,
          people: t('copies.leads', { count: found.people, n: counted(found.people) }),
          span: spanOf(found, clock(), zone),
        })}
      </p>
      <p>
        {t(`copies.standing.${standing(found)}`, {
          fresh: counted(found.fresh),
          absent: counted(found.absent),
        })}
      </p>
      {found.other > 0 && <Notice tone="warn">{t('copies.other', { count: found.other })}</Notice>}
      {found.erases > 0 && <Notice tone="warn">{t('copies.erases', { count: found.erases })}</Notice>}
    </>
  );
}
