import { parseEmails } from '@/lib/domain/email';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import { keysOf } from '@/lib/domain/lead/keys';
import type { Field } from '@/lib/domain/lead/lead';
import type { Instant } from '@/lib/domain/time/calendar';
import type { Hand, Tier } from '@/lib/domain/words';

import type { LeadView } from '../../../lib/views/lead-view';
import type { Ask } from '../../data/use-command';
import { seenOf } from '../../lead/seen-of';
import { faultOf, type FieldName, FIELDS } from './fields';

/**
 * What the rep has changed of a lead and not saved yet; what is not in it stands as it was. `another`: one
 * more address or number. `workedOut`: the zone that was offered and taken.
 */
export type Draft = {
  fields: Partial<Record<FieldName, string>>;
  workedOut?: string;
  tier?: Tier | 'auto';
  stage?: string;
  source?: string;
  hand?: Hand;
  smsConsent?: boolean;
  another?: string;
  note?: string;
};

/** What a field shows. */
export const shownIn = (draft: Draft, view: LeadView, name: FieldName) =>
  draft.fields[name] ?? view.row.fields[name]?.value ?? '';

/** The fields as they would stand if the changes were kept. */
export function fieldsIn(draft: Draft, { row }: LeadView, at: Instant): Record<string, Field> {
  const fields = { ...row.fields };
  for (const [name, text] of Object.entries(draft.fields)) {
    const value = text.trim();
    const from = name === 'zone' && value === draft.workedOut ? 'derived' : 'rep';
    if (value === '') delete fields[name];
    else if (value !== fields[name]?.value) fields[name] = { value, origin: { from, at } };
  }
  return fields;
}

/** The fields with something wrong in them, each with what. Only what was changed is looked at. */
export function faultsIn(draft: Draft, view: LeadView): Partial<Record<FieldName, string>> {
  const country = shownIn(draft, view, 'country') || (view.settings.holidays ?? undefined);
  return Object.fromEntries(
    FIELDS.flatMap((name) => {
      const text = draft.fields[name];
      const fault = text === undefined ? null : faultOf(name, text, country);
      return fault === null ? [] : [[name, fault]];
    }),
  );
}

/** An address or a number by which a lead is to be known as well; null for what is neither. */
export function keyIn(text: string, country: string | undefined) {
  const email = parseEmails(text);
  const { keys } = keysOf(
    {
      email: email.ok ? text : null,
      phone: email.ok ? null : text,
      profileUrl: null,
      recordId: null,
    },
    country,
  );
  return keys.emails.length + keys.phones.length > 0 ? keys : null;
}

/** What the changes ask for, in the order it is to be done. */
export function asksOf(draft: Draft, view: LeadView, now: Instant): Ask[] {
  const { row, settings } = view;
  const { id: leadId } = row;
  const kept = fieldsIn(draft, view, now);
  const fields: Record<string, Field | null> = {};
  for (const name of Object.keys(draft.fields))
    if (kept[name]?.value !== row.fields[name]?.value) fields[name] = kept[name] ?? null;
  const { source, hand, smsConsent } = draft;
  const more: Partial<Extract<LeadCommand, { type: 'edit-lead' }>> = {
    ...(source !== undefined && source !== row.source && { source }),
    ...(hand !== undefined && hand !== row.hand && { hand }),
    ...(smsConsent !== undefined && smsConsent !== row.smsConsent && { smsConsent }),
  };
  const asks: Ask[] = [];
  if (Object.keys(fields).length > 0 || Object.keys(more).length > 0)
    asks.push({ type: 'edit-lead', leadId, fields, seen: seenOf(row, Object.keys(fields)), ...more });
  const keys =
    draft.another && keyIn(draft.another, row.fields['country']?.value ?? settings.holidays ?? undefined);
  if (keys) asks.push({ type: 'link-keys', leadId, keys });
  if (draft.stage !== undefined && draft.stage !== row.stage)
    asks.push({ type: 'set-stage', leadId, stage: draft.stage });
  const tier = draft.tier === 'auto' ? null : draft.tier;
  if (tier !== undefined && (tier === null ? row.tierByHand : tier !== row.tier || !row.tierByHand))
    asks.push({ type: 'set-tier', leadId, tier });
  if (draft.note?.trim()) asks.push({ type: 'note', leadId, text: draft.note.trim() });
  return asks;
}
