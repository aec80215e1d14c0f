import type { PlaybookData } from '../../domain/playbook/playbook';

/**
 * Published points: +30 booked call, +15 reply, +10 verified phone, −10 no open after three touches, −20
 * unsubscribed; hot from 60, parked under 20. Source and intent are the rest.
 */
export const score = {
  base: 0,
  hot: 60,
  warm: 35,
  cold: -30,
  parkUnder: 20,
  rules: [
    {
      id: 'source-hot',
      points: 70,
      because: 'asked for you',
      when: { fact: 'source', is: ['demo-request', 'inbound-form'] },
      each: false,
    },
    {
      id: 'source-warm',
      points: 45,
      because: 'came by an ad, a form or a friend',
      when: {
        fact: 'source',
        is: ['paid-search', 'paid-ad', 'social-form', 'lead-magnet', 'webinar', 'referral', 'conversation'],
      },
      each: false,
    },
    {
      id: 'source-cold',
      points: 30,
      because: 'an old or cold list',
      when: { fact: 'source', is: ['cold-outreach', 'list-import', 'old-list'] },
      each: false,
    },
    {
      id: 'source-newsletter',
      points: 20,
      because: 'reads the newsletter',
      when: { fact: 'source', is: ['newsletter'] },
      each: false,
    },
    {
      id: 'detail',
      points: 25,
      because: 'wrote what they need',
      when: { fact: 'field', name: 'detail', known: true },
      each: false,
    },
    {
      id: 'asked-price',
      points: 20,
      because: 'asked for a price',
      when: { fact: 'signal', kind: 'asked-price', atLeast: 1 },
      each: false,
    },
    {
      id: 'booked',
      points: 30,
      because: 'booked a call',
      when: { fact: 'signal', kind: 'booked', atLeast: 1 },
      each: false,
    },
    {
      id: 'replied',
      points: 15,
      because: 'replied',
      when: { fact: 'signal', kind: 'replied', atLeast: 1 },
      each: false,
    },
    {
      id: 'phone-verified',
      points: 10,
      because: 'the phone number is verified',
      when: { fact: 'signal', kind: 'phone-verified', atLeast: 1 },
      each: false,
    },
    {
      id: 'unopened',
      points: -10,
      because: 'nothing opened after three touches',
      when: { fact: 'unopened', touches: 3 },
      each: false,
    },
    {
      id: 'unsubscribed',
      points: -20,
      because: 'unsubscribed',
      when: { fact: 'signal', kind: 'unsubscribed', atLeast: 1 },
      each: false,
    },
  ],
} as const satisfies PlaybookData['score'];
