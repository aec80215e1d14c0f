import { reasonText, t } from '@/lib/i18n';

import { usePanel } from '../../data/panel-state';
import { useCommand } from '../../data/use-command';
import { useRoster } from '../../data/use-roster';
import { SelectField } from '../../ui/field';
import { later } from '../../ui/later';
import { PopButton } from '../../ui/pop';
import type { LeadView } from '../../../lib/views/lead-view';

const LeadTeam = later(() => import('../../team/lead/lead-team').then((file) => file.LeadTeam));

/** Whose lead it is and why; given to somebody else in two presses. Nothing to see for who works alone. */
export function OwnerLine({ view }: { view: LeadView }) {
  const { row, owner: ownerLabel } = view;
  const { run } = useCommand();
  const { data } = useRoster();
  const pop = usePanel(({ pop }) => pop);
  const setPop = usePanel(({ setPop }) => setPop);
  if (!data || data.roster.length === 0) return null;
  const { me } = data;
  if (me) return <LeadTeam view={view} team={{ ...data, me }} />;
  const { owner } = row;
  const choices = data.present.map(({ id, name }) => ({ value: id, label: name }));
  if (owner !== null && ownerLabel !== null && !choices.some(({ value }) => value === owner))
    choices.push({ value: owner, label: ownerLabel });
  return (
    <section aria-label={t('team.owner')} className="flex items-center gap-4 text-small">
      <p className="min-w-0 flex-1 text-faint wrap-anywhere">
        <bdi className="font-medium text-ink">{ownerLabel ?? t('team.owner-none')}</bdi>
        {row.ownerWhy.length > 0 && `: ${row.ownerWhy.map(reasonText).join(', ')}`}
      </p>
      <PopButton
        look="link"
        className="text-small"
        trigger={t('team.give')}
        title={t('team.give-title')}
        open={pop === 'owner'}
        onOpen={(open) => setPop(open ? 'owner' : null)}
      >
        {(close) => (
          <SelectField
            autoFocus
            label={t('team.owner')}
            value={owner ?? ''}
            choices={[{ value: '', label: t('team.no-one') }, ...choices]}
            onChange={(event) =>
              void run({ type: 'set-owner', leadId: row.id, owner: event.target.value || null }).then(
                ({ ok }) => ok && close(),
              )
            }
          />
        )}
      </PopButton>
    </section>
  );
}
