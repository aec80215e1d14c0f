import { hasText, t } from '@/lib/i18n';
import type { Health } from '@/lib/store/safety/recovery';

import { type DashboardPart, openDashboard } from '../data/open-dashboard';
import { Notice } from '../ui/notice';

/** Where something can be done about it; elsewhere in the settings. */
const PARTS: Readonly<Record<string, DashboardPart>> = {
  alarms: 'reminders',
  folder: 'copies',
  'no-copy-too-big': 'copies',
  'no-copy-unfinished': 'copies',
  'no-copy-shrunk': 'copies',
  'last-write-missing': 'copies',
};

/** What the rep must know about the data before trusting the screen: one sentence, one action. */
export function Banners({ health, damaged }: { health: Health | undefined; damaged: boolean }) {
  const state = health && health.state !== 'open' ? health.state : null;
  const warnings = [...(health?.warnings ?? []), ...(damaged ? ['settings-damaged'] : [])].filter(
    (code, at, all) => hasText(`now.health.${code}`) && all.indexOf(code) === at,
  );
  if (!state && warnings.length === 0) return null;
  return (
    <div className="flex flex-col gap-2 px-7 pt-4">
      {state && (
        <Notice tone="stop" action={t(`now.health.${state}-action`)} onAction={() => location.reload()}>
          {t(`now.health.${state}`)}
        </Notice>
      )}
      {warnings.map((code) => (
        <Notice
          key={code}
          tone="warn"
          action={t(PARTS[code] ? `settings.${PARTS[code]}.title` : 'settings.title')}
          onAction={() => openDashboard(PARTS[code] ?? 'settings')}
        >
          {t(`now.health.${code}`)}
        </Notice>
      ))}
    </div>
  );
}
