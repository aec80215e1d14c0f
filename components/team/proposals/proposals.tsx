import '@/lib/i18n/team/rules';

import { ownerName } from '@/lib/domain/settings/roster';
import type { Settings } from '@/lib/domain/settings/settings';
import { t } from '@/lib/i18n';
import { documentName } from '@/lib/store/team/read-trail';

import { useCommand } from '../../data/use-command';
import { useLive } from '../../data/use-live';
import { useRoster } from '../../data/use-roster';
import { Section } from '../../ui/section';
import { useMay } from '../may/use-may';
import { acceptance } from './acceptance';
import { ProposalRow } from './proposal-row';

/** What members propose to change of the rules; a manager accepts each or declines it. */
export function Proposals({ settings }: { settings: Settings }) {
  const { data: team } = useRoster();
  const { data: proposals = [] } = useLive(['proposals'], async () => {
    const { readProposals } = await import('@/lib/store/team/read-proposals');
    return readProposals;
  });
  const decides = useMay('rules') === true;
  const { run, busy } = useCommand();
  if (!team || proposals.length === 0) return null;
  const own = { actor: team.self, name: settings.name };
  return (
    <Section title={t('team-rules.title')}>
      <p className="text-small text-faint">{t('team-rules.text')}</p>
      <ul aria-label={t('team-rules.title')} className="flex flex-col">
        {proposals.map((proposal) => {
          const asked = acceptance(proposal);
          return (
            <ProposalRow
              key={proposal.name}
              proposal={proposal}
              who={ownerName(proposal.actor, team.roster, own) ?? t('team.colleague')}
              zone={settings.zone}
              decides={decides}
              busy={busy}
              onAccept={asked && (() => void run(asked))}
              onDecline={() =>
                void run({ type: 'decline-proposal', proposal: proposal.name, name: documentName(proposal) })
              }
            />
          );
        })}
      </ul>
    </Section>
  );
}
