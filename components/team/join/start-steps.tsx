import { t } from '@/lib/i18n';

import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import type { TeamFile } from './server-files';

type Props = { files: readonly TeamFile[]; onAgain: () => void; onConnect: () => void };

/** What to do with the files that were saved, and then connect. */
export function StartSteps({ files, onAgain, onConnect }: Props) {
  const keys = files.at(-1)!.name;
  return (
    <Section title={t('team-join.steps.title')}>
      <p>{t('team-join.steps.files', { count: files.length - 1 })}</p>
      <ol className="flex list-decimal flex-col gap-2 ps-9">
        <li>{t('team-join.steps.install')}</li>
        {files.slice(0, -1).map(({ name }) => (
          <li key={name}>{t('team-join.steps.run', { file: name })}</li>
        ))}
        <li>{t('team-join.steps.keys', { file: keys })}</li>
        <li>{t('team-join.steps.connect')}</li>
      </ol>
      <div className="flex gap-4">
        <Button look="primary" onClick={onConnect}>
          {t('team-join.connect')}
        </Button>
        <Button onClick={onAgain}>{t('team-join.steps.again')}</Button>
      </div>
    </Section>
  );
}
