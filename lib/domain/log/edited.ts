import type { Lead } from '../lead/lead';
import type { KnownEvent } from './event';

type Edited = Extract<KnownEvent, { type: 'edited' }>;

/**
 * Each field by itself: the last word in order stands. What stood there and had not been seen by whoever
 * wrote it is kept beside it, with who and when, until somebody writes the field who has seen what stands in
 * it.
 */
export function edited(lead: Lead, event: Edited): Lead {
  const fields = { ...lead.fields };
  const edits = { ...lead.edits };
  const unseen = { ...lead.unseen };
  for (const [name, field] of Object.entries(event.fields)) {
    const stands = lead.fields[name]?.value ?? null;
    const saw = event.was?.[name];
    if (saw !== undefined) {
      const before = lead.edits[name] ?? { by: lead.savedBy, at: lead.savedAt };
      if (saw === stands) delete unseen[name];
      else if (stands !== (field?.value ?? null)) unseen[name] = { value: stands, ...before };
      edits[name] = { by: event.actor, at: event.at };
    }
    if (field) fields[name] = field;
    else delete fields[name];
  }
  return {
    ...lead,
    fields,
    edits,
    unseen,
    source: event.source ?? lead.source,
    hand: event.hand ?? lead.hand,
    smsConsent: event.smsConsent ?? lead.smsConsent,
  };
}
