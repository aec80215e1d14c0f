import { ChevronDown } from 'lucide-react';
import { useState } from 'react';

import { t } from '@/lib/i18n';

import { partGroups, partTitle } from '../frame/dashboard-parts';
import type { DashboardPart } from '../data/open-dashboard';
import { Mark } from '../frame/mark';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';

/** It keeps its place and width on every part; on a narrow screen it is folded behind the name of the part. */
export function Navigation({ part }: { part: DashboardPart }) {
  const [open, setOpen] = useState(false);
  return (
    <nav
      aria-label={t('settings.parts')}
      className="flex shrink-0 flex-col gap-1 sm:sticky sm:top-5 sm:-m-2 sm:box-content sm:max-h-[calc(100dvh-28px)] sm:w-[180px] sm:self-start sm:overflow-y-auto sm:p-2 sm:[scrollbar-width:none]"
    >
      <div className="flex items-center gap-4 px-5 sm:mb-2">
        <Mark />
        <p className="flex-1 font-semibold">Fifth Touch</p>
        <Button className="sm:hidden" aria-expanded={open} onClick={() => setOpen(!open)}>
          {partTitle(part)}
          <ChevronDown aria-hidden size={14} className={cx('ms-2', open && 'rotate-180')} />
        </Button>
      </div>
      {partGroups.map(([group, all]) => (
        <div
          key={group}
          role="group"
          aria-labelledby={`parts-${group}`}
          className={cx('flex flex-col', !open && 'max-sm:hidden')}
        >
          <p
            id={`parts-${group}`}
            className="px-5 pt-4 pb-1 text-tiny font-semibold tracking-wide text-faint"
          >
            {t(`settings.group.${group}`)}
          </p>
          {all.map((one) => (
            <a
              key={one}
              href={`#${one}`}
              aria-current={one === part ? 'page' : undefined}
              onClick={() => setOpen(false)}
              className={cx(
                'flex min-h-14 items-center rounded-md px-5 sm:min-h-13 font-medium text-soft hover:text-ink',
                one === part && 'bg-sunk text-ink',
              )}
            >
              {partTitle(one)}
            </a>
          ))}
        </div>
      ))}
    </nav>
  );
}
