import '@/lib/i18n/team/join';

import { useState } from 'react';

import { presentIn } from '@/lib/domain/settings/roster';
import type { Settings } from '@/lib/domain/settings/settings';
import { Role } from '@/lib/domain/team/roles';
import { t } from '@/lib/i18n';
import type { Connection } from '@/lib/store/database/team-rows';

import { useServices } from '../../data/services';
import { useCommand } from '../../data/use-command';
import { useRoster } from '../../data/use-roster';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { connect } from '../members/connect';
import { newMember } from '../members/draft';
import { InvitationCode } from './invitation-code';
import { TeamStep } from './team-step';

type Props = { settings: Settings; connection: Connection };
const NEW = 'new';

/** Somebody new in the team: their name, their role, their group, and the code to send them. */
export function InvitePage({ settings, connection }: Props) {
  const { clock } = useServices();
  const { data: team } = useRoster();
  const roster = team?.roster ?? [];
  const { run, busy } = useCommand();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('rep');
  const [group, setGroup] = useState('');
  const [groupName, setGroupName] = useState('');
  const [assists, setAssists] = useState('');
  const [made, setMade] = useState<{ name: string; text: string; until: number } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const groups = [
    ...new Map(roster.flatMap((one) => (one.group ? [[one.group.id, one.group]] : []))).values(),
  ];
  const taken = roster.some((one) => one.name.toLowerCase() === name.trim().toLowerCase());
  const ready =
    team !== undefined && name.trim() !== '' && !taken && (group !== NEW || groupName.trim() !== '');
  const make = async () => {
    const { inviteMember } = await import('@/lib/team/invite-member');
    const chosen =
      group === NEW
        ? { id: crypto.randomUUID().slice(0, 8), name: groupName.trim() }
        : groups.find(({ id }) => id === group);
    const found = await inviteMember(
      connection,
      { name: name.trim(), role, group: chosen?.id ?? null, newLeads: team!.newLeads },
      clock(),
    );
    const failed = await connect(found.connection);
    setFault(failed);
    if (failed) return;
    const member = {
      ...newMember(settings),
      id: found.actor,
      name: name.trim(),
      role,
      ...(chosen && { group: chosen }),
      ...(role === 'assistant' && assists && { assists: [assists] }),
    };
    const { ok } = await run({ type: 'save-roster', roster: [...roster, member] });
    if (!ok) return;
    setMade({ name: member.name, text: found.text, until: found.until });
    setName('');
  };
  return (
    <TeamStep title={t('team-join.invite')}>
      <TextField
        label={t('team-join.invite-name')}
        value={name}
        maxLength={80}
        error={taken ? t('team.fault.twice') : undefined}
        onChange={({ target }) => setName(target.value)}
      />
      <SelectField
        label={t('team-join.invite-role')}
        hint={t(`team.role-about.${role}`)}
        value={role}
        choices={Role.options.map((one) => ({ value: one, label: t(`team.role.${one}`) }))}
        onChange={({ target }) => setRole(Role.parse(target.value))}
      />
      {role === 'assistant' && (
        <SelectField
          label={t('team-join.assists')}
          value={assists}
          choices={[
            { value: '', label: t('team.choose') },
            ...presentIn(roster).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ target }) => setAssists(target.value)}
        />
      )}
      <SelectField
        label={t('team-join.invite-group')}
        value={group}
        choices={[
          { value: '', label: t('team-join.no-group') },
          ...groups.map(({ id, name }) => ({ value: id, label: name })),
          { value: NEW, label: t('team-join.new-group') },
        ]}
        onChange={({ target }) => setGroup(target.value)}
      />
      {group === NEW && (
        <TextField
          label={t('team-join.group-name')}
          value={groupName}
          maxLength={40}
          onChange={({ target }) => setGroupName(target.value)}
        />
      )}
      <Button look="primary" className="self-start" disabled={!ready || busy} onClick={() => void make()}>
        {t('team-join.invite-make')}
      </Button>
      {fault && <Notice tone="stop">{t(`team-join.${fault}`)}</Notice>}
      {made && <InvitationCode {...made} zone={settings.zone} />}
    </TeamStep>
  );
}
