import { t } from '@/lib/i18n';

import { openDashboard } from '../../data/open-dashboard';
import { useNow } from '../../data/use-now';
import { cx } from '../../ui/cx';
import { needsHelp, stateWords } from './state-words';
import { useTeamState } from './use-team-state';

/** How it stands with the team, below the panel's header: said, and in nobody's way. Pressed, it opens Team. */
export function StateLine({ zone }: { zone: string }) {
  const state = useTeamState();
  const now = useNow(60_000);
  if (!state) return null;
  return (
    <section aria-label={t('team-state.region')} className="border-b border-line">
      <button
        type="button"
        className={cx(
          'flex min-h-12 w-full items-center gap-3 px-7 py-1 text-start text-tiny',
          needsHelp(state) ? 'bg-warm-wash text-ink' : 'text-faint hover:text-ink',
        )}
        onClick={() => openDashboard('team')}
      >
        <span className="font-semibold">{t('team.title')}</span>
        <span role="status">{stateWords(state, now, zone)}</span>
      </button>
    </section>
  );
}
