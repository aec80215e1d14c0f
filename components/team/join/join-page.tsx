import '@/lib/i18n/team/join';

import { useState } from 'react';

import { may } from '@/lib/domain/team/roles';
import { t } from '@/lib/i18n';
import { connectionOf } from '@/lib/team/connection-of';
import type { Invitation } from '@/lib/wire/invitation';

import { useServices } from '../../data/services';
import { FileButton } from '../../files/file-button';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/field';
import { Notice } from '../../ui/notice';
import { connect } from '../members/connect';
import { TeamStep } from './team-step';

/** An invitation, pasted or as a file: whose team, which leads will be shared, and then it asks. */
export function JoinPage() {
  const { db, clock } = useServices();
  const [code, setCode] = useState('');
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const look = async (text: string) => {
    setCode(text);
    setInvitation(null);
    setFault(null);
    if (text.trim() === '') return;
    const [{ openInvitation }, { readConnection }] = await Promise.all([
      import('@/lib/wire/invitation'),
      import('@/lib/store/team/read-membership'),
    ]);
    const joined = await readConnection(await db());
    const found = openInvitation(text, clock(), joined?.team.id);
    if ('refused' in found) setFault(`team-join.refused.${found.refused}`);
    else setInvitation(found.invitation);
  };
  const join = async (accepted: Invitation) => {
    const failed = await connect(connectionOf(accepted));
    if (failed) setFault(`team-join.${failed}`);
    else location.hash = '#team';
  };
  return (
    <TeamStep title={t('team-join.join')}>
      <TextArea
        label={t('team-join.join-code')}
        hint={t('team-join.join-hint')}
        rows={4}
        spellCheck={false}
        className="font-mono text-tiny break-all"
        value={code}
        onChange={({ target }) => void look(target.value)}
      />
      <FileButton
        name={t('team-join.join-code')}
        accept=".txt,text/plain"
        onFile={(file) => void file.text().then(look)}
      >
        {t('team-join.join-file')}
      </FileButton>
      <p className="text-small text-soft">
        <a href="#team/keys" className="text-accent underline">
          {t('team-join.join-keys')}
        </a>
      </p>
      {fault && <Notice tone="stop">{t(fault)}</Notice>}
      {invitation && <Accept invitation={invitation} onJoin={() => void join(invitation)} />}
    </TeamStep>
  );
}

function Accept({ invitation, onJoin }: { invitation: Invitation; onJoin: () => void }) {
  const { team, manager, name, role, servers, scopes, newLeads = 'own' } = invitation;
  const isShared = newLeads !== 'own' && may(role, 'assign');
  return (
    <section aria-label={t('team-join.join')} className="flex flex-col gap-4">
      <p className="font-medium">{t('team-join.join-who', { manager, team: team.name, name, role })}</p>
      <p className="text-small text-soft">{t('team-join.join-server', { server: servers.join(', ') })}</p>
      <p>{t('team-join.join-sees')}</p>
      <ul className="list-disc ps-9">
        {scopes.includes('team.all') && <li>{t('team-join.join-all')}</li>}
        {scopes.some((scope) => scope.startsWith('pod.')) && <li>{t('team-join.join-group')}</li>}
      </ul>
      {isShared && <p>{t(`team-join.join-new-${newLeads}`)}</p>}
      <p className="text-small text-soft">{t('team-join.join-own')}</p>
      <Button look="primary" className="self-start" onClick={onJoin}>
        {t('team-join.join-yes', { team: team.name })}
      </Button>
    </section>
  );
}
