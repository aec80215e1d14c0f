import { useEffect } from 'react';

import { usePanel } from '../data/panel-state';

/** A notification was clicked: shows the lead it was about, or Today. */
export function useOpenLead(): void {
  const open = usePanel(({ open }) => open);
  const show = usePanel(({ show }) => show);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let over = false;
    void import('@/lib/session/open-lead').then(({ onOpenLead, takeOpenLead }) => {
      const take = () =>
        void takeOpenLead().then((asked) => {
          if (over || asked === null) return;
          if (asked !== 'today') open(asked, null);
          show(asked === 'today' ? 'today' : 'now');
        });
      if (over) return;
      stop = onOpenLead(take);
      take();
    });
    return () => {
      over = true;
      stop?.();
    };
  }, [open, show]);
}
