import { t } from '@/lib/i18n';

import type { DashboardPart } from '../data/open-dashboard';
import { Mark } from '../frame/mark';
import { cx } from '../ui/cx';

/** The parts of the full page, by what they are for, in the order they are shown. */
const groups: readonly [name: 'work' | 'rules' | 'data' | 'you', parts: readonly DashboardPart[]][] = [
  [
    'work',
    ['start', 'leads', 'board', 'cleanse', 'numbers', 'reviews', 'learning', 'experiments', 'rollout'],
  ],
  ['rules', ['playbooks', 'scripts', 'links']],
  ['data', ['copies', 'signals', 'team', 'sites']],
  ['you', ['settings', 'keys', 'reminders', 'privacy', 'policy']],
];

export const parts = groups.flatMap(([, all]) => all);

const OWN_TITLE: ReadonlySet<DashboardPart> = new Set(['settings', 'leads', 'playbooks', 'team', 'signals']);

/** It keeps its place and width on every part. */
export function Navigation({ part }: { part: DashboardPart }) {
  return (
    <nav
      aria-label={t('settings.parts')}
      className="flex shrink-0 flex-col gap-1 sm:sticky sm:top-7 sm:w-[180px] sm:self-start"
    >
      <p className="mb-2 flex items-center gap-4 px-5 font-semibold">
        <Mark />
        Fifth Touch
      </p>
      {groups.map(([group, all]) => (
        <div key={group} role="group" aria-labelledby={`parts-${group}`} className="flex flex-col gap-1">
          <p id={`parts-${group}`} className="px-5 pt-4 text-tiny font-semibold tracking-wide text-faint">
            {t(`settings.group.${group}`)}
          </p>
          {all.map((one) => (
            <a
              key={one}
              href={`#${one}`}
              aria-current={one === part ? 'page' : undefined}
              className={cx(
                'flex min-h-14 items-center rounded-md px-5 font-medium text-soft hover:text-ink',
                one === part && 'bg-sunk text-ink',
              )}
            >
              {t(OWN_TITLE.has(one) ? `${one}.title` : `settings.${one}.title`)}
            </a>
          ))}
        </div>
      ))}
    </nav>
  );
}
