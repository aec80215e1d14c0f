import { FOUND_OUT } from '../../domain/decide/changes/changes';
import type { LeadId } from '../../domain/lead/lead';
import type { Command } from '../../domain/log/command';
import type { DocumentCommand } from '../../domain/log/document-command';
import type { Event } from '../../domain/log/event';
import { upcast } from '../../domain/log/upcast';
import type { LeadRow } from '../database/db';
import { shownId } from '../database/person';
import { PROJECTION } from '../projections/rows';
import type { Looks } from './looks';

export type AboutLead = Exclude<Command, DocumentCommand>;

/**
 * What is stored of the lead a command is about, whichever of a person's ids it names. `leadId`: the one they
 * are shown under. Without a `log` the row is built on: it is what the log comes to.
 */
export type Known = { leadId: LeadId; row: LeadRow | undefined; log: Event[] | null };

/**
 * Reads what a command needs. The whole log only where it is asked of occasions or of other commands; where
 * it may hold more than the row shows (a lead that is not, or no longer, saved, or is shown under another
 * id); or where it has what is asked for already, in another answer's place. Of a command that `isNew` it is
 * known that nothing is there.
 */
export async function readKnown(
  looks: Pick<Looks, 'row' | 'person' | 'has'>,
  command: AboutLead,
  { isNew = false }: { isNew?: boolean } = {},
): Promise<Known> {
  const { id, leadId } = command;
  const [row, asked, before] = await Promise.all([
    looks.row(leadId),
    asksOfLog(command) ? looks.person(leadId) : null,
    // The log that was asked for says it, too.
    isNew || asksOfLog(command) ? false : looks.has(id),
  ]);
  if (!asked && row?.made === PROJECTION && !before) return { leadId, row, log: null };
  const person = asked ?? (await looks.person(leadId));
  const shown = person.log.length === 0 ? leadId : shownId(person);
  return {
    leadId: shown,
    row: shown === leadId ? row : await looks.row(shown),
    log: person.log.map(upcast),
  };
}

/** Whether a command cannot be decided from the row alone. */
export function asksOfLog(command: AboutLead): boolean {
  return (
    FOUND_OUT.has(command.type) ||
    command.type === 'save-lead' ||
    command.type === 'undo' ||
    command.type === 'share-lead' ||
    command.type === 'join-leads' ||
    command.type === 'erase-lead' ||
    command.occasion !== undefined ||
    (command.type === 'signal' && command.at !== null)
  );
}
