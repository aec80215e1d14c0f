import type { Instant } from '@/lib/domain/time/calendar';
import { guessZone } from '@/lib/domain/hours/guess-zone';
import { crmFields } from '@/lib/domain/lead/crm-fields';
import { parseEmails } from '@/lib/domain/email';
import { keysOf } from '@/lib/domain/lead/keys';
import { phoneKey } from '@/lib/domain/lead/phone';
import { proves, signatureOrigin } from '@/lib/domain/lead/proves';
import type { Signature } from '@/lib/domain/card/signature';
import type { Field, LeadId, Origin } from '@/lib/domain/lead/lead';
import { recordKey } from '@/lib/domain/page/record-key';
import type { Person, Sighting } from '@/lib/domain/page/sighting';
import { reasonText, t } from '@/lib/i18n';

import type { Ask } from '../data/use-command';
import type { Proposal } from './proposal';

export type Errors = Partial<Record<keyof Proposal, string>>;
export type Checked = { ok: true; ask: Ask; lead: string } | { ok: false; errors: Errors };

type Written = {
  proposal: Proposal;
  person: Person;
  sighting: Sighting | null;
  signature?: Signature | null;
  now: Instant;
  country: string | null;
};

/** Fields of a form that become fields of the lead. */
const names = ['name', 'email', 'phone', 'company', 'title', 'painPoint'] as const;

/** The form as a command, or what is wrong with it, field by field. */
export function saveCommand({
  proposal,
  person,
  sighting,
  signature = null,
  now,
  country,
}: Written): Checked {
  const errors = whatIsWrong(proposal, country);
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const at = now;
  const fields: Record<string, Field> = {};
  const originOf = (name: (typeof names)[number], value: string): Origin => {
    if (name !== 'painPoint' && sighting && person[name] === value)
      return { from: 'page', name: sighting.recipe, at };
    return isSigned(name, value, signature) ? signatureOrigin(at) : { from: 'rep', at };
  };
  for (const name of names) {
    const value = proposal[name].trim();
    if (value) fields[name] = { value, origin: originOf(name, value) };
  }
  // What the CRM beside says of this record, and of no other.
  if (sighting && recordKey(sighting, person) !== null) Object.assign(fields, crmFields(sighting, at));
  if (person.profileUrl)
    fields['profile'] = { value: person.profileUrl, origin: { from: sighting ? 'page' : 'rep', at } };
  const guess = fields['zone'] ? null : guessZone(fields, [], now);
  if (guess) fields['zone'] = { value: guess.zone, origin: { from: 'derived', at } };
  const { keys } = keysOf(
    {
      email: proposal.email || null,
      // A number under a mail says how to reach them, not who they are.
      phone: (fields['phone'] && proves(fields['phone']) && proposal.phone) || null,
      profileUrl: person.profileUrl,
      recordId: recordKey(sighting, person),
    },
    country ?? undefined,
  );
  const lead = crypto.randomUUID();
  const { source, hand, stage, playbook, channel, smsConsent, scope } = proposal;
  return {
    ok: true,
    lead,
    ask: {
      type: 'save-lead',
      leadId: lead as LeadId,
      keys,
      fields,
      source,
      hand: hand || null,
      stage,
      playbook,
      channel,
      account: sighting?.account ?? null,
      smsConsent,
      ...(scope !== undefined && { scope }),
      thread: sighting?.thread ?? null,
    },
  };
}

function whatIsWrong(proposal: Proposal, country: string | null): Errors {
  const errors: Errors = {};
  if (!proposal.name.trim()) errors.name = t('now.save.name-needed');
  const email = proposal.email.trim() ? parseEmails(proposal.email) : null;
  if (email && !email.ok) errors.email = reasonText(email.refusal);
  if (proposal.phone.trim() && !phoneKey(proposal.phone, country ?? undefined))
    errors.phone = t('now.save.phone-invalid');
  return errors;
}

/** Whether a value is what stood under their last message. */
export function isSigned(name: string, value: string, signature: Signature | null): boolean {
  return signature !== null && name in signature && signature[name as keyof Signature] === value;
}
