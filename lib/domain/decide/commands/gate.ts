import { isOver, namesItsSubject } from '../../log/about';
import type { LeadCommand, Observation } from '../../log/lead-command';
import type { Lead } from '../../lead/lead';
import { because } from '../../reason';
import type { Verdict } from '../changes/changes';

const PLANS: ReadonlySet<string> = new Set(['enrol', 'keep-date', 'switch', 'outcome', 'set-stage']);
/** Allowed after Lost too, while the friendly line of a year later is planned. */
const STEPS: ReadonlySet<string> = new Set(['skip', 'snooze', 'pause', 'resume']);

/** Who somebody is, and that they are to be forgotten, may be said of whoever has been saved. */
const ABOUT_THE_PERSON: ReadonlySet<string> = new Set(['join-leads', 'erase-lead']);

/**
 * Whether anything may be asked of this lead now, whatever it is. Opting out is final: after it only an undo
 * gets through. `already-done` is no fault of whoever pressed: what they were looking at had gone on, and the
 * screen shows it.
 */
export function gate(lead: Lead | undefined, command: LeadCommand | Observation): Verdict {
  if (!lead) return command.type === 'save-lead' ? undefined : because('unknown-lead');
  const name = lead.fields['name']?.value ?? '';
  if (ABOUT_THE_PERSON.has(command.type)) return undefined;
  if (lead.optedOut) return because('is-opted-out', { name });
  if (command.type === 'save-lead') return because('already-saved', { id: lead.id, name });
  if (namesItsSubject(command) && isOver(command, lead)) return because('already-done');
  if (lead.closed && saysWhy(lead.closed, command)) return undefined;
  if (lead.closed && (PLANS.has(command.type) || (STEPS.has(command.type) && !lead.enrolment)))
    return because('is-closed', { name, outcome: lead.closed.outcome });
  return undefined;
}

/** The reason may be given afterwards, with one more tap on the same outcome. */
function saysWhy(closed: NonNullable<Lead['closed']>, command: LeadCommand | Observation): boolean {
  return command.type === 'outcome' && command.outcome === closed.outcome && command.reason !== null;
}
