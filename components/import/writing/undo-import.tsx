import { useState } from 'react';

import { t } from '@/lib/i18n';
import type { LeadId } from '@/lib/domain/lead/lead';

import { useServices } from '../../data/services';
import { ShownText } from '../../lead/shown-text';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Progress } from './progress';
import { whyStopped } from './why-stopped';
import type { Ended, Written } from './write-import';

type State =
  | { at: 'idle' }
  | { at: 'undoing'; written: Written }
  | { at: 'done'; ended: Ended; kept: readonly string[] };

const NAMED = 20;

/** Takes a whole import back; says who stays because somebody has worked with them since. */
export function UndoImport({ batch, onDone }: { batch: string; onDone?: () => void }) {
  const { db } = useServices();
  const [state, setState] = useState<State>({ at: 'idle' });
  const undo = async () => {
    const [{ undoImport }, { readBatch }] = await Promise.all([
      import('./write-import'),
      import('@/lib/store/read/batch'),
    ]);
    const database = await db();
    const undoing = undoImport(batch, (await readBatch(database, batch))?.parts ?? []);
    let next = await undoing.next();
    for (; !next.done; next = await undoing.next()) setState({ at: 'undoing', written: next.value });
    const ids = (await readBatch(database, batch))?.kept ?? [];
    const rows = await database.leads.bulkGet(ids.slice(0, NAMED) as LeadId[]);
    const names = rows.flatMap((row) => row?.fields['name']?.value ?? []);
    const more = ids.length - names.length;
    const kept = more > 0 ? [...names, t('import.more', { count: more })] : names;
    setState({ at: 'done', ended: next.value, kept: ids.length > 0 ? kept : [] });
    if (next.value.ended === 'all' && ids.length === 0) onDone?.();
  };
  if (state.at === 'undoing')
    return (
      <Progress
        share={state.written.done / state.written.of}
        text={t('import.undoing', { done: state.written.done, of: state.written.of })}
      />
    );
  if (state.at === 'done' && state.ended.ended === 'stopped')
    return (
      <Notice tone="stop" action={t('import.undo')} onAction={() => void undo()}>
        {t('import.stopped', { why: whyStopped(state.ended.why) })}
      </Notice>
    );
  if (state.at === 'done')
    return (
      <div className="flex flex-col gap-3">
        <Notice>
          {state.kept.length > 0 ? t('import.undone-kept', { count: state.kept.length }) : t('import.undone')}
        </Notice>
        {state.kept.length > 0 && (
          <ul className="list-disc ps-8">
            {state.kept.map((name) => (
              <li key={name}>
                <ShownText text={name} />
              </li>
            ))}
          </ul>
        )}
      </div>
    );
  return <Button onClick={() => void undo()}>{t('import.undo')}</Button>;
}
