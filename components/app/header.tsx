import { Tabs } from '@base-ui/react/tabs';
import { MoreHorizontal } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';

import { t } from '@/lib/i18n';

import { useBeside } from '../data/beside';
import { openDashboard } from '../data/open-dashboard';
import { usePanel } from '../data/panel-state';
import { useLive } from '../data/use-live';
import { canBeShown, useTeach } from '../teach/use-teach';
import { Button } from '../ui/button';
import { PopAt } from '../ui/pop';
import { useChromeKeys, useKeys } from '../data/use-keys';
import { Mark } from '../frame/mark';

const Commands = lazy(() => import('../commands/commands').then(({ Commands }) => ({ default: Commands })));
const Example = lazy(() => import('./example').then(({ Example }) => ({ default: Example })));
const Help = lazy(() => import('./help').then(({ Help }) => ({ default: Help })));

export function Header() {
  const [help, setHelp] = useState(false);
  const pop = usePanel(({ pop }) => pop);
  const setPop = usePanel(({ setPop }) => setPop);
  useKeys({ help: () => setHelp(true) });
  useChromeKeys();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      setPop('commands');
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [setPop]);
  const { data: due } = useLive(['due-count'], async () => {
    const { dueCount } = await import('@/lib/store/read/due');
    return dueCount;
  });
  return (
    <header className="flex items-center gap-5 border-b border-line px-6 py-2">
      <Mark />
      <Tabs.List className="mx-auto flex gap-1" aria-label={t('now.tabs.name')}>
        <Tab value="now">{t('now.tabs.now')}</Tab>
        <Tab value="today">
          {t('now.tabs.today')}
          {due ? (
            <span aria-hidden className="ms-2 text-faint">
              {due}
            </span>
          ) : null}
        </Tab>
        <Tab value="scripts">{t('now.tabs.scripts')}</Tab>
      </Tabs.List>
      <More onHelp={() => setHelp(true)} />
      {pop === 'commands' && (
        <Suspense>
          <Commands onClose={() => setPop(null)} onHelp={() => setHelp(true)} />
        </Suspense>
      )}
      {pop === 'example' && (
        <Suspense>
          <Example onClose={() => setPop(null)} />
        </Suspense>
      )}
      {help && (
        <Suspense>
          <Help open={help} onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </header>
  );
}

function Tab({ value, children }: { value: string; children: ReactNode }) {
  return (
    <Tabs.Tab
      value={value}
      className="min-h-14 rounded-md px-5 font-medium text-soft hover:text-ink aria-selected:bg-sunk aria-selected:text-ink"
    >
      {children}
    </Tabs.Tab>
  );
}

function More({ onHelp }: { onHelp: () => void }) {
  const { tab, sighting } = useBeside();
  const teach = useTeach(({ begin }) => begin);
  const show = usePanel(({ show }) => show);
  const setPop = usePanel(({ setPop }) => setPop);
  const canShow = tab !== null && canBeShown(sighting);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  const item = (label: string, run: () => void) => (
    <Button
      look="quiet"
      className="justify-start"
      onClick={() => {
        setOpen(false);
        run();
      }}
    >
      {label}
    </Button>
  );
  return (
    <>
      <Button
        ref={setButton}
        look="quiet"
        className="px-3"
        aria-label={t('now.more')}
        title={t('now.more')}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <MoreHorizontal aria-hidden size={16} />
      </Button>
      <PopAt anchor={button} open={open} title={t('now.more')} onClose={() => setOpen(false)}>
        {() => (
          <div className="-mx-3 flex flex-col">
            {item(t('now.commands'), () => setPop('commands'))}
            {canShow &&
              item(t('now.show-me'), () => {
                show('now');
                teach(tab);
              })}
            {item(t('now.full-page'), () => openDashboard('start'))}
            {item(t('settings.title'), () => openDashboard('settings'))}
            {item(t('settings.sites.title'), () => openDashboard('sites'))}
            {item(t('settings.reminders.title'), () => openDashboard('reminders'))}
            {item(t('settings.privacy.title'), () => openDashboard('privacy'))}
            {item(t('settings.policy.title'), () => openDashboard('policy'))}
            {item(t('now.example'), () => setPop('example'))}
            {item(t('now.help'), onHelp)}
          </div>
        )}
      </PopAt>
    </>
  );
}
