import { useEffect } from 'react';

import { t } from '@/lib/i18n/index';

import { useUnanswered } from '../data/unanswered-state';
import { usePanel } from '../data/panel-state';
import { useServices } from '../data/services';
import { whyNot } from '../data/why-not';

/**
 * For as long as a page is open, what was pressed and not answered is tried again, shown, and told of when it
 * is refused at last.
 */
export function useUnansweredCommands(): void {
  const { db } = useServices();
  const showToast = usePanel(({ showToast }) => showToast);
  useEffect(() => {
    let over = false;
    let stop: (() => void) | undefined;
    void Promise.all([import('./follow-unanswered'), import('@/lib/views/unanswered-view')]).then(
      ([{ followUnanswered: followKept }, { pressOf }]) => {
        if (over) return;
        stop = followKept(db, {
          show: (unanswered) => useUnanswered.setState({ unanswered }),
          answered: (command, answer) => {
            const why = whyNot(answer);
            const { what } = pressOf(command);
            if (why !== null) showToast({ tone: 'stop', text: t('now.unanswered.refused', { what, why }) });
          },
        });
      },
    );
    return () => {
      over = true;
      stop?.();
    };
  }, [db, showToast]);
}
