import { useRef, useState } from 'react';

import type { Playbook } from '@/lib/domain/playbook/playbook';
import { because, type Reason } from '@/lib/domain/reason';
import type { Settings } from '@/lib/domain/settings/settings';
import { dayOf } from '@/lib/domain/time/calendar';
import type { Survey } from '@/lib/files/leads/importing/file-survey';
import type { Preview } from '@/lib/files/leads/importing/preview';
import type { DuplicateRule, ImportChoices } from '@/lib/files/leads/saved/import-choices';
import {
  type FileAnswers,
  type FileChoices,
  forgetImportJob,
  type ImportJob,
  keepAnswers,
  keepImportJob,
  readAnswers,
} from '@/lib/session/import-job';
import { tickRollout } from '@/lib/session/rollout';
import type { BatchRecord } from '@/lib/store/read/batch';

import { useServices } from '../data/services';
import type { Checked } from './file/check-import';
import { chosenFile, forgetFile, keepFile } from './file/file-in-progress';
import { type Reading, useLastOnly } from './use-last-only';
import type { Ended, Written } from './writing/write-import';

export type Looked = { file: File; survey: Survey; answers: FileAnswers; today: ImportJob['today'] };
export type Ready = Looked & { job: ImportJob; preview: Preview; checked: Checked };

/** Where an import is. Each step has what it shows. */
export type Step =
  | { at: 'choose'; problem: Reason | null }
  | ({ at: 'reading' | 'checking' } & Reading)
  // `choices`: whoever comes back from the preview finds what they had chosen. `again`: the file is read once more,
  // for another answer or rule; what is on screen stays meanwhile.
  | ({ at: 'columns'; choices?: FileChoices; again?: Reading } & Looked)
  | ({ at: 'preview'; again?: Reading } & Ready)
  | ({ at: 'writing'; written: Written; began: number } & Ready)
  | ({ at: 'done'; ended: Ended; record: BatchRecord | null } & Ready);

type Given = { settings: Settings; playbooks: readonly Playbook[]; owners: ImportChoices['owners'] };

/** The rep has stopped the reading of a file, or its trying out. */
class Stopped extends Error {}

/** An import from the file to the record, one step after another; every step but writing changes nothing. */
export function useImport({ settings, playbooks, owners }: Given) {
  const { db, clock } = useServices();
  const [step, setStep] = useState<Step>({ at: 'choose', problem: null });
  const stopped = useRef(false);
  const shown = (at: 'reading' | 'checking') => {
    stopped.current = false;
    setStep({ at, share: 0, rows: 0 });
    return (share: number, rows: number) => {
      if (stopped.current) throw new Stopped();
      setStep({ at, share, rows });
    };
  };
  const fail = async (error: unknown) => {
    if (error instanceof Stopped) return setStep({ at: 'choose', problem: null });
    const { Unreadable } = await import('@/lib/files/leads/reading/lead-file');
    if (!(error instanceof Unreadable)) console.error('import', error);
    setStep({ at: 'choose', problem: error instanceof Unreadable ? error.why : because('import-failed') });
  };

  const { lastOnly, forget } = useLastOnly(fail);

  /** Reads the file once, and once more with what was said of the last file of its shape. */
  const look = async (file: File) => {
    try {
      const show = shown('reading');
      const { surveyFile } = await import('./file/read-file');
      const survey = await surveyFile(chosenFile(file), {}, show);
      const answers = await readAnswers(survey.headers);
      const isKnown = Object.keys(answers).length > 0;
      setStep({
        at: 'columns',
        file,
        answers,
        survey: isKnown ? await surveyFile(chosenFile(file), answers, show) : survey,
        today: dayOf(clock(), settings.zone),
      });
    } catch (error) {
      await fail(error);
    }
  };

  /** The file is read with another answer. */
  const answer = ({ file, survey: before, today }: Looked, answers: FileAnswers) =>
    lastOnly(
      async (show) => (await import('./file/read-file')).surveyFile(chosenFile(file), answers, show),
      (again) => setStep({ at: 'columns', file, survey: before, answers, today, again }),
      (survey) => setStep({ at: 'columns', file, survey, answers, today }),
    );

  /** Reads everybody and tries out what writing would do. `before`: the import that is gone on with. */
  const check = async (looked: Looked, choices: FileChoices, before?: ImportJob): Promise<Ready | null> => {
    try {
      const show = shown('checking');
      await keepAnswers(looked.survey.headers, looked.answers);
      const job: ImportJob = before ?? {
        id: crypto.randomUUID(),
        file: { name: looked.file.name, size: looked.file.size },
        at: clock(),
        today: looked.today,
        answers: looked.answers,
        choices,
        rules: [],
      };
      const ready = { ...looked, job, ...(await tryOut(looked.file, job, show)) };
      setStep({ ...ready, at: 'preview' });
      return ready;
    } catch (error) {
      if (error instanceof Stopped && !before) setStep({ ...looked, at: 'columns', choices });
      else await fail(error);
      return null;
    }
  };

  const tryOut = async (file: File, job: ImportJob, show: (share: number, rows: number) => void) => {
    const { checkFile } = await import('./file/read-file');
    return checkFile({ db: await db(), file, job, settings, playbooks, owners }, show);
  };

  /** Tries the same out with another rule for who is saved already. */
  const ruleBy = (
    { file, survey, answers, today, ...before }: Ready,
    rule: DuplicateRule,
    rules: ReadonlyMap<number, DuplicateRule>,
  ) => {
    const job = { ...before.job, choices: { ...before.job.choices, rule }, rules: [...rules] };
    const looked = { file, survey, answers, today, job };
    const { preview, checked } = before;
    return lastOnly(
      (show) => tryOut(file, job, show),
      (again) => setStep({ at: 'preview', ...looked, preview, checked, again }),
      (found) => setStep({ at: 'preview', ...looked, ...found }),
    );
  };

  const write = async (ready: Ready) => {
    stopped.current = false;
    const began = clock();
    const show = (written: Written) => setStep({ ...ready, at: 'writing', written, began });
    show({ done: 0, of: ready.preview.leads.length });
    await keepImportJob(ready.job);
    await keepFile(ready.file);
    const [{ writeImport }, { readBatch }] = await Promise.all([
      import('./writing/write-import'),
      import('@/lib/store/read/batch'),
    ]);
    const writing = writeImport(
      { id: ready.job.id, file: ready.file.name, of: ready.preview.leads.length },
      ready.checked.leads,
      () => stopped.current,
      clock,
    );
    let next = await writing.next();
    for (; !next.done; next = await writing.next()) show(next.value);
    if (next.value.ended === 'all') {
      await forgetImport();
      await tickRollout('leads', true, clock());
    }
    const record = (await readBatch(await db(), ready.job.id)) ?? null;
    setStep({ ...ready, at: 'done', ended: next.value, record });
  };

  /** Goes on with an import that was stopped, without asking anything again. */
  const goOn = async (job: ImportJob, file: File) => {
    try {
      const show = shown('reading');
      const { surveyFile } = await import('./file/read-file');
      const survey = await surveyFile(chosenFile(file), job.answers, show);
      const looked = { file, survey, answers: job.answers, today: job.today };
      const ready = await check(looked, job.choices, job);
      if (ready) await write(ready);
    } catch (error) {
      await fail(error);
    }
  };

  return {
    step,
    look,
    answer,
    check,
    ruleBy,
    write,
    goOn,
    /** From the preview to the columns, with everything as it was chosen. */
    back: ({ file, survey, answers, today, job }: Ready) =>
      setStep({ at: 'columns', file, survey, answers, today, choices: job.choices }),
    cancel: () => (stopped.current = true),
    begin: () => {
      forget();
      setStep({ at: 'choose', problem: null });
    },
  };
}

/** The import is over: neither it nor its file is kept. */
export async function forgetImport(): Promise<void> {
  await forgetImportJob();
  await forgetFile();
}
