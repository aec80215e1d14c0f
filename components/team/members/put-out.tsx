import '@/lib/i18n/team/members';

import { useState } from 'react';

import { type Member, presentIn } from '@/lib/domain/settings/roster';
import { instant } from '@/lib/domain/time/instant';
import { t } from '@/lib/i18n';
import type { Connection } from '@/lib/store/database/team-rows';

import { runMany } from '../../data/run-many';
import { useServices } from '../../data/services';
import { useCommand } from '../../data/use-command';
import { useLive } from '../../data/use-live';
import { useRoster } from '../../data/use-roster';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import { Modal } from '../../ui/modal';
import { Notice } from '../../ui/notice';
import { connect } from './connect';

type Props = {
  member: Member;
  connection: Connection;
  /** Told how they stand on the list from now on. */
  onGone: (gone: Member) => void;
  onClose: () => void;
};

/** What it means to put somebody out, who has their leads then, and the press that does it. */
export function PutOut({ member, connection, onGone, onClose }: Props) {
  const { id, name } = member;
  const { clock } = useServices();
  const { data: team } = useRoster();
  const { data: owned = [] } = useLive(['owned', id], async () => {
    const { readOwned } = await import('@/lib/store/team/read-owned');
    return (db) => readOwned(db, id);
  });
  const { run, busy } = useCommand();
  const [heir, setHeir] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const others = presentIn(team?.roster ?? []).filter((one) => one.id !== id);
  const go = async () => {
    if (!team) return;
    const { putOut } = await import('@/lib/team/change-member');
    const left = instant(clock());
    const goneFrom = (one: Member): Member => ({ ...one, role: undefined, assists: undefined, left });
    // As they were saved: what is being typed about them is not.
    const roster = team.roster.map((one) => (one.id === id ? goneFrom(one) : one));
    if (!(await run({ type: 'save-roster', roster })).ok) return;
    onGone(goneFrom(member));
    const failed = await connect(putOut(connection, id));
    if (failed) return setFault(failed);
    const commands = owned.map((leadId) => ({
      id: crypto.randomUUID(),
      type: 'set-owner' as const,
      leadId,
      owner: heir,
    }));
    if (heir) await runMany(run, commands, 'edit-leads', t('team-members.leads-why', { name }));
    onClose();
  };
  return (
    <Modal
      open
      title={t('team-members.put-out-title', { name })}
      closeLabel={t('team-members.close')}
      onClose={onClose}
    >
      <p>{t('team-members.put-out-text', { name })}</p>
      <p>{t('team-members.put-out-week')}</p>
      {owned.length > 0 && (
        <SelectField
          label={t('team-members.leads', { count: owned.length })}
          value={heir}
          choices={[
            { value: '', label: t('team-members.leads-later') },
            ...others.map((one) => ({ value: one.id, label: one.name })),
          ]}
          onChange={({ target }) => setHeir(target.value)}
        />
      )}
      {fault && <Notice tone="stop">{t(`team-join.${fault}`)}</Notice>}
      <div className="flex gap-4">
        <Button look="primary" disabled={busy || !team} onClick={() => void go()}>
          {t('team-members.put-out')}
        </Button>
        <Button onClick={onClose}>{t('team-members.put-out-stay')}</Button>
      </div>
    </Modal>
  );
}
