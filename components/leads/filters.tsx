import { Status, Tier } from '@/lib/domain/words';
import { t } from '@/lib/i18n';
import type { LeadView } from '@/lib/session/lead-views';

import { SelectField, TextField } from '../ui/field';
import { searchLeads, type TableLead } from './table-lead';

const OPEN = 'open';
const NOBODY = '-';

type Props = {
  view: LeadView;
  /** Null where leads have no owners. */
  owners: readonly string[] | null;
  onChange: (part: Partial<LeadView>) => void;
};

/** The filters of the table. */
export function Filters({ view, owners, onChange: change }: Props) {
  const all = { value: '', label: t('leads.all') };
  return (
    <div className="grid items-end gap-4 sm:grid-cols-3 lg:grid-cols-[2fr_1fr_1fr_1fr]">
      <TextField
        label={t('leads.search')}
        type="search"
        value={view.search}
        maxLength={200}
        onChange={({ target }) => change({ search: target.value })}
      />
      <SelectField
        label={t('leads.filter.status')}
        value={view.status}
        choices={[
          all,
          { value: OPEN, label: t('leads.open') },
          ...Status.options.map((status) => ({ value: status, label: t(`words.status.${status}`) })),
        ]}
        onChange={({ target }) => change({ status: target.value })}
      />
      <SelectField
        label={t('leads.filter.tier')}
        value={view.tier}
        choices={[all, ...Tier.options.map((tier) => ({ value: tier, label: t(`words.tier.${tier}`) }))]}
        onChange={({ target }) => change({ tier: target.value })}
      />
      {owners && (
        <SelectField
          label={t('leads.filter.owner')}
          value={view.owner}
          choices={[
            all,
            { value: NOBODY, label: t('leads.nobody') },
            ...owners.map((owner) => ({ value: owner, label: owner })),
          ]}
          onChange={({ target }) => change({ owner: target.value })}
        />
      )}
    </div>
  );
}

/** Who is left of these leads in a view. */
export function narrowed(leads: readonly TableLead[], view: LeadView): readonly TableLead[] {
  const { status, tier, owner } = view;
  const some =
    status || tier || owner
      ? leads.filter(
          (lead) =>
            (!status ||
              lead.status === status ||
              (status === OPEN && (lead.status === 'active' || lead.status === 'follow-up'))) &&
            (!tier || lead.tier === tier) &&
            (!owner || lead.owner === (owner === NOBODY ? '' : owner)),
        )
      : leads;
  return searchLeads(some, view.search);
}
