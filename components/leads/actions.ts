import type { Playbook } from '@/lib/domain/playbook/playbook';
import { leaves } from '@/lib/domain/routing/leaves';
import { roleLimit } from '@/lib/domain/routing/role-limit';
import { presentIn, scopesOf } from '@/lib/domain/settings/roster';
import { may } from '@/lib/domain/team/roles';
import { t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';
import type { Change } from '@/lib/store/import/try-changes';
import type { ReadRoster } from '@/lib/store/read/roster';

import { scopeWords } from '../team/lead/scope-words';

/** What can be asked of many. `what`: how the preview, the toast and Undo call it; `act`: what is done of each. */
type Action = {
  value: string;
  label: string;
  what: string;
  act: Change['type'];
  make: (leadId: LeadRow['id']) => DistributiveOmit<Change, 'id'>;
};
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export type ActionGroup = { title?: string; items: readonly Action[] };

/**
 * What can be asked for all of these at once: stages and cadences only where they follow one playbook, and nothing
 * that the rep's role allows for none of them.
 */
export function actionsFor(
  rows: readonly LeadRow[],
  playbooks: readonly Playbook[],
  team: Pick<ReadRoster, 'roster' | 'me' | 'self'>,
): ActionGroup[] {
  const { roster, me, self } = team;
  const limits = rows.map((row) => (me ? roleLimit(row, { roster, self: { actor: self } }) : null));
  const scopes = me && may(me.role, 'assign') ? scopesOf(me, roster) : [];
  const followed = new Set(rows.map(({ playbook }) => playbook.id));
  const only = followed.size === 1 ? playbooks.find(({ id }) => followed.has(id)) : undefined;
  const others = playbooks.filter(({ id }) => id !== only?.id);
  return [
    {
      items: [
        plain('enrol', (leadId) => ({ type: 'enrol', leadId })),
        plain('pause', (leadId) => ({ type: 'pause', leadId, until: null })),
        plain('resume', (leadId) => ({ type: 'resume', leadId })),
        plain('archive', (leadId) => ({ type: 'archive', leadId })),
      ],
    },
    group('set-stage', 'set-stage', only?.stages ?? [], (stage, leadId) => ({
      type: 'set-stage',
      leadId,
      stage,
    })),
    group('cadence', 'switch', (only?.cadences ?? []).map(named), (cadence, leadId) => ({
      type: 'switch',
      leadId,
      cadence,
    })),
    group('playbook', 'switch', others.map(named), (playbook, leadId) => ({
      type: 'switch',
      leadId,
      playbook,
    })),
    group('set-owner', 'set-owner', presentIn(roster).map(named), (owner, leadId) => ({
      type: 'set-owner',
      leadId,
      owner,
    })),
    group(
      'share-lead',
      'share-lead',
      scopes.map((scope) => ({ id: scope, label: scopeWords(scope, roster) })),
      (scope, leadId) => ({ type: 'share-lead', leadId, scope }),
    ),
  ]
    .map((group) => ({
      ...group,
      items: group.items.filter(({ act }) => limits.some((one) => leaves(one, act))),
    }))
    .filter(({ items }) => items.length > 0);
}

const title = (kind: string) => t(`leads.action.${kind}`);
const named = <Id extends string>({ id, name }: { id: Id; name: string }) => ({ id, label: name });

function plain(kind: Change['type'], make: Action['make']): Action {
  return { value: kind, label: title(kind), what: title(kind), act: kind, make };
}

function group<Id extends string>(
  kind: string,
  act: Change['type'],
  choices: readonly { id: Id; label: string }[],
  make: (id: Id, leadId: LeadRow['id']) => ReturnType<Action['make']>,
): ActionGroup {
  return {
    title: title(kind),
    items: choices.map(({ id, label }) => ({
      value: `${kind}:${id}`,
      label,
      what: `${title(kind)}: ${label}`,
      act,
      make: (leadId) => make(id, leadId),
    })),
  };
}
