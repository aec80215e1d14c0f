import type { Fact } from '../facts';
import { because, type Reason } from '../reason';

/** What counts as success: won, or a call booked where wins are few. */
export type Success = 'won' | 'booked';

/**
 * Names of columns and fields whose value is only known once the outcome is, or is the outcome in other
 * words. From the leaks measured on public lead tables: each of them ranks better than anything a tool could
 * honestly know.
 */
const NAMES: readonly (readonly [code: string, name: RegExp])[] = [
  [
    'leak-outcome',
    /^(is |was |deal |lead |closed )*(won|lost|converted|conversion|outcome|result|churned?)$/,
  ],
  [
    'leak-outcome',
    /^(won|lost|loss|win|close|closed|closing) (at|on|by|date|day|time|reason|value|amount|price|won|lost)\b/,
  ],
  ['leak-verdict', /^tags?\b|^lead (quality|profile|status|grade)\b|^disposition\b/],
  [
    'leak-end-state',
    /^last notable activity\b|^(deal|sales|opportunity|pipeline|final) stage\b|^(deal|opportunity) status\b/,
  ],
  [
    'leak-length',
    /^(last |call )?duration\b|\b(days|time) in (the )?(sales |current |deal )?stage\b|\bstage changes?\b/,
  ],
  [
    'leak-length',
    /\b(days|time)\b.* (through|until|to) (closing|close|total days|qualified)\b|\btime to (close|win)\b/,
  ],
  [
    'leak-other-score',
    /^asymmetrique\b|^(lead |vendor |predicted )score\b|^(win |predicted |close )probability\b/,
  ],
];

/**
 * Why a column may not be learned from, by its name (`Lead Quality=Worst`, `last_notable_activity`), or null.
 * Only what comes before the first `:` or `=` counts: after it stands a value.
 */
export function leakOfName(name: string): Reason | null {
  const words = name
    .split(/[:=]/, 1)[0]!
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const leak = NAMES.find(([, pattern]) => pattern.test(words));
  return leak ? because(leak[0], { name }) : null;
}

/**
 * Why a rule of a playbook may not be learned from, by the fact it asks for, or null. Stage and tier follow
 * what happens to a lead afterwards (and the tier is made of the score itself); an outcome is the answer; a
 * booking is, where that is success.
 */
export function leakOfFact(fact: Fact, success: Success): Reason | null {
  switch (fact.fact) {
    case 'outcome':
      return because('leak-outcome', { name: fact.fact });
    case 'stage':
      return because('leak-end-state', { name: fact.fact });
    case 'tier':
      return because('leak-own-score', { name: fact.fact });
    case 'signal':
      return success === 'booked' && ['booked', 'missed'].includes(fact.kind)
        ? because('leak-outcome', { name: fact.kind })
        : null;
    default:
      return null;
  }
}
