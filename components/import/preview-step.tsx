import type { DuplicateRule } from '@/lib/files/leads/saved/import-choices';
import { t } from '@/lib/i18n';

import { useCopyFirst } from '../copies/copy-first';
import { Button } from '../ui/button';
import { Counts } from './counts';
import { Duplicates } from './duplicates';
import { Problems } from './problems';
import { FirstLeads } from './first-leads';
import { ReadingProgress } from './reading-progress';
import type { Step, useImport } from './use-import';

/** What writing would do, to the last row; nothing has been written yet. */
export function PreviewStep({
  ready,
  flow,
}: {
  ready: Extract<Step, { at: 'preview' }>;
  flow: ReturnType<typeof useImport>;
}) {
  const { checked, job, survey, preview } = ready;
  const { copying, said, copyFirst } = useCopyFirst('change');
  const again = (rule: DuplicateRule, rules: ReadonlyMap<number, DuplicateRule>) =>
    void flow.ruleBy(ready, rule, rules);
  const count = checked.counts.new + checked.counts.changed;
  return (
    <div className="flex flex-col gap-7">
      <div className="flex flex-wrap items-center gap-4">
        <p role="status" className="font-medium">
          {t('import.found', {
            file: ready.file.name,
            kind: t(`import.kind.${survey.kind}`),
            count: survey.rows,
          })}
        </p>
        <Button look="link" onClick={() => flow.back(ready)}>
          {t('import.columns.title')}
        </Button>
        <Button look="link" onClick={flow.begin}>
          {t('import.again')}
        </Button>
      </div>
      <Counts
        checked={checked}
        refusedInFile={preview.refused.length}
        duplicates={preview.counts.duplicates}
      />
      <FirstLeads checked={checked} />
      <Duplicates checked={checked} rule={job.choices.rule} rules={new Map(job.rules)} onRules={again} />
      <Problems ready={ready} />
      <div className="flex flex-col items-start gap-2">
        <Button
          look="primary"
          disabled={count === 0 || copying || ready.again !== undefined}
          onClick={() => void copyFirst(() => flow.write(ready))}
        >
          {t('import.import', { count })}
        </Button>
        {ready.again && ready.again.share > 0 && <ReadingProgress what="checking" {...ready.again} />}
        {said ?? (
          <p className="text-small text-faint">
            {t(count === 0 ? 'import.nothing-to-import' : 'import.copy-first')}
          </p>
        )}
      </div>
    </div>
  );
}
