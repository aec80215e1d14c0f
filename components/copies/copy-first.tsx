import '@/lib/i18n/pages/copies';

import { type ReactNode, useState } from 'react';

import { t } from '@/lib/i18n';
import type { Data } from '@/lib/messages/protocol';
import { send } from '@/lib/messages/send';

import { Notice } from '../ui/notice';

type Why = Exclude<Data<'take-copy'>['why'], 'today'>;
type State = { at: 'idle' | 'copying' } | { at: 'too-big' | 'failed'; work: () => Promise<void> };

/**
 * What is only done once there is a copy of how things stood before. Where none can be made nothing is done, and
 * `said` says so and asks the rep whether to go on without one.
 */
export function useCopyFirst(why: Why): {
  copying: boolean;
  said: ReactNode;
  copyFirst: (work: () => Promise<void>) => Promise<void>;
} {
  const [state, setState] = useState<State>({ at: 'idle' });
  const copyFirst = async (work: () => Promise<void>) => {
    setState({ at: 'copying' });
    const answer = await send('take-copy', { why });
    const isThere = answer.ok && (answer.value.taken === 'taken' || answer.value.taken === 'empty');
    setState(isThere ? { at: 'idle' } : { at: answer.ok ? 'too-big' : 'failed', work });
    if (isThere) await work();
  };
  const goOn = (work: () => Promise<void>) => {
    setState({ at: 'idle' });
    void work();
  };
  const said =
    state.at === 'copying' ? (
      <p role="status" className="text-small text-faint">
        {t('copies.first.making')}
      </p>
    ) : 'work' in state ? (
      <Notice tone="stop" action={t('copies.first.anyway')} onAction={() => goOn(state.work)}>
        {t(`copies.first.${state.at}`)}
      </Notice>
    ) : null;
  return { copying: state.at === 'copying', said, copyFirst };
}
