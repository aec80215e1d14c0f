import { t } from '@/lib/i18n';

import { WhatNow } from '../rollout/what-now';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { Counts } from './counts';
import { rowBegunBy } from './file/import-ids';
import { refusedIn } from './problems';
import { UndoImport } from './writing/undo-import';
import { forgetImport, type Step, type useImport } from './use-import';
import { whyStopped } from './writing/why-stopped';

type Done = Extract<Step, { at: 'done' }>;

/** What came of it, whom it left out, and the way back. */
export function DoneStep({ done, flow }: { done: Done; flow: ReturnType<typeof useImport> }) {
  const { ended, record, preview, checked, file, survey, job } = done;
  const refused = [...refusedIn(done), ...refusedInWriting(done)];
  const save = async () => {
    const { saveRefused } = await import('./file/refused-file');
    await saveRefused(file, survey, refused);
  };
  return (
    <div className="flex flex-col gap-6">
      {ended.ended === 'all' ? (
        <Notice>{t('import.done', { file: file.name })}</Notice>
      ) : (
        <Notice tone="warn" action={t('import.go-on')} onAction={() => void flow.goOn(job, file)}>
          {ended.ended === 'stopped'
            ? t('import.stopped', { why: whyStopped(ended.why) })
            : t('import.cancelled')}
        </Notice>
      )}
      {ended.ended === 'all' && (
        <Counts
          checked={checked}
          refusedInFile={refused.length - checked.counts.refused}
          duplicates={preview.counts.duplicates}
        />
      )}
      {ended.ended === 'all' && <WhatNow />}
      <div className="flex flex-wrap gap-4">
        <a
          href="#leads"
          className="inline-flex min-h-14 items-center rounded-md border border-accent bg-accent px-5 font-medium text-accent-ink"
        >
          {t('import.to-leads')}
        </a>
        {record && record.count > 0 && <UndoImport batch={job.id} onDone={() => void forgetImport()} />}
        {refused.length > 0 && (
          <Button onClick={() => void save()}>{t('import.save-refused', { count: refused.length })}</Button>
        )}
        <Button look="quiet" onClick={flow.begin}>
          {t('import.again')}
        </Button>
      </div>
    </div>
  );
}

/**
 * What the record has refused although it had not been foreseen: somebody was saved meanwhile in another
 * window.
 */
function refusedInWriting({ record, job }: Done) {
  return (record?.refused ?? []).flatMap(({ command, why }) => {
    const row = rowBegunBy(job.id, command);
    return row === null ? [] : [{ row, why }];
  });
}
