import { lazy, Suspense, useSyncExternalStore } from 'react';

import { t } from '@/lib/i18n';

import { Mark } from '../app/mark';
import { useTheme } from '../app/use-theme';
import type { DashboardPart } from '../data/open-dashboard';
import { useSetup } from '../data/use-settings';
import { cx } from '../ui/cx';
import { Notice } from '../ui/notice';
import { Waiting } from '../ui/waiting';
import { Privacy } from './privacy';
import { Reminders } from './reminders';
import { SettingsForm } from './settings-form';
import { Sites } from './sites';

const PlaybooksPage = lazy(() => import('../playbooks/playbooks-page').then(({ PlaybooksPage }) => ({ default: PlaybooksPage })));

const parts: readonly DashboardPart[] = ['settings', 'playbooks', 'sites', 'reminders', 'privacy'];

/** The full page. Its address says which part is shown. */
export function Dashboard() {
  const { data: setup, error } = useSetup();
  useTheme(setup?.settings.theme ?? 'system');
  const part = usePart();
  return (
    <div className={cx('mx-auto flex flex-col gap-7 p-7 sm:flex-row', part === 'playbooks' ? 'max-w-[1280px]' : 'max-w-[860px]')}>
      <nav aria-label={t('settings.parts')} className="flex shrink-0 flex-col gap-1 sm:w-[180px]">
        <p className="mb-4 flex items-center gap-4 font-semibold"><Mark />Fifth Touch</p>
        {parts.map((one) => (
          <a key={one} href={`#${one}`} aria-current={one === part ? 'page' : undefined} className={cx('flex min-h-14 items-center rounded-md px-5 font-medium text-soft hover:text-ink', one === part && 'bg-sunk text-ink')}>
            {t(one === 'settings' || one === 'playbooks' ? `${one}.title` : `settings.${one}.title`)}
          </a>
        ))}
      </nav>
      <main className="min-w-0 flex-1">
        {error && <Notice tone="stop" action={t('now.reload')} onAction={() => location.reload()}>{t('now.cannot-read')}</Notice>}
        {!setup ? !error && <Waiting label={t('now.loading')} lines={8} />
          : part === 'settings' ? <SettingsForm setup={setup} />
          : part === 'playbooks' ? <Suspense><PlaybooksPage /></Suspense>
          : part === 'sites' ? <Sites />
          : part === 'reminders' ? <Reminders setup={setup} />
          : <Privacy />}
      </main>
    </div>
  );
}

function usePart(): DashboardPart {
  const hash = useSyncExternalStore(
    (changed) => {
      addEventListener('hashchange', changed);
      return () => removeEventListener('hashchange', changed);
    },
    () => location.hash.slice(1),
  );
  return parts.find((one) => one === hash.split('/')[0]) ?? 'settings';
}
