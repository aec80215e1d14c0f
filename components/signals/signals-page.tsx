import { useState } from 'react';

import type { Zone } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';

import { FileButton } from '../files/file-button';
import { runMany, undoBatch } from '../data/run-many';
import { usePanel } from '../data/panel-state';
import { useCommand } from '../data/use-command';
import { useServices } from '../data/services';
import { Notice } from '../ui/notice';
import { type Looked, lookAt } from './look-at';
import { SignalsPreview } from './signals-preview';

/** Signals that other tools have written to a file: looked over, and only then taken in. */
export function SignalsPage({ zone }: { zone: Zone }) {
  const { db, clock } = useServices();
  const { run, busy } = useCommand();
  const [looked, setLooked] = useState<Looked | null>(null);
  const [done, setDone] = useState<{ batch: string; count: number } | null>(null);
  const toast = usePanel(({ toast }) => toast);
  const open = async (file: File) => {
    setDone(null);
    setLooked(await lookAt(file, { db: await db(), zone, now: clock() }));
  };
  const apply = async () => {
    const { matched, file } = looked!;
    const batch = await runMany(
      run,
      matched.map(({ command }) => command),
      'signals',
      file.slice(0, 300),
    );
    if (batch === null) return;
    setLooked(null);
    setDone({ batch, count: matched.length });
  };
  const undo = async () => {
    if (done && (await undoBatch(run, await db(), done.batch))) setDone(null);
  };
  return (
    <div className="flex flex-col gap-6">
      <div>
        <h1 className="text-title font-semibold tracking-tight">{t('signals.title')}</h1>
        <p className="text-small text-faint">{t('signals.text')}</p>
      </div>
      <FileButton
        look="primary"
        name={t('signals.choose')}
        accept=".json,.jsonl,.ndjson,application/json"
        onFile={(file) => void open(file)}
      >
        {t('signals.choose')}
      </FileButton>
      {toast && <Notice tone="stop">{toast.text}</Notice>}
      {done && (
        <Notice action={t('now.undo')} onAction={() => void undo()}>
          {t('signals.done', { count: done.count })}
        </Notice>
      )}
      {looked && (
        <SignalsPreview
          looked={looked}
          busy={busy}
          onApply={() => void apply()}
          onCancel={() => setLooked(null)}
        />
      )}
    </div>
  );
}
