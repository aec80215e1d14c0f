import type { PlaybookData } from '../../domain/playbook/playbook';

/**
 * One owner and a dated task the moment a lead arrives; a lead that heats up goes over to the other cadence
 * at once.
 */
export const triggers = [
  {
    id: 'own-hot',
    because: 'a hot lead has one owner and a deadline at once',
    when: { on: 'lead-created' },
    if: [{ fact: 'tier', is: ['hot'] }],
    then: [
      { do: 'assign' },
      { do: 'task', title: 'Call now: five minutes', withinMinutes: 5, untilTouch: true },
    ],
  },
  {
    id: 'own-warm',
    because: 'a warm lead has one owner and a deadline the same day',
    when: { on: 'lead-created' },
    if: [{ fact: 'tier', is: ['warm'] }],
    then: [
      { do: 'assign' },
      { do: 'task', title: 'First e-mail today', withinMinutes: 480, untilTouch: true },
    ],
  },
  {
    id: 'pricing-twice',
    because: 'on the pricing page twice in 24 hours',
    when: { on: 'signal', kind: 'pricing-page' },
    if: [{ fact: 'signal', kind: 'pricing-page', atLeast: 2, withinDays: 1 }],
    then: [
      { do: 'set-tier', tier: 'hot' },
      { do: 'assign' },
      { do: 'task', title: 'Call now: on the pricing page twice in 24 hours', withinMinutes: 5 },
      { do: 'alert', text: 'On the pricing page twice in 24 hours' },
    ],
  },
  {
    id: 'back-from-cold',
    because: 'a cold lead who comes back gets a rep',
    when: { on: 'signal', kind: 're-engaged' },
    if: [{ fact: 'tier', is: ['cold', 'unqualified'] }],
    then: [{ do: 'set-tier', tier: 'warm' }, { do: 'assign' }],
  },
  {
    id: 'late',
    because: 'a first touch past its deadline is no longer left to one person',
    when: { on: 'sla-passed' },
    if: [{ fact: 'tier', is: ['hot', 'warm'] }],
    then: [
      { do: 'alert', text: 'The first touch is late' },
      {
        do: 'task',
        title: 'Take over or touch now: the first touch is late',
        withinMinutes: 15,
        untilTouch: true,
      },
    ],
  },
] as const satisfies PlaybookData['triggers'];
