import { useEffect, useId, useState } from 'react';

import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import { send } from '@/lib/messages/send';
import type { Folder, Picked, Written } from '@/lib/store/safety/folder';

import { momentWords } from '../data/format';
import { useServices } from '../data/services';
import { Part } from '../form/part';
import { useMay } from '../team/may/use-may';
import { NoExport } from '../team/may/no-export';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { PassphraseFields, passphraseFault } from '../form/passphrase-fields';
import { deviceMark } from './save-copy';

type Kept = { picked: Picked | undefined; written: Written | undefined };

const canPick = () => 'showDirectoryPicker' in globalThis;
const askForFolder = () =>
  (
    globalThis as never as { showDirectoryPicker(how: { mode: 'readwrite'; id: string }): Promise<Folder> }
  ).showDirectoryPicker({ mode: 'readwrite', id: 'fifth-touch-copies' });

/** The folder that copies also go to: picked here, allowed again here, and where it fails that is said here. */
export function FolderPart({ zone }: { zone: Zone }) {
  const kept = useKept();
  if (!canPick())
    return (
      <Part title={t('copies.folder.title')} text={t('copies.folder.text')}>
        <p className="text-soft">{t('copies.folder.cannot')}</p>
      </Part>
    );
  return (
    <Part title={t('copies.folder.title')} text={t('copies.folder.text')}>
      {kept && (kept.picked ? <InUse picked={kept.picked} written={kept.written} zone={zone} /> : <Pick />)}
    </Part>
  );
}

/** What is picked and what came of it, whenever it changes. */
function useKept(): Kept | undefined {
  const [kept, setKept] = useState<Kept>();
  useEffect(() => {
    let over = false;
    let stop: (() => void) | undefined;
    void import('@/lib/store/safety/folder').then(({ onWritten, pickedFolder, readWritten }) => {
      if (over) return;
      const look = async () => {
        const [picked, written] = await Promise.all([pickedFolder(), readWritten()]);
        if (!over) setKept({ picked, written });
      };
      stop = onWritten(() => void look());
      look().catch(() => over || setKept({ picked: undefined, written: undefined }));
    });
    return () => {
      over = true;
      stop?.();
    };
  }, []);
  return kept;
}

function Pick() {
  const { db, clock } = useServices();
  const [refused, setRefused] = useState(false);
  const why = useId();
  const mayNotExport = useMay('export') === false;
  const [lock, setLock] = useState({ on: false, one: '', other: '' });
  const pick = async () => {
    setRefused(false);
    try {
      const folder = await askForFolder();
      const { pickFolder } = await import('@/lib/store/safety/folder');
      const { sealOf } = await import('@/lib/store/safety/sealed');
      const seal = lock.on ? await sealOf(lock.one) : null;
      await pickFolder({ folder, seal, device: await deviceMark(db) }, clock());
      await send('fill-folder', {});
    } catch {
      setRefused(true);
    }
  };
  return (
    <>
      <PassphraseFields lock={lock} onChange={setLock} />
      <div>
        <Button
          disabled={mayNotExport || (lock.on && passphraseFault(lock) !== null)}
          aria-describedby={mayNotExport ? why : undefined}
          onClick={() => void pick()}
        >
          {t('copies.folder.pick')}
        </Button>
      </div>
      {mayNotExport && <NoExport id={why} />}
      {refused && <Notice tone="warn">{t('copies.folder.refused')}</Notice>}
    </>
  );
}

function InUse({ picked, written, zone }: { picked: Picked; written: Written | undefined; zone: Zone }) {
  const { clock } = useServices();
  const [busy, setBusy] = useState(false);
  const { name } = picked.folder;
  const write = async () => {
    setBusy(true);
    await send('fill-folder', {});
    setBusy(false);
  };
  const allow = async () => {
    if ((await picked.folder.requestPermission({ mode: 'readwrite' })) === 'granted') await write();
  };
  const pickAgain = async () => {
    // Who closes the picker has changed nothing.
    const folder = await askForFolder().catch(() => null);
    if (!folder) return;
    const { pickFolder } = await import('@/lib/store/safety/folder');
    await pickFolder({ ...picked, folder }, clock());
    await write();
  };
  const forget = async () => {
    const { forgetFolder } = await import('@/lib/store/safety/folder');
    await forgetFolder();
  };
  const came = written?.came ?? 'asks';
  const stuck = came !== 'written' && !busy;
  const ways = {
    asks: { action: t('copies.folder.allow'), onAction: () => void allow() },
    gone: { action: t('copies.folder.pick-again'), onAction: () => void pickAgain() },
  };
  return (
    <>
      <p>{t(picked.seal ? 'copies.folder.is-sealed' : 'copies.folder.is', { name })}</p>
      {stuck && (
        <Notice
          tone={came === 'asks' ? 'warn' : 'stop'}
          {...((came === 'asks' || came === 'gone') && ways[came])}
        >
          {t(`copies.folder.${came}`, { name })}
        </Notice>
      )}
      <p className="text-small text-soft wrap-anywhere">
        {written?.copy && written.name
          ? t('copies.folder.last', {
              file: written.name,
              when: momentWords(written.copy, clock(), zone),
            })
          : t('copies.folder.never')}
      </p>
      <div className="flex flex-wrap gap-4">
        <Button disabled={busy} onClick={() => void write()}>
          {t('copies.folder.write')}
        </Button>
        <Button look="quiet" disabled={busy} onClick={() => void forget()}>
          {t('copies.folder.stop')}
        </Button>
      </div>
    </>
  );
}
