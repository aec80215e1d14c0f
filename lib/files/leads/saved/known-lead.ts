import type { Lead } from '../../../domain/lead/lead';
import type { LeadCommand } from '../../../domain/log/lead-command';
import { mailboxOf } from '../../../domain/page/own-ways';
import type { FileLead } from '../file-lead';
import type { DuplicateRule, ImportChoices, NextId } from './import-choices';
import { personFields } from './lead-fields';
import { asFields, keysIn } from './new-lead';

const REACH = [
  ['email', 'emails'],
  ['phone', 'phones'],
  ['profile', 'profiles'],
] as const;

/** One value of the lead and what the file has in its place. */
export type Difference = { field: string; known: string | null; file: string };

/**
 * What a file changes in a lead who is saved already, by the rule; nothing where it says nothing new. A wish
 * to be left alone holds by every rule. How somebody stands here (stage, plan, owner, dates) is never taken
 * from a file.
 */
export function changeKnownLead(
  lead: FileLead,
  known: Lead,
  rule: DuplicateRule,
  choices: ImportChoices,
  nextId: NextId,
): LeadCommand[] {
  if (known.optedOut) return [];
  const about = () => ({ id: nextId(), leadId: known.id });
  const optOut = (): LeadCommand[] => (lead.optedOut ? [{ ...about(), type: 'opt-out' }] : []);
  if (rule === 'skip') return optOut();
  const keys = newKeys(lead, known, choices);
  const changed = differences(lead, known).filter((one) => one.known === null || rule === 'file');
  const commands: (LeadCommand | false)[] = [
    Object.values(keys).some(({ length }) => length > 0) && {
      ...about(),
      type: 'link-keys',
      keys: { ...keys, threads: [] },
    },
    changed.length > 0 && {
      ...about(),
      type: 'edit-lead',
      fields: asFields(Object.fromEntries(changed.map(({ field, file }) => [field, file])), choices),
      seen: Object.fromEntries(changed.map((one) => [one.field, one.known])),
    },
    lead.note !== null && !isNoted(lead.note, known) && { ...about(), type: 'note', text: lead.note },
  ];
  return [...commands.filter((command) => command !== false), ...optOut()];
}

/** Where the file and the lead differ: what stands side by side before somebody says which holds. */
export function differences(lead: FileLead, known: Lead): Difference[] {
  const fields = personFields(lead);
  // A name that the file does not have was made of an address.
  if (lead.name === null) delete fields['name'];
  // Addresses, numbers and profiles are added, not replaced.
  for (const [reach, keys] of REACH)
    if (known.fields[reach] || lead[keys].some((key) => known.keys[keys].includes(key))) delete fields[reach];
  return Object.entries(fields).flatMap(([field, file]) => {
    const value = known.fields[field]?.value ?? null;
    // Files cut long texts short.
    return value === file || (value !== null && file.length >= 150 && value.startsWith(file.slice(0, 150)))
      ? []
      : [{ field, known: value, file }];
  });
}

function newKeys(lead: FileLead, { keys }: Lead, choices: ImportChoices) {
  const theirs = keysIn(lead, choices);
  return {
    emails: theirs.emails.filter(
      (key) => !keys.emails.includes(key) && !choices.ownAddresses.has(mailboxOf(key)),
    ),
    phones: theirs.phones.filter((key) => !keys.phones.includes(key)),
    profiles: theirs.profiles.filter((key) => !keys.profiles.includes(key)),
    records: theirs.records.filter((key) => !keys.records.includes(key)),
  };
}

/** Whether every line of a note is known already. */
function isNoted(note: string, { notes }: Lead): boolean {
  const lines = (text: string) => text.split('\n').map((line) => line.trim());
  const known = new Set(notes.flatMap(({ text }) => lines(text)));
  return lines(note).every((line) => line === '' || known.has(line));
}
