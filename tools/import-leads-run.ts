import { dayOf, Zone, Instant } from '../lib/domain/time/calendar';
import { type Preview, previewLeads } from '../lib/files/leads/importing/preview';
import { Unreadable } from '../lib/files/leads/reading/lead-file';
import '../lib/i18n/pages/import-leads';
import '../lib/i18n/panel';
import './phones';
import { reasonText } from '../lib/i18n';
import { fileOnDisk } from './file-on-disk';
import { IMPORT_HELP, type ImportArgs, importArgs, Mistake } from './import-leads-args';
import { jsonLines, summary, unreadableLines } from './import-leads-lines';

type Outside = { out: (text: string) => void; error: (text: string) => void; now: Date };

/** Runs the command and says how it ended: 0 read, 1 the file cannot be read, 2 the arguments are wrong. */
export async function runImportLeads(args: string[], { out, error, now }: Outside): Promise<0 | 1 | 2> {
  let json = false;
  try {
    const asked = importArgs(args);
    if (!asked) {
      out(IMPORT_HELP);
      return 0;
    }
    json = asked.json;
    const preview = await previewed(asked, now);
    for (const line of json ? jsonLines(preview) : summary(preview)) out(`${line}\n`);
    return 0;
  } catch (failure) {
    if (failure instanceof Mistake) {
      error(`import-leads: ${failure.message}\nimport-leads --help says how.\n`);
      return 2;
    }
    if (!(failure instanceof Unreadable)) throw failure;
    const why = reasonText(failure.why);
    if (json) for (const line of unreadableLines(why)) out(`${line}\n`);
    error(`import-leads: ${why}\n`);
    return 1;
  }
}

async function previewed({ file, answers, own, today }: ImportArgs, now: Date): Promise<Preview> {
  const zone = Zone.parse(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const reading = previewLeads(fileOnDisk(file), {
    ...answers,
    ownAddresses: own,
    today: today ?? dayOf(Instant.parse(now.getTime()), zone),
  });
  for (;;) {
    const next = await reading.next();
    if (next.done) return next.value;
  }
}
