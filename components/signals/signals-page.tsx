import { useRef, useState } from 'react';

import type { Instant, Zone } from '@/lib/domain/calendar';
import { t } from '@/lib/i18n';

import { runMany, undoMany } from '../data/run-many';
import { usePanel } from '../data/panel-state';
import { useCommand } from '../data/use-command';
import { useWorld } from '../data/world';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { type Looked, lookAt } from './look-at';
import { SignalsPreview } from './signals-preview';

/** Signals that other tools have written to a file: looked over, and only then taken in. */
export function SignalsPage({ zone }: { zone: Zone }) {
  const { db, clock } = useWorld();
  const { run, busy } = useCommand();
  const picker = useRef<HTMLInputElement>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [done, setDone] = useState<Looked['matched'] | null>(null);
  const said = usePanel(({ said }) => said);
  const open = async (file: File | undefined) => {
    if (picker.current) picker.current.value = '';
    if (!file) return;
    setDone(null);
    setLooked(await lookAt(file, { db: await db(), zone, now: clock() as Instant }));
  };
  const apply = async () => {
    const { matched } = looked!;
    const ok = await runMany(run, matched.map(({ command }) => command));
    if (!ok) return;
    setLooked(null);
    setDone(matched);
  };
  const undo = async () => {
    if (done && (await undoMany(run, done.map(({ command }) => command)))) setDone(null);
  };
  return (
    <div className="flex flex-col gap-6">
      <div>
        <h1 className="text-title font-semibold tracking-tight">{t('signals.title')}</h1>
        <p className="text-small text-faint">{t('signals.text')}</p>
      </div>
      <div>
        <Button look="primary" onClick={() => picker.current?.click()}>{t('signals.choose')}</Button>
        <input ref={picker} type="file" accept=".json,.jsonl,.ndjson,application/json" aria-label={t('signals.choose')} tabIndex={-1} className="sr-only" onChange={(event) => void open(event.target.files?.[0])} />
      </div>
      {said && <Notice tone="stop">{said.text}</Notice>}
      {done && <Notice action={t('now.undo')} onAction={() => void undo()}>{t('signals.done', { count: done.length })}</Notice>}
      {looked && <SignalsPreview looked={looked} busy={busy} onApply={() => void apply()} onCancel={() => setLooked(null)} />}
    </div>
  );
}
