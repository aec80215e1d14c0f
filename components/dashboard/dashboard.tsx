import { lazy, Suspense, useSyncExternalStore } from 'react';

import { t } from '@/lib/i18n';

import { UnansweredCommands } from '../frame/unanswered-commands';
import { useUnansweredCommands } from '../frame/use-unanswered-commands';
import { Rescoring } from '../frame/rescoring';
import { useTheme } from '../frame/use-theme';
import type { DashboardPart } from '../data/open-dashboard';
import { useOwnKeys } from '../data/own-keys';
import { useSetup } from '../data/use-settings';
import { cx } from '../ui/cx';
import { Notice } from '../ui/notice';
import { Waiting } from '../ui/waiting';
import { Privacy } from '../settings/privacy';
import { Keys } from '../settings/keys';
import { Reminders } from '../settings/reminders';
import { Navigation, parts } from './navigation';
import { SettingsForm } from '../settings/settings-form';
import { Sites } from '../settings/sites';

const NumbersPage = lazy(() =>
  import('../numbers/numbers-page').then(({ NumbersPage }) => ({ default: NumbersPage })),
);
const LearningPage = lazy(() =>
  import('../learning/learning-page').then(({ LearningPage }) => ({ default: LearningPage })),
);
const ReviewPage = lazy(() =>
  import('../reviews/review-page').then(({ ReviewPage }) => ({ default: ReviewPage })),
);
const ExperimentsPage = lazy(() =>
  import('../experiments/experiments-page').then(({ ExperimentsPage }) => ({ default: ExperimentsPage })),
);
const PlaybooksPage = lazy(() =>
  import('../playbooks/playbooks-page').then(({ PlaybooksPage }) => ({ default: PlaybooksPage })),
);
const ScriptsPage = lazy(() =>
  import('../script-editor/scripts-page').then(({ ScriptsPage }) => ({ default: ScriptsPage })),
);
const SignalsPage = lazy(() =>
  import('../signals/signals-page').then(({ SignalsPage }) => ({ default: SignalsPage })),
);
const StartPage = lazy(() => import('./start-page').then(({ StartPage }) => ({ default: StartPage })));
const LeadsPage = lazy(() => import('../leads/leads-page').then(({ LeadsPage }) => ({ default: LeadsPage })));
const Rollout = lazy(() => import('../rollout/rollout').then(({ Rollout }) => ({ default: Rollout })));
const CleansePage = lazy(() =>
  import('../hygiene/cleanse-page').then(({ CleansePage }) => ({ default: CleansePage })),
);
const BoardPage = lazy(() => import('../board/board-page').then(({ BoardPage }) => ({ default: BoardPage })));
const TeamPage = lazy(() => import('../team/team-page').then(({ TeamPage }) => ({ default: TeamPage })));
const Policy = lazy(() => import('../settings/policy').then(({ Policy }) => ({ default: Policy })));
const CopiesPage = lazy(() =>
  import('../copies/copies-page').then(({ CopiesPage }) => ({ default: CopiesPage })),
);
const LinksPage = lazy(() => import('../links/links-page').then(({ LinksPage }) => ({ default: LinksPage })));

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
    <div className="mx-auto flex max-w-[1280px] flex-col gap-12 p-7 sm:flex-row">
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
          <Suspense>
            <StartPage settings={setup.settings} />
          </Suspense>
        ) : part === 'settings' ? (
          <SettingsForm setup={setup} />
        ) : part === 'numbers' ? (
          <Suspense>
            <NumbersPage settings={setup.settings} />
          </Suspense>
        ) : part === 'learning' ? (
          <Suspense>
            <LearningPage settings={setup.settings} />
          </Suspense>
        ) : part === 'reviews' ? (
          <Suspense>
            <ReviewPage settings={setup.settings} one={one} />
          </Suspense>
        ) : part === 'leads' ? (
          <Suspense>
            <LeadsPage settings={setup.settings} one={one} />
          </Suspense>
        ) : part === 'rollout' ? (
          <Suspense>
            <Rollout />
          </Suspense>
        ) : part === 'cleanse' ? (
          <Suspense>
            <CleansePage settings={setup.settings} one={one} />
          </Suspense>
        ) : part === 'board' ? (
          <Suspense>
            <BoardPage settings={setup.settings} />
          </Suspense>
        ) : part === 'experiments' ? (
          <Suspense>
            <ExperimentsPage settings={setup.settings} />
          </Suspense>
        ) : part === 'team' ? (
          <Suspense>
            <TeamPage settings={setup.settings} />
          </Suspense>
        ) : part === 'signals' ? (
          <Suspense>
            <SignalsPage zone={setup.settings.zone} />
          </Suspense>
        ) : part === 'playbooks' ? (
          <Suspense>
            <PlaybooksPage />
          </Suspense>
        ) : part === 'scripts' ? (
          <Suspense>
            <ScriptsPage one={one} />
          </Suspense>
        ) : part === 'links' ? (
          <Suspense>
            <LinksPage />
          </Suspense>
        ) : part === 'policy' ? (
          <Suspense>
            <Policy />
          </Suspense>
        ) : part === 'copies' ? (
          <Suspense>
            <CopiesPage zone={setup.settings.zone} />
          </Suspense>
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
