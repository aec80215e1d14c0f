import { useSyncExternalStore } from 'react';

import { t } from '@/lib/i18n';

import { UnansweredCommands } from '../frame/unanswered-commands';
import { useUnansweredCommands } from '../frame/use-unanswered-commands';
import { Rescoring } from '../frame/rescoring';
import { useTheme } from '../frame/use-theme';
import { parts } from '../frame/dashboard-parts';
import type { DashboardPart } from '../data/open-dashboard';
import { useOwnKeys } from '../data/own-keys';
import { useSetup } from '../data/use-settings';
import { cx } from '../ui/cx';
import { later } from '../ui/later';
import { Notice } from '../ui/notice';
import { Waiting } from '../ui/waiting';
import { Privacy } from '../settings/privacy';
import { Keys } from '../settings/keys';
import { Reminders } from '../settings/reminders';
import { Navigation } from './navigation';
import { SettingsForm } from '../settings/settings-form';
import { Sites } from '../settings/sites';

const NumbersPage = later(() => import('../numbers/numbers-page').then(({ NumbersPage }) => NumbersPage));
const LearningPage = later(() =>
  import('../learning/learning-page').then(({ LearningPage }) => LearningPage),
);
const ReviewPage = later(() => import('../reviews/review-page').then(({ ReviewPage }) => ReviewPage));
const ExperimentsPage = later(() =>
  import('../experiments/experiments-page').then(({ ExperimentsPage }) => ExperimentsPage),
);
const PlaybooksPage = later(() =>
  import('../playbooks/playbooks-page').then(({ PlaybooksPage }) => PlaybooksPage),
);
const ScriptsPage = later(() =>
  import('../script-editor/scripts-page').then(({ ScriptsPage }) => ScriptsPage),
);
const SignalsPage = later(() => import('../signals/signals-page').then(({ SignalsPage }) => SignalsPage));
const StartPage = later(() => import('./start-page').then(({ StartPage }) => StartPage));
const LeadsPage = later(() => import('../leads/leads-page').then(({ LeadsPage }) => LeadsPage));
const Rollout = later(() => import('../rollout/rollout').then(({ Rollout }) => Rollout));
const CleansePage = later(() => import('../hygiene/cleanse-page').then(({ CleansePage }) => CleansePage));
const BoardPage = later(() => import('../board/board-page').then(({ BoardPage }) => BoardPage));
const TeamPage = later(() => import('../team/team-page').then(({ TeamPage }) => TeamPage));
const Policy = later(() => import('../settings/policy').then(({ Policy }) => Policy));
const CopiesPage = later(() => import('../copies/copies-page').then(({ CopiesPage }) => CopiesPage));
const LinksPage = later(() => import('../links/links-page').then(({ LinksPage }) => LinksPage));

/** A form is read best when its lines are short; tables and plots have the width. */
const NARROW: ReadonlySet<DashboardPart> = new Set([
  'settings',
  'reminders',
  'keys',
  'privacy',
  'policy',
  'sites',
  'team',
  'signals',
]);

/** The full page. Its address says which part is shown. */
export function Dashboard() {
  const { data: setup, error } = useSetup();
  useTheme(setup?.settings.theme ?? 'system');
  useOwnKeys(setup?.settings.keys);
  useUnansweredCommands();
  const [part, one] = usePart();
  return (
    <div className="mx-auto flex max-w-[1280px] flex-col gap-7 p-7 sm:gap-12 sm:flex-row">
      <Navigation part={part} />
      <main className={cx('min-w-0 flex-1', NARROW.has(part) && 'max-w-[680px]')}>
        <Rescoring />
        <UnansweredCommands />
        {error && (
          <Notice tone="stop" action={t('now.reload')} onAction={() => location.reload()}>
            {t('now.cannot-read')}
          </Notice>
        )}
        {!setup ? (
          !error && <Waiting label={t('now.loading')} lines={8} />
        ) : part === 'start' ? (
          <StartPage settings={setup.settings} />
        ) : part === 'settings' ? (
          <SettingsForm setup={setup} />
        ) : part === 'numbers' ? (
          <NumbersPage settings={setup.settings} />
        ) : part === 'learning' ? (
          <LearningPage settings={setup.settings} />
        ) : part === 'reviews' ? (
          <ReviewPage settings={setup.settings} one={one} />
        ) : part === 'leads' ? (
          <LeadsPage settings={setup.settings} one={one} />
        ) : part === 'rollout' ? (
          <Rollout />
        ) : part === 'cleanse' ? (
          <CleansePage settings={setup.settings} one={one} />
        ) : part === 'board' ? (
          <BoardPage settings={setup.settings} />
        ) : part === 'experiments' ? (
          <ExperimentsPage settings={setup.settings} />
        ) : part === 'team' ? (
          <TeamPage settings={setup.settings} one={one} />
        ) : part === 'signals' ? (
          <SignalsPage zone={setup.settings.zone} />
        ) : part === 'playbooks' ? (
          <PlaybooksPage />
        ) : part === 'scripts' ? (
          <ScriptsPage one={one} />
        ) : part === 'links' ? (
          <LinksPage />
        ) : part === 'policy' ? (
          <Policy />
        ) : part === 'copies' ? (
          <CopiesPage zone={setup.settings.zone} />
        ) : part === 'sites' ? (
          <Sites />
        ) : part === 'reminders' ? (
          <Reminders setup={setup} />
        ) : part === 'keys' ? (
          <Keys setup={setup} />
        ) : (
          <Privacy />
        )}
      </main>
    </div>
  );
}

/** The part, and the one thing in it that the address names. */
function usePart(): [DashboardPart, string | null] {
  const hash = useSyncExternalStore(
    (changed) => {
      addEventListener('hashchange', changed);
      return () => removeEventListener('hashchange', changed);
    },
    () => location.hash.slice(1),
  );
  const [part, one] = hash.split('/');
  return [parts.find((known) => known === part) ?? 'start', one ?? null];
}
