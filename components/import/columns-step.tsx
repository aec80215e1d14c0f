import { useState } from 'react';

import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Settings } from '@/lib/domain/settings/settings';
import { COLUMN_FIELDS, type ColumnField } from '@/lib/files/leads/header-names/field';
import { reasonText, t } from '@/lib/i18n';
import type { FileAnswers, FileChoices } from '@/lib/session/import-job';

import { Button } from '../ui/button';
import { SelectField } from '../ui/field';
import { Cell, lastBelow, rowBroken, Table } from '../ui/table';
import { Notice } from '../ui/notice';
import { Asks } from './asks';
import { firstChoices, ForEverybody } from './for-everybody';
import { ReadingProgress } from './reading-progress';
import type { Looked, Step, useImport } from './use-import';

type Props = {
  looked: Extract<Step, { at: 'columns' }>;
  settings: Settings;
  playbooks: readonly Playbook[];
  flow: ReturnType<typeof useImport>;
};

/** What the file is, what its columns are, what it leaves open, and what holds for everybody in it. */
export function ColumnsStep({ looked, settings, playbooks, flow }: Props) {
  const { file, survey, answers, again } = looked;
  const [choices, setChoices] = useState<FileChoices>(
    () => looked.choices ?? firstChoices(settings, playbooks),
  );
  // Every answer is asked of the file at once: it may raise another question, or answer it.
  const answer = (more: FileAnswers) => void flow.answer(looked, { ...answers, ...more });
  const open = survey.asks.some(({ about }) => about === 'date format' || about === 'columns');
  return (
    <div className="flex flex-col gap-7">
      <div className="flex flex-wrap items-center gap-4">
        <p role="status" className="font-medium">
          {t('import.found', { file: file.name, kind: t(`import.kind.${survey.kind}`), count: survey.rows })}
        </p>
        <Button look="link" onClick={flow.begin}>
          {t('import.again')}
        </Button>
      </div>
      {survey.notes.map((note) => (
        <Notice key={note.code}>{reasonText(note)}</Notice>
      ))}
      {survey.skippedCount > 0 && (
        <p className="text-small text-soft">{t('import.skipped', { count: survey.skippedCount })}</p>
      )}
      <Asks survey={survey} answers={answers} zone={settings.zone} onAnswer={answer} />
      <ForEverybody choices={choices} playbooks={playbooks} onChange={setChoices} />
      <section aria-label={t('import.columns.title')} className="flex flex-col gap-3">
        <h2 className="font-semibold">{t('import.columns.title')}</h2>
        <p className="text-small text-faint">{t('import.columns.text')}</p>
        <Columns looked={looked} onAnswer={answer} />
      </section>
      <div className="flex flex-col gap-4">
        {open && <p className="text-small text-soft">{t('import.open')}</p>}
        {again && again.share > 0 && <ReadingProgress what="reading" {...again} />}
        <Button
          look="primary"
          className="self-start"
          disabled={open || again !== undefined || survey.rows === 0}
          onClick={() => void flow.check(looked, choices)}
        >
          {t('import.check')}
        </Button>
      </div>
    </div>
  );
}

function Columns({ looked, onAnswer }: { looked: Looked; onAnswer: (more: FileAnswers) => void }) {
  const { survey, answers } = looked;
  // Cards have a column for whatever a card can have.
  const there = survey.columns.filter(({ at }) => survey.format !== 'vcard' || survey.examples[at]?.length);
  const fields = [
    { value: '', label: t('import.columns.not') },
    ...COLUMN_FIELDS.map((field) => ({ value: field, label: t(`import.field.${field}`) })),
  ];
  return (
    <Table
      label={t('import.columns.title')}
      narrow="max-sm:grid-cols-[1fr_auto]"
      heads={[
        { label: t('import.columns.column') },
        { label: t('import.columns.is') },
        { label: t('import.columns.example') },
      ]}
    >
      {there.map(({ at, name, field }) => (
        <tr key={at} className={rowBroken}>
          <Cell className="max-w-[200px] self-center align-middle! font-medium wrap-anywhere">
            <bdi>{name}</bdi>
          </Cell>
          <Cell className="w-[200px]">
            <SelectField
              label={t('import.columns.what', { column: name })}
              hideLabel
              value={field ?? ''}
              choices={fields}
              onChange={(event) =>
                onAnswer({
                  fields: { ...answers.fields, [name]: (event.target.value || null) as ColumnField | null },
                })
              }
            />
          </Cell>
          <Cell className={`align-middle! text-small text-soft wrap-anywhere ${lastBelow}`}>
            <bdi>{(survey.examples[at] ?? []).join(' · ')}</bdi>
          </Cell>
        </tr>
      ))}
    </Table>
  );
}
