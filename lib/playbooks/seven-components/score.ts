import type { PlaybookData } from '../../domain/playbook/playbook';

/**
 * The tier is set on day 1 by source and moved by behaviour; the moves the system names itself are triggers.
 * Hot from 60, warm from 30, unqualified under 5.
 */
export const score = {
  base: 0,
  hot: 60,
  warm: 30,
  cold: 5,
  rules: [
    {
      id: 'source-hot',
      points: 60,
      because: 'asked for you',
      when: { fact: 'source', is: ['demo-request', 'inbound-form'] },
      each: false,
    },
    {
      id: 'source-warm',
      points: 30,
      because: 'raised a hand',
      when: {
        fact: 'source',
        is: ['paid-search', 'paid-ad', 'social-form', 'webinar', 'referral', 'conversation'],
      },
      each: false,
    },
    {
      id: 'source-cold',
      points: 10,
      because: 'has only taken something to read, or nothing yet',
      when: { fact: 'source', is: ['lead-magnet', 'cold-outreach', 'old-list', 'newsletter'] },
      each: false,
    },
    {
      id: 'fit-size',
      points: 5,
      because: 'the company is of the size you sell to',
      when: { fact: 'fit', on: 'size' },
      each: false,
    },
    {
      id: 'fit-industry',
      points: 5,
      because: 'the industry you sell to',
      when: { fact: 'fit', on: 'industry' },
      each: false,
    },
    {
      id: 'fit-role',
      points: 5,
      because: 'the role you sell to',
      when: { fact: 'fit', on: 'role' },
      each: false,
    },
    {
      id: 'opened',
      points: 5,
      because: 'opened an e-mail',
      when: { fact: 'signal', kind: 'opened', atLeast: 1 },
      each: true,
      max: 15,
      halfLifeDays: 14,
    },
    {
      id: 'clicked',
      points: 5,
      because: 'followed a link',
      when: { fact: 'signal', kind: 'clicked', atLeast: 1 },
      each: true,
      max: 15,
      halfLifeDays: 14,
    },
    {
      id: 'pricing',
      points: 5,
      because: 'looked at pricing',
      when: { fact: 'signal', kind: 'pricing-page', atLeast: 1 },
      each: true,
      max: 15,
      halfLifeDays: 14,
    },
    {
      id: 'replied',
      points: 20,
      because: 'replied',
      when: { fact: 'signal', kind: 'replied', atLeast: 1 },
      each: false,
      halfLifeDays: 30,
    },
    {
      id: 'booked',
      points: 30,
      because: 'booked a meeting',
      when: { fact: 'signal', kind: 'booked', atLeast: 1 },
      each: false,
      halfLifeDays: 60,
    },
    {
      id: 're-engaged',
      points: 15,
      because: 'came back',
      when: { fact: 'signal', kind: 're-engaged', atLeast: 1 },
      each: false,
      halfLifeDays: 14,
    },
    {
      id: 'not-interested',
      points: -40,
      because: 'said no',
      when: { fact: 'signal', kind: 'not-interested', atLeast: 1 },
      each: false,
    },
  ],
} as const satisfies PlaybookData['score'];
