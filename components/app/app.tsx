import { Tabs } from '@base-ui/react/tabs';
import { lazy, Suspense } from 'react';

import { t } from '@/lib/i18n';
import type { Health } from '@/lib/store/safety/recovery';

import { BesideProvider } from '../data/beside';
import { useOwnKeys } from '../data/own-keys';
import { type TabName, usePanel } from '../data/panel-state';
import { type Setup, useSetup } from '../data/use-settings';
import { UnansweredCommands } from '../frame/unanswered-commands';
import { useUnansweredCommands } from '../frame/use-unanswered-commands';
import { IfTeam } from '../team/state/if-team';
import { NowTab } from '../now/now-tab';
import { later } from '../ui/later';
import { Notice } from '../ui/notice';
import { Waiting } from '../ui/waiting';
import { Banners } from './banners';
import { Header } from './header';
import { useHealth } from './use-health';
import { useOpenLead } from './use-open-lead';
import { useTheme } from '../frame/use-theme';
import { ScriptsBeside } from './scripts-beside';

const NextLead = lazy(() => import('../today/next-lead').then(({ NextLead }) => ({ default: NextLead })));
const Recovery = lazy(() => import('./recovery').then(({ Recovery }) => ({ default: Recovery })));
const Rescoring = lazy(() => import('../frame/rescoring').then(({ Rescoring }) => ({ default: Rescoring })));
const Tour = lazy(() => import('../first-run/tour').then(({ Tour }) => ({ default: Tour })));
const FirstRun = lazy(() => import('../first-run/first-run').then(({ FirstRun }) => ({ default: FirstRun })));

const waiting = (
  <div className="p-7">
    <Waiting label={t('now.loading')} />
  </div>
);

const TodayTab = later(() => import('../today/today-tab').then(({ TodayTab }) => TodayTab), waiting);

/** The panel. Whoever has lost their data is not asked to set up again. */
export function App() {
  const { data: setup, error } = useSetup();
  const health = useHealth();
  useTheme(setup?.settings.theme ?? 'system');
  useOwnKeys(setup?.settings.keys);
  useOpenLead();
  useUnansweredCommands();
  return (
    <BesideProvider>
      <div className="flex h-dvh flex-col">
        {health?.state === 'lost' || health?.state === 'cannot-open' ? (
          <Suspense fallback={waiting}>
            <Recovery state={health.state === 'lost' ? 'lost' : 'shut'} />
          </Suspense>
        ) : !setup ? (
          <Unopened health={health} failed={error !== null} />
        ) : setup.settings.setUp ? (
          <Panel setup={setup} health={health} />
        ) : // An empty database is somebody new only once it is known that it never held anything.
        health?.state === 'open' ? (
          <main className="min-h-0 flex-1 overflow-y-auto">
            <Suspense fallback={waiting}>
              <FirstRun setup={setup} />
            </Suspense>
          </main>
        ) : (
          <Unopened health={health} failed={false} />
        )}
      </div>
    </BesideProvider>
  );
}

/** Before anything could be read, or when nothing can. */
function Unopened({ health, failed }: { health: Health | undefined; failed: boolean }) {
  return (
    <main className="flex flex-col gap-4 p-7">
      <Banners health={health} damaged={false} />
      {failed ? (
        <Notice tone="stop" action={t('now.reload')} onAction={() => location.reload()}>
          {t('now.cannot-read')}
        </Notice>
      ) : (
        <Waiting label={t('now.loading')} />
      )}
    </main>
  );
}

function Panel({ setup, health }: { setup: Setup; health: Health | undefined }) {
  const tab = usePanel(({ tab }) => tab);
  const show = usePanel(({ show }) => show);
  return (
    <Tabs.Root
      value={tab}
      onValueChange={(value) => show(value as TabName)}
      className="flex min-h-0 flex-1 flex-col"
    >
      <Header />
      <IfTeam zone={setup.settings.zone} />
      <Banners health={health} damaged={setup.damaged} />
      <Suspense fallback={null}>
        <Rescoring />
      </Suspense>
      <UnansweredCommands />
      <main className="flex min-h-0 flex-1 flex-col">
        <Tabs.Panel value="now" className="min-h-0 flex-1">
          <NowTab setup={setup} nextLead={NextLead} />
        </Tabs.Panel>
        <Tabs.Panel value="today" className="min-h-0 flex-1">
          <h1 className="sr-only">{t('now.tabs.today')}</h1>
          <TodayTab zone={setup.settings.zone} />
        </Tabs.Panel>
        <Tabs.Panel value="scripts" className="min-h-0 flex-1">
          <h1 className="sr-only">{t('now.tabs.scripts')}</h1>
          <ScriptsBeside />
        </Tabs.Panel>
      </main>
      <Suspense fallback={null}>
        <Tour />
      </Suspense>
    </Tabs.Root>
  );
}
