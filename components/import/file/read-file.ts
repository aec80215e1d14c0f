import type { Playbook } from '@/lib/domain/playbook/playbook';
import { because } from '@/lib/domain/reason';
import type { Settings } from '@/lib/domain/settings/settings';
import type { Answers } from '@/lib/files/leads/importing/ask';
import type { Survey } from '@/lib/files/leads/importing/file-survey';
import { type Preview, previewLeads } from '@/lib/files/leads/importing/preview';
import { surveyLeads } from '@/lib/files/leads/importing/survey';
import { type LeadFile, Unreadable } from '@/lib/files/leads/reading/lead-file';
import { openFile } from '@/lib/files/leads/reading/open-file';
import type { ImportChoices } from '@/lib/files/leads/saved/import-choices';
import { loadPhones } from '@/lib/packaged/phones';
import type { FileAnswers, ImportJob } from '@/lib/session/import-job';
import type { Db } from '@/lib/store/database/db';
import { readBatch } from '@/lib/store/read/batch';

import { type Checked, checkImport, ownMailboxes } from './check-import';
import { chosenFile } from './file-in-progress';
import { rowsWritten } from './import-ids';

/** `share` of the whole, 0 to 1, and rows so far. */
type Show = (share: number, rows: number) => void;

/** What a file is and holds. Throws `Unreadable`. */
export async function surveyFile(file: LeadFile, answers: FileAnswers, show: Show): Promise<Survey> {
  await loadPhones();
  const pause = frames();
  const surveying = surveyLeads(await openFile(file), answers as Answers);
  let next = await surveying.next();
  for (; !next.done; next = await surveying.next()) {
    show(next.value.done / next.value.of, next.value.rows);
    await pause();
  }
  return next.value;
}

type Asked = {
  db: Db;
  file: File;
  job: ImportJob;
  settings: Settings;
  playbooks: readonly Playbook[];
  owners: ImportChoices['owners'];
};

/** Who is in it, and what writing would do; of an import that was begun only with those that are left. */
export async function checkFile(
  { db, file, job, settings, playbooks, owners }: Asked,
  show: Show,
): Promise<{ preview: Preview; checked: Checked }> {
  await loadPhones();
  const playbook = playbooks.find(({ id }) => id === job.choices.playbook);
  if (!playbook) throw new Unreadable(because('playbook-unknown', { playbook: job.choices.playbook }));
  const pause = frames();
  const reading = previewLeads(chosenFile(file), {
    ...(job.answers as Answers),
    today: job.today,
    ownAddresses: settings.ownAddresses,
  });
  let read = await reading.next();
  for (; !read.done; read = await reading.next()) {
    const { step, done, of, rows } = read.value;
    show((done / of) * 0.3 + (step === 'read' ? 0.3 : 0), rows);
    await pause();
  }
  const preview = read.value;
  const rows = preview.leads.map(({ row }) => row);
  const written = rowsWritten(job.id, await readBatch(db, job.id), rows);
  const { rule, ...chosen } = job.choices;
  const checking = checkImport(db, {
    id: job.id,
    leads: preview.leads,
    choices: {
      ...chosen,
      file: file.name,
      at: job.at,
      playbook,
      owners,
      ownAddresses: ownMailboxes(settings.ownAddresses),
    },
    rule,
    rules: new Map(job.rules),
    written,
  });
  let next = await checking.next();
  for (; !next.done; next = await checking.next()) {
    show(0.6 + (0.4 * next.value) / preview.leads.length, next.value);
    await pause();
  }
  return { preview, checked: next.value };
}

const FRAME_MS = 8;

/** Lets the page draw between two pieces of work, once the frame's time is used up. */
function frames(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < FRAME_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  };
}
