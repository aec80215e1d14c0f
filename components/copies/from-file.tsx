import { useState } from 'react';

import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import type { Snapshot } from '@/lib/store/safety/kept-copies';

import { FileButton } from '../files/file-button';
import { useServices } from '../data/services';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Notice } from '../ui/notice';
import { readCopyFile, type ReadFile } from './read-copy-file';
import { RestorePreview } from './restore-preview';

type State =
  | { at: 'idle' }
  | { at: 'reading'; file: File }
  | { at: 'locked'; file: File; wrong: boolean }
  | { at: 'bad'; text: string }
  | { at: 'read'; copy: Snapshot };

/** Reads a file, asks for its passphrase where it has one, and leads to what restoring it would do. */
export function FromFile({ zone }: { zone: Zone }) {
  const { db, clock } = useServices();
  const [state, setState] = useState<State>({ at: 'idle' });
  const read = async (file: File, passphrase?: string) => {
    setState({ at: 'reading', file });
    setState(after(file, await readCopyFile(file, await db(), clock(), passphrase)));
  };
  const close = () => {
    setState({ at: 'idle' });
    void import('@/lib/store/safety/brought-in').then(({ letGo }) => letGo());
  };
  return (
    <>
      <FileButton
        name={t('copies.file.choose')}
        accept=".jsonl,.sealed,.json"
        disabled={state.at === 'reading'}
        onFile={(file) => void read(file)}
      >
        {t('copies.file.choose')}
      </FileButton>
      {state.at === 'reading' && <p role="status">{t('copies.file.reading', { file: state.file.name })}</p>}
      {state.at === 'bad' && <Notice tone="stop">{state.text}</Notice>}
      {state.at === 'locked' && (
        <Locked
          file={state.file.name}
          wrong={state.wrong}
          onOpen={(passphrase) => void read(state.file, passphrase)}
        />
      )}
      {state.at === 'read' && <RestorePreview copy={state.copy} zone={zone} onClose={close} />}
    </>
  );
}

function after(file: File, read: ReadFile): State {
  if (read.came === 'read') return { at: 'read', copy: read.copy };
  if (read.came === 'locked' || read.came === 'wrong')
    return { at: 'locked', file, wrong: read.came === 'wrong' };
  if (read.came === 'bad')
    return { at: 'bad', text: t('copies.file.bad', { file: file.name, faults: read.faults }) };
  return { at: 'bad', text: t(`copies.file.${read.came}`, { file: file.name }) };
}

function Locked({
  file,
  wrong,
  onOpen,
}: {
  file: string;
  wrong: boolean;
  onOpen: (passphrase: string) => void;
}) {
  const [typed, type] = useState('');
  return (
    <form
      className="flex max-w-[420px] flex-col items-start gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(typed);
      }}
    >
      <p>{t('copies.file.sealed', { file })}</p>
      <div className="w-full">
        <TextField
          type="password"
          label={t('copies.file.passphrase')}
          value={typed}
          error={wrong ? t('copies.file.wrong') : null}
          onChange={(event) => type(event.target.value)}
        />
      </div>
      <Button type="submit" look="primary" disabled={typed === ''}>
        {t('copies.file.open')}
      </Button>
    </form>
  );
}
