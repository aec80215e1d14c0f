import { emailKey } from '../../../domain/email';
import type { Lead } from '../../../domain/lead/lead';
import { dayOf, type Zone } from '../../../domain/time/calendar';
import { readLastTouch, readNextAction } from '../cleaning/steps';
import { emptyLead, type FileLead } from '../file-lead';
import { SAME_FIELDS } from './lead-fields';

const MOST_NOTE = 4000;

/**
 * What an export says in words: the rep's zone, what owners, stages and sources are called, and what is to be
 * done next.
 */
export type ExportWords = {
  zone: Zone;
  owner(id: string): string;
  stage(lead: Lead): string;
  source(lead: Lead): string;
  nextAction(lead: Lead): string;
};

/** A lead as files carry it. Importing it again where it is saved changes nothing. */
export function fileLeadOf(lead: Lead, words: ExportWords): FileLead {
  const { fields, keys, enrolment } = lead;
  const value = (name: string) => fields[name]?.value ?? null;
  const first = value('email') === null ? null : emailKey(value('email')!);
  const touch = lead.touches.findLast(({ how }) => how !== 'skipped');
  const made = emptyLead();
  for (const name of SAME_FIELDS) made[name] = value(name);
  return {
    ...made,
    name: value('name'),
    emails:
      first !== null && keys.emails.includes(first)
        ? [...new Set([first, ...keys.emails])]
        : [...keys.emails],
    phones: [...keys.phones],
    profiles: [...keys.profiles],
    records: [...keys.records],
    tags: value('tags')?.split('; ') ?? [],
    optedOut: lead.optedOut,
    note: noteOf(lead),
    since: value('since') ?? dayOf(lead.savedAt, words.zone),
    source: value('listSource') ?? words.source(lead),
    stage: words.stage(lead),
    status: lead.status,
    owner: lead.owner === null ? value('listOwner') : words.owner(lead.owner),
    lastTouch: touch
      ? { on: dayOf(touch.at, words.zone), touch: touch.touch || null }
      : readLastTouch(value('lastTouch') ?? '', null, dayOf(lead.savedAt, words.zone)).value,
    nextAction: enrolment?.next
      ? { text: words.nextAction(lead), due: enrolment.next.due.day }
      : readNextAction(value('nextAction') ?? '', null, dayOf(lead.savedAt, words.zone)).value,
  };
}

/** The newest notes that fit into a cell, in their order. */
function noteOf({ notes }: Lead): string | null {
  const fitting: string[] = [];
  let length = 0;
  for (const { text } of notes.toReversed()) {
    length += text.length + 1;
    if (length > MOST_NOTE && fitting.length > 0) break;
    fitting.unshift(text.slice(0, MOST_NOTE));
  }
  return fitting.length > 0 ? fitting.join('\n') : null;
}
