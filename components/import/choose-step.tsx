import { FileUp } from 'lucide-react';
import { useState } from 'react';

import type { Reason } from '@/lib/domain/reason';
import { reasonText, t } from '@/lib/i18n';
import type { ImportJob } from '@/lib/session/import-job';

import { FileButton } from '../files/file-button';
import { cx } from '../ui/cx';
import { Notice } from '../ui/notice';
import { LastImport } from './writing/last-import';
import { Unfinished } from './unfinished';

const KINDS = '.csv,.tsv,.txt,.xlsx,.vcf,text/csv,text/vcard';

/** Which file; and what is left of an import before it. */
export function ChooseStep({
  problem,
  zone,
  onFile,
  onGoOn,
}: {
  problem: Reason | null;
  zone: string;
  onFile: (file: File) => Promise<void>;
  onGoOn: (job: ImportJob, file: File) => Promise<void>;
}) {
  const [over, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (file) void onFile(file);
  };
  return (
    <div className="flex flex-col gap-6">
      <Unfinished onGoOn={onGoOn} />
      {problem && <Notice tone="stop">{reasonText(problem)}</Notice>}
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files[0]);
        }}
        className={cx(
          'flex flex-col items-center gap-4 rounded-lg border border-dashed px-7 py-14 text-center',
          over ? 'border-accent bg-accent-wash' : 'border-edge bg-sunk',
        )}
      >
        <FileUp aria-hidden size={24} className="text-faint" />
        <FileButton look="primary" name={t('import.choose')} accept={KINDS} onFile={take}>
          {t('import.choose')}
        </FileButton>
        <p className="text-small text-soft">{t('import.drop')}</p>
      </div>
      <LastImport zone={zone} />
    </div>
  );
}
