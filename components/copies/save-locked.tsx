import '@/lib/i18n/pages/copies';

import { useEffect, useState } from 'react';

import { t } from '@/lib/i18n';
import type { Seal } from '@/lib/store/safety/sealed';

import { Button } from '../ui/button';
import { Modal } from '../ui/modal';
import { Notice } from '../ui/notice';
import { PassphraseFields, passphraseFault } from '../form/passphrase-fields';

type Props = {
  title: string;
  /** Writes the file, locked with what it is given. Rejects where it cannot. */
  save: (seal: Seal | null) => Promise<void>;
  onClose: () => void;
};

/**
 * Before everything that is known of people goes into a file: whether it is to be locked. Where the rep's folder
 * has a passphrase, that one holds unless another is given.
 */
export function SaveLocked({ title, save, onClose }: Props) {
  const [folder, setFolder] = useState<Seal | null>(null);
  const [lock, setLock] = useState({ on: false, one: '', other: '' });
  const [state, setState] = useState<'asking' | 'saving' | 'failed'>('asking');
  useEffect(
    () =>
      void import('@/lib/store/safety/folder')
        .then(({ pickedFolder }) => pickedFolder())
        .then((picked) => setFolder(picked?.seal ?? null))
        .catch(() => undefined),
    [],
  );
  const write = async () => {
    setState('saving');
    try {
      const { sealOf } = await import('@/lib/store/safety/sealed');
      await save(lock.on ? await sealOf(lock.one) : folder);
      onClose();
    } catch {
      setState('failed');
    }
  };
  return (
    <Modal open title={title} closeLabel={t('copies.cancel')} onClose={onClose}>
      {folder && !lock.on && <p className="text-small text-soft">{t('copies.lock.as-folder')}</p>}
      <PassphraseFields lock={lock} onChange={setLock} label={t('copies.lock.file')} />
      {state === 'failed' && <Notice tone="stop">{t('copies.save-failed')}</Notice>}
      <div className="flex gap-4">
        <Button
          look="primary"
          disabled={state === 'saving' || (lock.on && passphraseFault(lock) !== null)}
          onClick={() => void write()}
        >
          {t('copies.save-file')}
        </Button>
        <Button onClick={onClose}>{t('copies.cancel')}</Button>
      </div>
    </Modal>
  );
}
