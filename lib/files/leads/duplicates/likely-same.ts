import { companyKey } from '../../../domain/lead/company';
import { nameKey } from '../../../domain/lead/keys';
import { because } from '../../../domain/reason';
import type { Flag } from '../file-lead';
import type { MergedLead } from './merge-leads';

/**
 * Flags leads that are likely somebody who stands further up, as a lead's matching does (`matchLead`): the
 * same name at the same company, unless they have two addresses there; one telephone under two names. Nothing
 * is joined on the strength of it. Show it the leads in their order.
 */
export class LikelySame {
  /** How many were flagged. */
  count = 0;
  private readonly byName = new Map<string, MergedLead[]>();
  private readonly byPhone = new Map<string, MergedLead>();

  flagged(one: MergedLead): MergedLead {
    const flag = byPhoneOf(one, this.byPhone) ?? byNameOf(one, this.byName);
    if (flag === null) return one;
    this.count += 1;
    return { ...one, flags: [...one.flags, flag] };
  }
}

function byPhoneOf(one: MergedLead, known: Map<string, MergedLead>): Flag | null {
  let found: Flag | null = null;
  for (const phone of one.lead.phones) {
    const other = known.get(phone);
    if (other)
      found ??= { why: because('leads-likely-phone', { row: other.row, name: other.lead.name ?? phone }) };
    else known.set(phone, one);
  }
  return found;
}

/** The most rows of one name at one company that are compared. */
const MOST_TWINS = 50;

function byNameOf(one: MergedLead, known: Map<string, MergedLead[]>): Flag | null {
  const name = nameKey(one.lead.name ?? '');
  const company = one.lead.company === null ? null : companyKey(one.lead.company);
  if (name === '' || company === null) return null;
  const key = `${name}\n${company}`;
  const twins = known.get(key) ?? [];
  const other = twins.find((twin) => !otherAddress(one, twin));
  if (twins.length === 0) known.set(key, twins);
  if (twins.length < MOST_TWINS) twins.push(one);
  return other ? { why: because('leads-likely-name', { row: other.row, company: one.lead.company! }) } : null;
}

/** Two addresses at one company under one name: two people, as far as anybody can tell. */
function otherAddress(one: MergedLead, other: MergedLead): boolean {
  const domain = (email: string) => email.slice(email.indexOf('@'));
  return one.lead.emails.some((email) =>
    other.lead.emails.some((theirs) => theirs !== email && domain(theirs) === domain(email)),
  );
}
