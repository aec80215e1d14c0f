import '@/lib/i18n/team/members';

import { useState } from 'react';

import { t } from '@/lib/i18n';
import type { Connection } from '@/lib/store/database/team-rows';

import { useServices } from '../../data/services';
import { FileButton } from '../../files/file-button';
import { TextArea } from '../../ui/field';
import { Modal } from '../../ui/modal';
import { Notice } from '../../ui/notice';

type Props = { name: string; connection: Connection; onClose: () => void };

/** From the team's keys file: what the server has to be told so that it refuses who was put out. */
export function ShutOut({ name, connection, onClose }: Props) {
  const { clock } = useServices();
  const [made, setMade] = useState<{ account: string; line: string } | 'wrong' | null>(null);
  const read = async (file: File) => {
    const { shutOut } = await import('@/lib/team/shut-out');
    setMade((await shutOut(connection, await file.text(), clock())) ?? 'wrong');
  };
  return (
    <Modal
      open
      title={t('team-members.shut-out-one', { name })}
      closeLabel={t('team-members.close')}
      onClose={onClose}
    >
      <p>{t('team-members.shut-out-text')}</p>
      <FileButton
        name={t('team-members.shut-out-file')}
        accept=".json,application/json"
        onFile={(file) => void read(file)}
      >
        {t('team-members.shut-out-file')}
      </FileButton>
      {made === 'wrong' && <Notice tone="stop">{t('team-members.shut-out-wrong')}</Notice>}
      {made !== null && made !== 'wrong' && (
        <TextArea
          readOnly
          label={t('team-members.shut-out-line')}
          hint={t('team-members.shut-out-do', { account: `${made.account.slice(0, 8)}…` })}
          rows={5}
          className="font-mono text-tiny break-all"
          value={made.line}
        />
      )}
    </Modal>
  );
}
