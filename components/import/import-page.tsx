import '@/lib/i18n/pages/import';

import type { Settings } from '@/lib/domain/settings/settings';
import { t } from '@/lib/i18n';

import { usePlaybooks } from '../data/use-settings';
import { useRoster } from '../data/use-roster';
import { Button } from '../ui/button';
import { useFocusOn } from '../ui/use-focus-on';
import { Waiting } from '../ui/waiting';
import { ChooseStep } from './choose-step';
import { ColumnsStep } from './columns-step';
import { DoneStep } from './done-step';
import { PreviewStep } from './preview-step';
import { ReadingProgress } from './reading-progress';
import { useImport } from './use-import';
import { WritingStep } from './writing-step';

/** Leads from a file: chosen, understood, tried out, written, and taken back if that was wrong. */
export function ImportPage({ settings }: { settings: Settings }) {
  const { data: playbooks } = usePlaybooks();
  const { data: team } = useRoster();
  return (
    <div className="flex flex-col gap-7">
      <div className="flex flex-col items-start">
        <a
          href="#leads"
          className="inline-flex min-h-12 items-center text-small text-soft underline decoration-line underline-offset-3 hover:text-ink hover:decoration-current"
        >
          {t('import.back')}
        </a>
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

/** Each step takes the place of the one before, and the focus with it: it would be lost with the button. */
function Steps(given: Parameters<typeof useImport>[0]) {
  const flow = useImport(given);
  const place = useFocusOn<HTMLDivElement>(flow.step.at);
  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      <OneStep {...given} flow={flow} />
    </div>
  );
}

function OneStep({
  flow,
  ...given
}: Parameters<typeof useImport>[0] & { flow: ReturnType<typeof useImport> }) {
  const { step } = flow;
  switch (step.at) {
    case 'choose':
      return (
        <ChooseStep problem={step.problem} zone={given.settings.zone} onFile={flow.look} onGoOn={flow.goOn} />
      );
    case 'reading':
    case 'checking':
      return (
        <div className="flex flex-col items-start gap-4">
          <ReadingProgress key={step.at} what={step.at} share={step.share} rows={step.rows} />
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
