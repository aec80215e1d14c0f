import '@/lib/i18n/team/join';
import '@/lib/i18n/team/keys';

import { useState } from 'react';

import { may, type Role } from '@/lib/domain/team/roles';
import type { Settings } from '@/lib/domain/settings/settings';
import { t } from '@/lib/i18n';
import { send } from '@/lib/messages/send';
import type { Connection } from '@/lib/store/database/team-rows';

import { dayWords } from '../data/format';
import { useNow } from '../data/use-now';
import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import { Notice } from '../ui/notice';
import { Sharing } from './sharing';
import { needsHelp, stateWords } from './state/state-words';
import { useTeamState } from './state/use-team-state';

const link = 'inline-flex min-h-14 items-center rounded-md border border-line px-5 font-medium hover:bg-sunk';

/** The team this browser has joined: how it stands, who to invite, what was done, and the way out. */
export function Joined({ connection, settings }: { connection: Connection; settings: Settings }) {
  const { team, role, until } = connection;
  const mayInvite = may(role as Role, 'invite');
  const now = useNow(60_000);
  const state = useTeamState();
  const [leaving, setLeaving] = useState(false);
  const [failed, setFailed] = useState(false);
  const leave = async () => {
    const { ok } = await send('leave-team', {});
    setFailed(!ok);
    setLeaving(false);
  };
  return (
    <section aria-label={team.name} className="flex flex-col gap-4">
      <div>
        <p className="font-medium">{t('team-join.is', { team: team.name, role })}</p>
        <p
          role="status"
          className={state && needsHelp(state) ? 'text-small text-hot' : 'text-small text-soft'}
        >
          {state ? stateWords(state, now, settings.zone) : t('team-state.connecting')}
        </p>
        <p className="text-small text-faint">
          {t('team-join.until', { day: dayWords(until, now, settings.zone) })}
        </p>
        {!connection.root && <p className="text-small text-faint">{t('team-join.unsigned')}</p>}
      </div>
      <div className="flex flex-wrap gap-4">
        {connection.signing && (
          <a href="#team/invite" className={link}>
            {t('team-join.invite')}
          </a>
        )}
        <a href="#team/audit" className={link}>
          {t('team.audit')}
        </a>
        {mayInvite && connection.root && (
          <a href="#team/keys" className={link}>
            {t(connection.signing ? 'team-keys.title' : 'team-keys.take')}
          </a>
        )}
        <Button look="quiet" onClick={() => setLeaving(true)}>
          {t('team-join.leave')}
        </Button>
      </div>
      <Sharing />
      {mayInvite && !connection.signing && (
        <p className="text-small text-faint">{t('team-join.elsewhere')}</p>
      )}
      {failed && <Notice tone="stop">{t('team-join.failed')}</Notice>}
      {leaving && (
        <Modal
          open
          title={t('team-join.leave-title', { team: team.name })}
          closeLabel={t('team-join.leave-no')}
          onClose={() => setLeaving(false)}
        >
          <p>{t('team-join.leave-text')}</p>
          <div className="flex gap-4">
            <Button look="primary" onClick={() => void leave()}>
              {t('team-join.leave-yes')}
            </Button>
            <Button onClick={() => setLeaving(false)}>{t('team-join.leave-no')}</Button>
          </div>
        </Modal>
      )}
    </section>
  );
}
