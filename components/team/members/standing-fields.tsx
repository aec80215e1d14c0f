import '@/lib/i18n/team/members';

import { useState } from 'react';

import type { Member } from '@/lib/domain/settings/roster';
import { Role } from '@/lib/domain/team/roles';
import { t } from '@/lib/i18n';

import { SelectField, TextField } from '../../ui/field';

const NEW = 'new';

type Props = { member: Member; others: readonly Member[]; change: (part: Partial<Member>) => void };

/** What somebody is in the shared team: their role, their group, and whom an assistant works for. */
export function StandingFields({ member, others, change }: Props) {
  const { name, role, group, assists = [] } = member;
  // Theirs is one of the groups, though nobody else is in it.
  const [before] = useState(member);
  const groups = new Map(
    [before, ...others].flatMap((one) => (one.group ? [[one.group.id, one.group] as const] : [])),
  );
  const isNew = group !== undefined && !groups.has(group.id);
  const choose = (id: string) => {
    if (id === '') change({ group: undefined });
    else if (id !== NEW) change({ group: groups.get(id) ?? group });
    else change({ group: { id: crypto.randomUUID().slice(0, 8), name: '' } });
  };
  return (
    <div className="flex flex-col gap-5">
      <div className="grid items-start gap-5 sm:grid-cols-3">
        <SelectField
          label={t('team-members.role')}
          hint={t(`team.role-about.${role}`)}
          value={role}
          choices={Role.options.map((one) => ({ value: one, label: t(`team.role.${one}`) }))}
          onChange={({ target }) => change({ role: Role.parse(target.value) })}
        />
        <SelectField
          label={t('team-members.group')}
          value={isNew ? NEW : (group?.id ?? '')}
          choices={[
            { value: '', label: t('team-members.no-group') },
            ...[...groups.values()].map(({ id, name: label }) => ({ value: id, label })),
            { value: NEW, label: t('team-members.new-group') },
          ]}
          onChange={({ target }) => choose(target.value)}
        />
        {isNew && (
          <TextField
            label={t('team-members.group-name')}
            value={group.name}
            maxLength={40}
            error={group.name.trim() === '' ? t('team.fault.group') : undefined}
            onChange={({ target }) => change({ group: { ...group, name: target.value } })}
          />
        )}
        {role === 'assistant' && (
          <SelectField
            label={t('team-members.assists')}
            value={assists[0] ?? ''}
            choices={[
              { value: '', label: t('team-members.nobody') },
              ...others
                .filter((one) => one.role && one.left === undefined)
                .map(({ id, name: label }) => ({ value: id, label })),
            ]}
            onChange={({ target }) => change({ assists: target.value ? [target.value] : undefined })}
          />
        )}
      </div>
      <p className="text-tiny text-faint">
        {t('team-members.when', { name })} {t('team-members.moves', { name })}
      </p>
    </div>
  );
}
