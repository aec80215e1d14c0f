import { describe, expect, it } from 'vitest';

import { Fact } from '@/lib/domain/facts';
import { leakOfFact, leakOfName } from '@/lib/domain/learning/leakage';
import { reasonText } from '@/lib/i18n';
import '@/lib/i18n/numbers/numbers';

import { isThere, json } from './reference-set';

describe('what is known only afterwards is refused by name, with the reason', () => {
  it.each([
    'Tags',
    'Tags=Will revert after reading the email',
    'Lead Quality',
    'lead_quality: Worst',
    'Lead Profile',
    'Asymmetrique Activity Score',
    'Asymmetrique Profile Index',
    'Last Notable Activity',
    'lastNotableActivity',
    'duration',
    'call_duration',
    'Elapsed Days In Sales Stage',
    'Sales Stage Change Count',
    'Total Days Identified Through Closing',
    'Total Days Identified Through Qualified',
    'Ratio Days Identified To Total Days',
    'Ratio Days Validated To Total Days',
    'converted',
    'Won',
    'is_won',
    'close_date',
    'close_value',
    'deal_stage',
    'Closed Lost',
    'lost reason',
    'lead status',
    'Deal outcome',
    'win probability',
  ])('%s', (name) => {
    const leak = leakOfName(name);
    expect(leak).not.toBeNull();
    expect(reasonText(leak!)).toContain(`“${name}”`);
  });

  it.each([
    'previous campaign: success',
    'previous outcome: success',
    'poutcome_success',
    'contacted before',
    'attempts >= 4 (no result after three touches)',
    'no open after three touches',
    'opened',
    'booked call',
    'marital status: single',
    'profile completed',
    'last_activity: e-mail opened',
    'job: retired',
    'day of the week',
    'source: closed group',
    'wonderful copy asked for',
    'days since first visit',
    'deal size over 10k',
    'r0',
  ])('%s may be learned from', (name) => expect(leakOfName(name)).toBeNull());

  it.skipIf(!isThere)('every rule of the reference may', () => {
    const { rules } = json<{ rules: string[] }>('fixtures/xed-map-reference.json');
    expect(rules.filter((name) => leakOfName(name))).toEqual([]);
  });
});

describe('rules of a playbook', () => {
  const fact = (one: object) => Fact.parse(one);

  it.each([
    [{ fact: 'outcome', is: ['won'] }, 'leak-outcome'],
    [{ fact: 'stage', is: ['call-ask'] }, 'leak-end-state'],
    [{ fact: 'tier', is: ['hot'] }, 'leak-own-score'],
  ])('%j is refused', (one, code) => {
    const leak = leakOfFact(fact(one), 'won');
    expect(leak?.code).toBe(code);
    expect(reasonText(leak!)).not.toContain('why.');
  });

  it('a booking is what is to be predicted, where bookings are the success; else it may be used', () => {
    const booked = fact({ fact: 'signal', kind: 'booked' });
    expect(leakOfFact(booked, 'booked')?.code).toBe('leak-outcome');
    expect(leakOfFact(booked, 'won')).toBeNull();
  });

  it.each([
    { fact: 'source', is: ['referral'] },
    { fact: 'fit', on: 'size' },
    { fact: 'signal', kind: 'opened' },
    { fact: 'touches', atLeast: 3 },
  ])('%j may be used', (one) => expect(leakOfFact(fact(one), 'booked')).toBeNull());
});
