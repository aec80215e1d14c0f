import type { PlaybookData } from '../../domain/playbook/playbook';

/** Opens, pricing and silence, as the system names them. */
export const triggers = [
  {
    id: 'opened-3',
    because: 'opened three times within a week',
    when: { on: 'signal', kind: 'opened' },
    if: [
      { fact: 'signal', kind: 'opened', atLeast: 3, withinDays: 7 },
      { fact: 'tier', is: ['warm', 'cold', 'unqualified'] },
    ],
    then: [{ do: 'set-tier', tier: 'hot' }],
  },
  {
    id: 'pricing',
    because: 'on the pricing page',
    when: { on: 'signal', kind: 'pricing-page' },
    if: [],
    then: [{ do: 'alert', text: 'Looking at pricing now' }],
  },
  {
    id: 'pricing-3',
    because: 'three times on the pricing page within 30 days',
    when: { on: 'signal', kind: 'pricing-page' },
    if: [
      { fact: 'signal', kind: 'pricing-page', atLeast: 3, withinDays: 30 },
      { fact: 'tier', is: ['warm', 'cold', 'unqualified'] },
    ],
    then: [{ do: 'set-tier', tier: 'hot' }],
  },
  {
    id: 'dark-30',
    because: 'a hot lead dark for 30 days',
    when: { on: 'silent', days: 30 },
    if: [{ fact: 'tier', is: ['hot'] }],
    then: [{ do: 'set-tier', tier: 'warm' }],
  },
  {
    id: 'unanswered-8',
    because: 'no response after 8 touches of the hot sequence',
    when: { on: 'unanswered', touches: 8 },
    if: [{ fact: 'tier', is: ['hot'] }],
    then: [{ do: 'nurture', cadence: 'quarterly' }],
  },
] as const satisfies PlaybookData['triggers'];
