import { type ReactNode, useEffect, useState } from 'react';

import type { Managed } from '@/lib/domain/settings/managed';
import { t } from '@/lib/i18n';

import { cx } from '../ui/cx';

/** What an administrator has set by policy; null until that is known. */
export function useManaged(): Managed | null {
  const [known, setKnown] = useState<Managed | null>(null);
  useEffect(() => {
    let over = false;
    let stop: (() => void) | undefined;
    void import('@/lib/session/managed').then(({ managed, onManaged }) => {
      const look = () => void managed().then((now) => over || setKnown(now));
      if (over) return;
      stop = onManaged(look);
      look();
    });
    return () => {
      over = true;
      stop?.();
    };
  }, []);
  return known;
}

/** Fields that are the administrator's to set: they can be read, say whose they are, and take no input. */
export function ByAdministrator({ set, children }: { set: boolean; children: ReactNode }) {
  return (
    <fieldset disabled={set} className={cx('flex min-w-0 flex-col gap-3', set && 'opacity-70')}>
      {set && <legend className="pb-2 text-small font-medium text-soft">{t('settings.managed')}</legend>}
      {children}
    </fieldset>
  );
}
