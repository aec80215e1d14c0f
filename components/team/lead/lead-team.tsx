import { keeperOf } from '@/lib/domain/lead/keeper';
import { whyTakeOver } from '@/lib/domain/routing/take-over';
import { takersOf } from '@/lib/domain/routing/takers';
import { isOwnScope } from '@/lib/domain/self';
import { presentIn } from '@/lib/domain/settings/roster';
import { may } from '@/lib/domain/team/roles';
import { instant } from '@/lib/domain/time/instant';
import { reasonText, t } from '@/lib/i18n';
import type { ReadRoster } from '@/lib/store/read/roster';
import type { LeadView } from '@/lib/views/lead-view';

import { usePanel } from '../../data/panel-state';
import { useCommand } from '../../data/use-command';
import { useNow } from '../../data/use-now';
import { Button } from '../../ui/button';
import { PopButton } from '../../ui/pop';
import { HandOver } from './hand-over';
import { scopeWords } from './scope-words';
import { ShareForm } from './share-form';
import { usePendingClaims } from './use-pending-claims';

type Team = ReadRoster & { me: NonNullable<ReadRoster['me']> };

/** Whose lead it is in the team, why, and who sees it; handed over, taken over and shared from here. */
export function LeadTeam({ view, team }: { view: LeadView; team: Team }) {
  const { row, owner } = view;
  const { me, roster } = team;
  const now = useNow(60_000);
  const { run, busy } = useCommand();
  const pending = usePendingClaims();
  const pop = usePanel(({ pop }) => pop);
  const setPop = usePanel(({ setPop }) => setPop);
  const mine = keeperOf(row) === me.id || isOwnScope(row.scope);
  const gives = may(me.role, 'assign') && (mine || me.role === 'manager');
  // What somebody keeps to themselves has to be shared first.
  const has = isOwnScope(row.scope) ? me.id : row.owner;
  const takers = takersOf(presentIn(roster), row.scope).filter(({ id }) => id !== has);
  const late = !mine && may(me.role, 'assign') ? whyTakeOver(row, roster, { now: instant(now) }) : null;
  return (
    <section aria-label={t('team.owner')} className="flex flex-col gap-1 text-small">
      <div className="flex flex-wrap items-center gap-x-4">
        <p className="min-w-0 flex-1 text-faint wrap-anywhere">
          <bdi className="font-medium text-ink">{owner ?? t('team.owner-none')}</bdi>
          {row.ownerWhy.length > 0 && `: ${row.ownerWhy.map(reasonText).join(', ')}`}
          {pending.has(row.id) && ` (${t('team-lead.pending')})`}
        </p>
        {late && (
          <Button
            look="link"
            className="text-small"
            disabled={busy}
            onClick={() => void run({ type: 'set-owner', leadId: row.id, owner: me.id })}
          >
            {t('team-lead.take-over')}
          </Button>
        )}
        {gives && takers.length > 0 && (
          <PopButton
            look="link"
            className="text-small"
            trigger={t('team-lead.hand-over')}
            title={t('team-lead.hand-over-title')}
            open={pop === 'owner'}
            onOpen={(open) => setPop(open ? 'owner' : null)}
          >
            {(close) => <HandOver row={row} takers={takers} onDone={close} />}
          </PopButton>
        )}
      </div>
      <div className="flex items-center gap-x-4">
        <p className="min-w-0 flex-1 text-faint">
          {isOwnScope(row.scope)
            ? t('team-lead.not-shared')
            : t('team-lead.shared', { who: scopeWords(row.scope, roster) })}
        </p>
        {gives && (
          <PopButton
            look="link"
            className="text-small"
            trigger={t('team-lead.share')}
            title={t('team-lead.share-title')}
            open={pop === 'share'}
            onOpen={(open) => setPop(open ? 'share' : null)}
          >
            {(close) => <ShareForm row={row} me={me} roster={roster} onDone={close} />}
          </PopButton>
        )}
      </div>
      {late && <p className="text-warm">{reasonText(late)}</p>}
    </section>
  );
}
