import { isNoReply } from '../../../domain/email';
import type { Field, LeadId } from '../../../domain/lead/lead';
import type { LeadCommand } from '../../../domain/log/lead-command';
import { mailboxOf } from '../../../domain/page/own-ways';
import type { Clock, Day } from '../../../domain/time/calendar';
import type { Id } from '../../../domain/words';
import type { FileLead } from '../file-lead';
import type { ImportChoices, NextId } from './import-choices';
import { listFields, personFields } from './lead-fields';

const NINE = '09:00' as Clock;

/**
 * Somebody of a file who is not saved yet, as commands in their order: saved, with their note and owner,
 * opted out where the file says so, closed or archived where they were. A next action with a date holds their
 * first touch until then. The first command decides whether the row is taken.
 */
export function saveNewLead(
  lead: FileLead,
  leadId: LeadId,
  choices: ImportChoices,
  nextId: NextId,
): LeadCommand[] {
  const standing = standingOf(lead);
  const hand = standing === 'open' ? choices.hand : null;
  const { source, stage } = placeIn(lead, choices);
  const owner = choices.owners.find(({ id, name }) => same(lead.owner, id, name));
  const all = { ...personFields(lead), ...listFields(lead) };
  if (named(choices.playbook.sources, lead.source)) delete all['listSource'];
  if (named(choices.playbook.stages, lead.stage)) delete all['listStage'];
  if (owner) delete all['listOwner'];
  const about = () => ({ id: nextId(), leadId });
  const due = lead.nextAction?.due?.slice(0, 10) as Day | undefined;
  const commands: (LeadCommand | false)[] = [
    {
      ...about(),
      type: 'save-lead',
      keys: { ...keysIn(lead, choices), threads: [] },
      fields: asFields(all, choices),
      source,
      hand,
      stage,
      playbook: choices.playbook.id as Id,
      channel: choices.channel,
      account: null,
      smsConsent: false,
      thread: null,
    },
    lead.note !== null && { ...about(), type: 'note', text: lead.note },
    owner !== undefined && { ...about(), type: 'set-owner', owner: owner.id },
    hand !== null &&
      due !== undefined &&
      due > new Date(choices.at).toISOString().slice(0, 10) && {
        ...about(),
        type: 'snooze',
        until: { day: due, time: NINE },
      },
    (standing === 'won' || standing === 'lost') && {
      ...about(),
      type: 'outcome',
      outcome: standing,
      reason: null,
      when: null,
      next: { step: 'closed' },
    },
    standing === 'archived' && { ...about(), type: 'archive' },
    standing === 'opted-out' && { ...about(), type: 'opt-out' },
  ];
  return commands.filter((command) => command !== false);
}

/**
 * Every way to reach somebody, without machines' addresses and the rep's own as long as another address is
 * left.
 */
export function keysIn(
  { emails, phones, profiles, records }: FileLead,
  { ownAddresses }: Pick<ImportChoices, 'ownAddresses'>,
) {
  const theirs = emails.filter((email) => !isNoReply(email) && !ownAddresses.has(mailboxOf(email)));
  return { emails: theirs.length > 0 ? theirs : emails, phones, profiles, records };
}

/** Values as fields of a lead, each from the file and of the moment it was read. */
export function asFields(
  values: Readonly<Record<string, string>>,
  { file, at }: Pick<ImportChoices, 'file' | 'at'>,
): Record<string, Field> {
  const origin = { from: 'file' as const, name: file.slice(0, 80), at };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, origin }]));
}

function placeIn({ source, stage }: FileLead, choices: ImportChoices) {
  return {
    source: named(choices.playbook.sources, source) ?? choices.source,
    stage: named(choices.playbook.stages, stage) ?? choices.stage,
  };
}

/** What a file calls a source or a stage, where it is one of the playbook's. */
function named(all: readonly { id: string; label: string }[], text: string | null): string | undefined {
  return all.find(({ id, label }) => same(text, id, label))?.id;
}

function same(text: string | null, ...names: string[]): boolean {
  const plain = (one: string) => one.trim().toLowerCase();
  return text !== null && names.some((name) => plain(name) === plain(text));
}

function standingOf({ optedOut, status }: FileLead): 'open' | 'won' | 'lost' | 'archived' | 'opted-out' {
  if (optedOut) return 'opted-out';
  const said = status?.trim().toLowerCase() ?? '';
  return said === 'won' || said === 'lost' || said === 'archived' ? said : 'open';
}
