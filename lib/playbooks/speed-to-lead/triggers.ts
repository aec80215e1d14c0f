import type { PlaybookData } from '../../domain/playbook/playbook';

/** Segments on arrival, the clock on the first reply, and what was missed. */
export const triggers = [
  {
    id: 'inbound',
    because: 'came in themselves: SMS first, where they allow it',
    when: { on: 'lead-created' },
    if: [{ fact: 'source', is: ['inbound-form'] }],
    then: [
      { do: 'switch', cadence: 'inbound' },
      { do: 'task', title: 'Call in person', withinMinutes: 15 },
    ],
  },
  {
    id: 'chat',
    because: 'a social lead form is answered where it was filled in',
    when: { on: 'lead-created' },
    if: [{ fact: 'source', is: ['social-form'] }],
    then: [
      { do: 'switch', cadence: 'chat' },
      { do: 'task', title: 'Call in person', withinMinutes: 15 },
    ],
  },
  {
    id: 'detail',
    because: 'paid search with detail: call and SMS at once',
    when: { on: 'lead-created' },
    if: [
      { fact: 'source', is: ['paid-search'] },
      { fact: 'field', name: 'detail', known: true },
    ],
    then: [
      { do: 'set-tier', tier: 'hot' },
      {
        do: 'task',
        title: 'Text as well, if the call is not picked up and they allow SMS',
        withinMinutes: 5,
      },
    ],
  },
  {
    id: 'newsletter',
    because: 'who reads the newsletter is invited once a quarter',
    when: { on: 'lead-created' },
    if: [{ fact: 'source', is: ['newsletter'] }],
    then: [{ do: 'switch', cadence: 'newsletter' }],
  },
  {
    id: 'after-hours',
    because: 'who comes after hours is acknowledged at once, with the time of the call',
    when: { on: 'lead-created' },
    if: [{ fact: 'after-hours' }, { fact: 'hand', is: ['opted-in', 'replied', 'asked', 'referred'] }],
    then: [
      {
        do: 'task',
        title: 'Acknowledge now: say when you will call',
        withinMinutes: 5,
        atOnce: true,
        script: 'speed-to-lead-after-hours',
      },
    ],
  },
  {
    id: 'owned',
    because: 'every record has an owner',
    when: { on: 'lead-created' },
    if: [],
    then: [{ do: 'assign' }],
  },
  {
    id: 'late',
    because: 'the first reply is past five minutes',
    when: { on: 'sla-passed' },
    if: [],
    then: [
      { do: 'alert', text: 'First reply is late' },
      { do: 'task', title: 'Call in person now', withinMinutes: 15 },
      { do: 'assign' },
    ],
  },
  {
    id: 'pricing',
    because: 'asked for a price',
    when: { on: 'signal', kind: 'asked-price' },
    if: [],
    then: [
      { do: 'alert', text: 'Asked for a price' },
      { do: 'task', title: 'Answer with a price and a time to talk', withinMinutes: 15 },
    ],
  },
  {
    id: 'reading',
    because: 'somebody who is looking at prices is called while they read',
    when: { on: 'signal', kind: 'pricing-page' },
    if: [],
    then: [
      { do: 'alert', text: 'Looking at prices now: call' },
      { do: 'task', title: 'Call while they are reading', withinMinutes: 5, untilTouch: true },
    ],
  },
  {
    id: 'clicked',
    because: 'somebody who follows a link is called while they read',
    when: { on: 'signal', kind: 'clicked' },
    if: [],
    then: [
      { do: 'alert', text: 'Followed your link just now: call' },
      { do: 'task', title: 'Call while they are reading', withinMinutes: 5, untilTouch: true },
    ],
  },
] as const satisfies PlaybookData['triggers'];
