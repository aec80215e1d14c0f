import type { Playbook } from '@/lib/domain/playbook/playbook';
import { presentIn, scopesOf } from '@/lib/domain/settings/roster';
import { may } from '@/lib/domain/team/roles';
import { t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';
import type { ReadRoster } from '@/lib/store/read/roster';

import { scopeWords } from '../team/lead/scope-words';
import type { Actions } from './change-many';

/** What can be asked for all of these at once: stages only where they follow one playbook. */
export function actionsFor(
  rows: readonly LeadRow[],
  playbooks: readonly Playbook[],
  team: Pick<ReadRoster, 'roster' | 'me'>,
): Actions {
  const { roster, me } = team;
  const scopes = me && may(me.role, 'assign') ? scopesOf(me, roster) : [];
  const followed = new Set(rows.map(({ playbook }) => playbook.id));
  const only = followed.size === 1 ? playbooks.find(({ id }) => followed.has(id)) : undefined;
  const action = (type: string) => t(`leads.action.${type}`);
  return [
    ...(only?.stages ?? []).map(({ id, label }) => ({
      value: `set-stage:${id}`,
      label: `${action('set-stage')}: ${label}`,
      make: (leadId: LeadRow['id']) => ({ type: 'set-stage' as const, leadId, stage: id }),
    })),
    ...presentIn(roster).map(({ id, name }) => ({
      value: `set-owner:${id}`,
      label: `${action('set-owner')}: ${name}`,
      make: (leadId: LeadRow['id']) => ({ type: 'set-owner' as const, leadId, owner: id }),
    })),
    ...scopes.map((scope) => ({
      value: `share-lead:${scope}`,
      label: `${action('share-lead')}: ${scopeWords(scope, roster)}`,
      make: (leadId: LeadRow['id']) => ({ type: 'share-lead' as const, leadId, scope }),
    })),
    {
      value: 'pause',
      label: action('pause'),
      make: (leadId) => ({ type: 'pause', leadId, until: null }),
    },
    { value: 'resume', label: action('resume'), make: (leadId) => ({ type: 'resume', leadId }) },
    { value: 'archive', label: action('archive'), make: (leadId) => ({ type: 'archive', leadId }) },
  ];
}
