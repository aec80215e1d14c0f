import type { PlaybookData } from '../../domain/playbook/playbook';

/** Created, form, opened, clicked, silent and late, and what each of them starts. */
export const triggers = [
  {
    id: 'created',
    because: 'every lead has one owner',
    when: { on: 'lead-created' },
    if: [],
    then: [{ do: 'assign' }],
  },
  {
    id: 'form',
    because: 'a submitted form is a tier 1 request',
    when: { on: 'signal', kind: 'form-submitted' },
    if: [{ fact: 'tier', is: ['warm', 'cold', 'unqualified'] }],
    then: [
      { do: 'set-tier', tier: 'hot' },
      { do: 'alert', text: 'Submitted a form: now tier 1' },
    ],
  },
  {
    id: 'opened',
    because: 'three opens in a week are worth a call',
    when: { on: 'signal', kind: 'opened' },
    if: [
      { fact: 'signal', kind: 'opened', atLeast: 3, withinDays: 7 },
      { fact: 'tier', is: ['hot', 'warm'] },
    ],
    then: [{ do: 'task', title: 'Call: opened three times this week', withinMinutes: 480 }],
  },
  {
    id: 'clicked',
    because: 'somebody who follows a link is reading now',
    when: { on: 'signal', kind: 'clicked' },
    if: [{ fact: 'tier', is: ['hot', 'warm'] }],
    then: [{ do: 'task', title: 'Call while they are reading', withinMinutes: 60 }],
  },
  {
    id: 'pricing-twice',
    because: 'on the pricing page twice in 24 hours',
    when: { on: 'signal', kind: 'pricing-page' },
    if: [{ fact: 'signal', kind: 'pricing-page', atLeast: 2, withinDays: 1 }],
    then: [
      { do: 'set-tier', tier: 'hot' },
      { do: 'start', cadence: 'pricing' },
      { do: 'alert', text: 'On the pricing page twice in 24 hours' },
    ],
  },
  {
    id: 'silent',
    because: 'three days without a response to a tier 1 sequence',
    when: { on: 'silent', days: 3 },
    if: [
      { fact: 'tier', is: ['hot'] },
      { fact: 'touches', atLeast: 1, unanswered: true },
    ],
    then: [{ do: 'alert', text: 'Three days without a response: change the channel or ask a colleague' }],
  },
  {
    id: 'late',
    because: 'a tier 1 lead untouched past its window escalates',
    when: { on: 'sla-passed' },
    if: [{ fact: 'tier', is: ['hot'] }],
    then: [
      { do: 'task', title: 'Call now: tier 1 is past its five minutes', withinMinutes: 5, untilTouch: true },
      { do: 'alert', text: 'Tier 1 past its five minutes' },
      { do: 'assign' },
    ],
  },
  {
    id: 'late-tier-2',
    because: 'a tier 2 lead untouched on its day',
    when: { on: 'sla-passed' },
    if: [{ fact: 'tier', is: ['warm'] }],
    then: [{ do: 'task', title: 'First touch is late: today', withinMinutes: 240, untilTouch: true }],
  },
  {
    id: 'booked',
    because: 'a booked meeting changes hands',
    when: { on: 'signal', kind: 'booked' },
    if: [],
    then: [{ do: 'hand-off', to: 'account executive' }],
  },
] as const satisfies PlaybookData['triggers'];
