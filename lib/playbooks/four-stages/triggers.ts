import type { PlaybookData } from '../../domain/playbook/playbook';

/**
 * What a reply, a no, a wrong fit, an opt-out or a break-up does is the engine's own; these are the moves
 * that only this system makes.
 */
export const triggers = [
  {
    id: 'missed-call',
    because: 'a call that did not happen is booked again',
    when: { on: 'signal', kind: 'missed' },
    if: [],
    then: [{ do: 'set-stage', stage: 'call-ask' }],
  },
  {
    id: 'cancelled-call',
    because: 'a call that was cancelled is booked again',
    when: { on: 'signal', kind: 'cancelled' },
    if: [],
    then: [{ do: 'set-stage', stage: 'call-ask' }],
  },
  {
    id: 'price-opt-in',
    because: 'asked for a price: the touches come closer',
    when: { on: 'signal', kind: 'asked-price' },
    if: [{ fact: 'stage', is: ['opt-in'] }],
    then: [{ do: 'switch', cadence: 'opt-in-tighter' }],
  },
  {
    id: 'price-conversation',
    because: 'asked for a price: the touches come closer',
    when: { on: 'signal', kind: 'asked-price' },
    if: [{ fact: 'stage', is: ['conversation'] }],
    then: [{ do: 'switch', cadence: 'conversation-tighter' }],
  },
  {
    id: 'price-call-ask',
    because: 'asked for a price: the touches come closer',
    when: { on: 'signal', kind: 'asked-price' },
    if: [{ fact: 'stage', is: ['call-ask'] }],
    then: [{ do: 'switch', cadence: 'call-ask-tighter' }],
  },
  {
    id: 'price-post-call',
    because: 'asked for a price: the touches come closer',
    when: { on: 'signal', kind: 'asked-price' },
    if: [{ fact: 'stage', is: ['post-call'] }],
    then: [{ do: 'switch', cadence: 'post-call-tighter' }],
  },
  {
    id: 'cool-opt-in',
    because: 'a cool lead is met at wider gaps',
    when: { on: 'lead-created' },
    if: [
      { fact: 'tier', is: ['cold', 'unqualified'] },
      { fact: 'stage', is: ['opt-in'] },
    ],
    then: [{ do: 'switch', cadence: 'opt-in-longer' }],
  },
  {
    id: 'cool-conversation',
    because: 'a cool lead is met at wider gaps',
    when: { on: 'lead-created' },
    if: [
      { fact: 'tier', is: ['cold', 'unqualified'] },
      { fact: 'stage', is: ['conversation'] },
    ],
    then: [{ do: 'switch', cadence: 'conversation-longer' }],
  },
  {
    id: 'cool-call-ask',
    because: 'a cool lead is met at wider gaps',
    when: { on: 'lead-created' },
    if: [
      { fact: 'tier', is: ['cold', 'unqualified'] },
      { fact: 'stage', is: ['call-ask'] },
    ],
    then: [{ do: 'switch', cadence: 'call-ask-longer' }],
  },
  {
    id: 'cool-post-call',
    because: 'a cool lead is met at wider gaps',
    when: { on: 'lead-created' },
    if: [
      { fact: 'tier', is: ['cold', 'unqualified'] },
      { fact: 'stage', is: ['post-call'] },
    ],
    then: [{ do: 'switch', cadence: 'post-call-longer' }],
  },
] as const satisfies PlaybookData['triggers'];
