import type { Playbook } from '@/lib/domain/playbook/playbook';
import { presentIn, scopesOf } from '@/lib/domain/settings/roster';
import { may } from '@/lib/domain/team/roles';
import { t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';
import type { Change } from '@/lib/store/import/try-changes';
import type { ReadRoster } from '@/lib/store/read/roster';

import { scopeWords } from '../team/lead/scope-words';

/** What can be asked of many. `what`: how the preview, the toast and Undo call it. */
type Action = {
  value: string;
  label: string;
  what: string;
  make: (leadId: LeadRow['id']) => DistributiveOmit<Change, 'id'>;
};
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export type ActionGroup = { title?: string; items: readonly Action[] };

/** What can be asked for all of these at once: stages and cadences only where they follow one playbook. */
export function actionsFor(
  rows: readonly LeadRow[],
  playbooks: readonly Playbook[],
  team: Pick<ReadRoster, 'roster' | 'me'>,
): ActionGroup[] {
  const { roster, me } = team;
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
    group('set-stage', only?.stages ?? [], (stage, leadId) => ({ type: 'set-stage', leadId, stage })),
    group('cadence', (only?.cadences ?? []).map(named), (cadence, leadId) => ({
      type: 'switch',
      leadId,
      cadence,
    })),
    group('playbook', others.map(named), (playbook, leadId) => ({ type: 'switch', leadId, playbook })),
    group('set-owner', presentIn(roster).map(named), (owner, leadId) => ({
      type: 'set-owner',
      leadId,
      owner,
    })),
    group(
      'share-lead',
      scopes.map((scope) => ({ id: scope, label: scopeWords(scope, roster) })),
      (scope, leadId) => ({ type: 'share-lead', leadId, scope }),
    ),
  ].filter(({ items }) => items.length > 0);
}

const title = (kind: string) => t(`leads.action.${kind}`);
const named = <Id extends string>({ id, name }: { id: Id; name: string }) => ({ id, label: name });

function plain(kind: string, make: Action['make']): Action {
  return { value: kind, label: title(kind), what: title(kind), make };
}

function group<Id extends string>(
  kind: string,
  choices: readonly { id: Id; label: string }[],
  make: (id: Id, leadId: LeadRow['id']) => ReturnType<Action['make']>,
): ActionGroup {
  return {
    title: title(kind),
    items: choices.map(({ id, label }) => ({
      value: `${kind}:${id}`,
      label,
      what: `${title(kind)}: ${label}`,
      make: (leadId) => make(id, leadId),
    })),
  };
}
