import type { Context } from '../../domain/log/context';
import { companyDomain, companyKey, keyOfDomain } from '../../domain/lead/company';
import { identityKeys } from '../../domain/lead/keys';
import type { Keys, Lead } from '../../domain/lead/lead';
import { place } from '../../domain/queue/queue';
import type { CountedScripts } from '../../domain/log/script-results';
import { score } from '../../domain/score/score';
import type { LeadRow } from '../database/db';
import { wordsOf } from '../database/words-of';

/** Changes whenever rows are made differently: the worker then folds every lead again. */
export const PROJECTION = 9;

/**
 * A lead as it is stored: with what it is recognised by, filtered by, ordered by at `context.now`, and what
 * came of its scripts.
 */
export function toRow(lead: Lead, scripts: CountedScripts, context: Context): LeadRow {
  const playbook = context.playbook(lead.playbook.id, lead.playbook.document);
  const points = playbook ? score(lead, playbook, context).total : 0;
  return {
    ...lead,
    allKeys: allKeys(lead.keys),
    words: [...new Set(wordsOf(['name', 'company'].map((name) => lead.fields[name]?.value ?? '').join(' ')))],
    companyKey: companyOf(lead),
    score: points,
    ...place(lead, points, context.now, context),
    scripts,
    made: PROJECTION,
  };
}

/**
 * The lead without what the row added: what `place` and `toRow` are given when only the time or the settings
 * have changed.
 */
export function toLead(row: LeadRow): Lead {
  const {
    allKeys: _,
    words: _w,
    companyKey: _c,
    score: _s,
    dueAt: _d,
    wakeAt: _a,
    bucket: _b,
    tierRank: _t,
    recency: _r,
    quietStage: _q,
    slot: _l,
    scripts: _r2,
    made: _m,
    ...lead
  } = row;
  return lead;
}

function allKeys(keys: Keys): string[] {
  return [...identityKeys(keys), ...keys.threads];
}

/**
 * By the company's name; where none is known, by the domain of an address that is no mail provider's. Else
 * empty: no such lead counts for another's company.
 */
export function companyOf({ fields, keys }: Pick<Lead, 'fields' | 'keys'>): string {
  const name = fields['company']?.value;
  if (name) return companyKey(name) ?? '';
  const [domain] = companyDomains({ fields, keys });
  return domain ? keyOfDomain(domain) : '';
}

/** The domains of somebody's addresses that are a company's own. */
export function companyDomains({ fields, keys }: Pick<Lead, 'fields' | 'keys'>): string[] {
  const emails = [...keys.emails, ...(fields['email'] ? [fields['email'].value] : [])];
  return [...new Set(emails.map(companyDomain).filter((domain) => domain !== null))];
}
