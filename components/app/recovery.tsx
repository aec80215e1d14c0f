import '@/lib/i18n/pages/copies';
import '@/lib/i18n/panel';

import { useEffect, useState } from 'react';

import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import { send } from '@/lib/messages/send';
import type { Snapshot } from '@/lib/store/safety/kept-copies';
import type { Seal } from '@/lib/store/safety/sealed';

import { FromFile } from '../copies/from-file';
import { SaveLocked } from '../copies/save-locked';
import { useServices } from '../data/services';
import { dayWords } from '../data/format';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Mark } from '../frame/mark';
import { saveFile } from '../files/save-file';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * The database held leads and is empty (`lost`), or Chrome does not open it (`shut`). What copies there are, and
 * the rep's choice; nothing is overwritten by itself. Into one that is shut nothing can be restored: a copy can be
 * taken out.
 */
export function Recovery({ state }: { state: 'lost' | 'shut' }) {
  const { clock } = useServices();
  const [snapshots, setSnapshots] = useState<readonly (Snapshot & { sound: boolean })[]>();
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [keeping, setKeeping] = useState<Snapshot | null>(null);
  useEffect(
    () =>
      void import('@/lib/store/safety/kept-copies')
        .then(async ({ isSound, listSnapshots }) => {
          const all = await listSnapshots();
          setSnapshots(await Promise.all(all.map(async (one) => ({ ...one, sound: await isSound(one) }))));
        })
        .catch(() => setSnapshots([])),
    [],
  );

  /** When it has worked, the worker says that all is well, and the panel leaves this screen. */
  const ask = async (question: Promise<{ ok: boolean }>) => {
    setBusy(true);
    setFailed(!(await question).ok);
    setBusy(false);
  };
  const keep = async (snapshot: Snapshot, seal: Seal | null) => {
    const { copyText } = await import('@/lib/store/safety/folder');
    const pieces = await Array.fromAsync(copyText(snapshot, seal), (text) => new Blob([text]));
    const day = new Date(snapshot.at).toISOString().slice(0, 10);
    saveFile(`fifth-touch-${day}.${seal ? 'sealed' : 'jsonl'}`, pieces, 'application/jsonl');
  };

  const best = snapshots?.find(({ sound }) => sound);
  return (
    <main className="mx-auto flex max-w-[420px] flex-col gap-6 overflow-y-auto p-7">
      <Mark />
      <h1 className="text-title font-semibold tracking-tight">{t(`now.recovery.${state}.title`)}</h1>
      <p className="text-soft">
        {t(`now.recovery.${state}.${snapshots?.length === 0 ? 'no-copy' : 'text'}`)}
      </p>
      {state === 'shut' && (
        <Button className="self-start" onClick={() => location.reload()}>
          {t('now.reload')}
        </Button>
      )}
      {failed && <Notice tone="stop">{t('now.recovery.failed')}</Notice>}
      {snapshots?.map((snapshot) => (
        <section key={snapshot.slot} className="flex flex-col gap-3 rounded-lg border border-line px-6 py-5">
          <h2 className="font-semibold">
            {t('now.recovery.copy', { day: dayWords(snapshot.at, clock(), zone), count: snapshot.leads })}
          </h2>
          {!snapshot.sound && <p className="text-hot">{t('now.recovery.damaged')}</p>}
          <div className="flex flex-wrap gap-3">
            {state === 'lost' && (
              <Button
                look={snapshot === best ? 'primary' : 'plain'}
                disabled={busy}
                onClick={() => void ask(send('restore', { slot: snapshot.slot }))}
              >
                {t('now.recovery.restore')}
              </Button>
            )}
            <Button disabled={busy} onClick={() => setKeeping(snapshot)}>
              {t('now.recovery.save')}
            </Button>
          </div>
        </section>
      ))}
      {keeping && (
        <SaveLocked
          title={t('now.recovery.save')}
          save={(seal) => keep(keeping, seal)}
          onClose={() => setKeeping(null)}
        />
      )}
      {state === 'lost' && snapshots && <FromFile zone={zone as Zone} />}
      {state === 'lost' && snapshots && (
        <Button
          look="quiet"
          className="self-start"
          disabled={busy}
          onClick={() => void ask(send('start-afresh', {}))}
        >
          {t('now.recovery.afresh')}
        </Button>
      )}
    </main>
  );
}
