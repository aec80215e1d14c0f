import '@/lib/i18n/pages/import';

import type { Settings } from '@/lib/domain/settings/settings';
import { t } from '@/lib/i18n';

import { usePlaybooks } from '../data/use-settings';
import { useRoster } from '../data/use-roster';
import { Button } from '../ui/button';
import { Waiting } from '../ui/waiting';
import { ChooseStep } from './choose-step';
import { ColumnsStep } from './columns-step';
import { DoneStep } from './done-step';
import { PreviewStep } from './preview-step';
import { Progress } from './writing/progress';
import { useImport } from './use-import';
import { WritingStep } from './writing-step';

/** Leads from a file: chosen, understood, tried out, written, and taken back if that was wrong. */
export function ImportPage({ settings }: { settings: Settings }) {
  const { data: playbooks } = usePlaybooks();
  const { data: team } = useRoster();
  return (
    <div className="flex flex-col gap-7">
      <div>
        <h1 className="text-title font-semibold tracking-tight">{t('import.title')}</h1>
        <p className="max-w-[640px] text-small text-faint">{t('import.text')}</p>
      </div>
      {playbooks && team ? (
        <Steps settings={settings} playbooks={playbooks} owners={team.roster} />
      ) : (
        <Waiting label={t('now.loading')} />
      )}
    </div>
  );
}

function Steps(given: Parameters<typeof useImport>[0]) {
  const flow = useImport(given);
  const { step } = flow;
  switch (step.at) {
    case 'choose':
      return <ChooseStep problem={step.problem} onFile={flow.look} onGoOn={flow.goOn} />;
    case 'reading':
    case 'checking':
      return (
        <div className="flex flex-col items-start gap-4">
          <Progress
            share={step.share}
            text={t(`import.${step.at}`, { percent: Math.round(step.share * 100), rows: step.rows })}
          />
          <Button onClick={flow.cancel}>{t('import.cancel')}</Button>
        </div>
      );
    case 'columns':
      return <ColumnsStep key={step.file.name} looked={step} {...given} flow={flow} />;
    case 'preview':
      return <PreviewStep ready={step} flow={flow} />;
    case 'writing':
      return <WritingStep written={step.written} began={step.began} onCancel={flow.cancel} />;
    case 'done':
      return <DoneStep done={step} flow={flow} />;
  }
}
