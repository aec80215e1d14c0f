import { useState } from 'react';

import { t } from '@/lib/i18n';

import { useServices } from '../../data/services';
import { ShownText } from '../../lead/shown-text';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { Progress } from './progress';
import { whyStopped } from './why-stopped';
import type { UndoReport } from './undo-report';
import type { Written } from './write-import';

type State =
  | { at: 'idle' }
  | { at: 'undoing'; written: Written }
  | { at: 'stopped'; why: string }
  | { at: 'done'; report: UndoReport };

/** Takes a whole import back; says of everybody whether they are gone, as before, or stay, worked with since. */
export function UndoImport({ batch, onDone }: { batch: string; onDone?: () => void }) {
  const { db } = useServices();
  const [state, setState] = useState<State>({ at: 'idle' });
  const undo = async () => {
    const [{ undoImport }, { readBatch }, { namesIn, reportUndo }] = await Promise.all([
      import('./write-import'),
      import('@/lib/store/read/batch'),
      import('./undo-report'),
    ]);
    const database = await db();
    const record = await readBatch(database, batch);
    const parts = record?.parts ?? [];
    const names = await namesIn(database, { parts });
    const undoing = undoImport(batch, parts);
    let next = await undoing.next();
    for (; !next.done; next = await undoing.next()) setState({ at: 'undoing', written: next.value });
    if (next.value.ended === 'stopped') return setState({ at: 'stopped', why: whyStopped(next.value.why) });
    const kept = (await readBatch(database, batch))?.kept ?? [];
    setState({ at: 'done', report: await reportUndo(database, names, kept) });
    if (kept.length === 0) onDone?.();
  };
  switch (state.at) {
    case 'idle':
      return <Button onClick={() => void undo()}>{t('import.undo')}</Button>;
    case 'undoing':
      return (
        <Progress
          share={state.written.done / state.written.of}
          text={t('import.undoing', { done: state.written.done, of: state.written.of })}
        />
      );
    case 'stopped':
      return (
        <Notice tone="stop" action={t('import.undo')} onAction={() => void undo()}>
          {t('import.stopped', { why: state.why })}
        </Notice>
      );
    case 'done':
      return <Report report={state.report} />;
  }
}

const SHOWN = 200;

function Report({ report }: { report: UndoReport }) {
  return (
    <div className="flex w-full max-w-[680px] flex-col gap-4">
      <Notice>{t(report.stay.length > 0 ? 'import.undone-but' : 'import.undone')}</Notice>
      {(['stay', 'before', 'gone'] as const).map((what) => (
        <Named
          key={what}
          title={t(`import.undone-${what}`, { count: report[what].length })}
          names={report[what]}
        />
      ))}
    </div>
  );
}

function Named({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <Section title={title}>
      <ul
        aria-label={title}
        // Scrolled by keyboard too.
        tabIndex={0}
        className="flex max-h-[160px] flex-col gap-1 overflow-y-auto text-small"
      >
        {names.slice(0, SHOWN).map((name, n) => (
          <li key={`${name} ${n}`}>
            <ShownText text={name} />
          </li>
        ))}
        {names.length > SHOWN && (
          <li className="text-faint">{t('import.more', { count: names.length - SHOWN })}</li>
        )}
      </ul>
    </Section>
  );
}
