import { useState } from 'react';

import { t } from '@/lib/i18n';
import type { Holding } from '@/lib/team/holder';

import { NewPassphrase, passphraseFault } from '../../form/passphrase-fields';
import { useServices } from '../../data/services';
import { saveFile } from '../../files/save-file';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';

/** Saves the signing keys in a file that is locked with a passphrase. */
export function SaveKeys({ connection }: { connection: Holding }) {
  const { clock } = useServices();
  const [lock, setLock] = useState({ on: true, one: '', other: '' });
  const [state, setState] = useState<'asking' | 'saving' | 'failed' | { file: string }>('asking');
  const save = async () => {
    setState('saving');
    try {
      const [{ keysText }, { sealed, sealOf }] = await Promise.all([
        import('@/lib/team/keys-file'),
        import('@/lib/store/safety/sealed'),
      ]);
      const now = clock();
      const text = async function* () {
        yield `${keysText(connection, now)}\n`;
      };
      const file = `signing-keys-${new Date(now).toISOString().slice(0, 10)}.sealed`;
      const lines = await Array.fromAsync(sealed(await sealOf(lock.one), text()));
      saveFile(file, lines, 'application/jsonl');
      setLock({ on: true, one: '', other: '' });
      setState({ file });
    } catch (error) {
      console.error('team keys', error);
      setState('failed');
    }
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>{t('team-keys.here')}</p>
      <p className="text-small text-soft">{t('team-keys.apart')}</p>
      <p className="text-small text-soft">{t('team-keys.again')}</p>
      <NewPassphrase lock={lock} onChange={setLock} />
      {state === 'failed' && <Notice tone="stop">{t('team-keys.save-failed')}</Notice>}
      {typeof state === 'object' && <Notice>{t('team-keys.saved', state)}</Notice>}
      <Button
        type="submit"
        look="primary"
        className="self-start"
        disabled={state === 'saving' || passphraseFault(lock) !== null}
      >
        {t('team-keys.save')}
      </Button>
    </form>
  );
}
