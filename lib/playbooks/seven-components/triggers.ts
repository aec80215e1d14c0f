import type { PlaybookData } from '../../domain/playbook/playbook';

/** Opens, pricing, silence and meetings, as the system names them. */
export const triggers = [
  {
    id: 'opened-3',
    because: 'opened three times',
    when: { on: 'signal', kind: 'opened' },
    if: [
      { fact: 'signal', kind: 'opened', atLeast: 3 },
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
    because: 'three times on the pricing page',
    when: { on: 'signal', kind: 'pricing-page' },
    if: [
      { fact: 'signal', kind: 'pricing-page', atLeast: 3 },
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
    because: 'no response after 8 touches, the last mails not even opened',
    when: { on: 'unanswered', touches: 8 },
    if: [{ fact: 'unopened', touches: 4 }],
    then: [{ do: 'nurture', cadence: 'quarterly' }],
  },
  {
    id: 'booked',
    because: 'a meeting is booked',
    when: { on: 'signal', kind: 'booked' },
    if: [],
    then: [{ do: 'task', title: 'Send the confirmation: day, time, link, agenda', withinMinutes: 15 }],
  },
  {
    id: 'reminder-day',
    because: 'the meeting is tomorrow',
    when: { on: 'date', field: 'meeting', beforeDays: 1 },
    if: [],
    then: [{ do: 'task', title: 'Send the reminder: tomorrow’s meeting', withinMinutes: 480 }],
  },
  {
    id: 'reminder-hour',
    because: 'the meeting is today',
    when: { on: 'date', field: 'meeting', beforeDays: 0 },
    if: [],
    then: [{ do: 'task', title: 'Send the short reminder: today’s meeting', withinMinutes: 60 }],
  },
  {
    id: 'missed',
    because: 'the meeting did not happen',
    when: { on: 'signal', kind: 'missed' },
    if: [],
    then: [{ do: 'task', title: 'Offer two new times', withinMinutes: 60 }],
  },
] as const satisfies PlaybookData['triggers'];
