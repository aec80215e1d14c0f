import { useEffect, useRef, useState } from 'react';

import { t } from '@/lib/i18n';
import { type ImportJob, readImportJob } from '@/lib/session/import-job';

import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { fileInProgress } from './file/file-in-progress';
import { forgetImport } from './use-import';
import { UndoImport } from './writing/undo-import';

/** An import that a restart, or a full disk, has stopped: it goes on where it was, or is taken back. */
export function Unfinished({ onGoOn }: { onGoOn: (job: ImportJob, file: File) => Promise<void> }) {
  const [job, setJob] = useState<ImportJob | null>(null);
  const [stored, setStored] = useState<File | null>(null);
  const [other, setOther] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void readImportJob().then(async (found) => {
      if (found) setStored(await fileInProgress(found.file));
      setJob(found ?? null);
    });
  }, []);
  if (!job) return null;
  const { name, size } = job.file;
  const choose = (file: File | undefined) => {
    if (picker.current) picker.current.value = '';
    if (!file) return;
    if (file.size === size) void onGoOn(job, new File([file], name));
    else setOther(true);
  };
  return (
    <section aria-label={t('import.unfinished', { file: name })} className="flex flex-col gap-4">
      <Notice tone="warn">{t('import.unfinished', { file: name })}</Notice>
      {other && <Notice tone="stop">{t('import.not-the-file', { file: name, size })}</Notice>}
      {!stored && <p className="text-soft">{t('import.choose-again', { file: name })}</p>}
      <div className="flex flex-wrap gap-4">
        <Button look="primary" onClick={() => (stored ? void onGoOn(job, stored) : picker.current?.click())}>
          {t('import.go-on')}
        </Button>
        <UndoImport
          batch={job.id}
          onDone={() => {
            void forgetImport();
            setJob(null);
          }}
        />
        <input
          ref={picker}
          type="file"
          aria-label={t('import.choose-again', { file: name })}
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => choose(event.target.files?.[0])}
        />
      </div>
    </section>
  );
}
