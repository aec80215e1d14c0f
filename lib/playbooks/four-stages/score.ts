import type { PlaybookData } from '../../domain/playbook/playbook';

/**
 * This system sorts by heat and recency and publishes no points: these only put "hottest first" into figures.
 * Hot from 60, warm from 30.
 */
export const score = {
  base: 0,
  hot: 60,
  warm: 30,
  cold: -30,
  rules: [
    {
      id: 'source-hot',
      points: 60,
      because: 'asked for a call',
      when: { fact: 'source', is: ['demo-request'] },
      each: false,
    },
    {
      id: 'source-warm',
      points: 30,
      because: 'raised a hand',
      when: {
        fact: 'source',
        is: [
          'lead-magnet',
          'inbound-form',
          'conversation',
          'referral',
          'webinar',
          'paid-search',
          'paid-ad',
          'social-form',
        ],
      },
      each: false,
    },
    {
      id: 'source-cold',
      points: 10,
      because: 'has not asked for anything yet',
      when: { fact: 'source', is: ['cold-outreach', 'list-import', 'old-list', 'newsletter'] },
      each: false,
    },
    {
      id: 'replied',
      points: 15,
      because: 'replied',
      when: { fact: 'signal', kind: 'replied', atLeast: 1 },
      each: false,
      halfLifeDays: 30,
    },
    {
      id: 'asked-price',
      points: 15,
      because: 'asked for a price',
      when: { fact: 'signal', kind: 'asked-price', atLeast: 1 },
      each: false,
      halfLifeDays: 30,
    },
    {
      id: 'booked',
      points: 30,
      because: 'booked a call',
      when: { fact: 'signal', kind: 'booked', atLeast: 1 },
      each: false,
      halfLifeDays: 60,
    },
    {
      id: 'pricing',
      points: 10,
      because: 'looked at pricing',
      when: { fact: 'signal', kind: 'pricing-page', atLeast: 1 },
      each: true,
      max: 20,
      halfLifeDays: 14,
    },
    {
      id: 'clicked',
      points: 5,
      because: 'followed a link',
      when: { fact: 'signal', kind: 'clicked', atLeast: 1 },
      each: true,
      max: 10,
      halfLifeDays: 14,
    },
    {
      id: 'not-interested',
      points: -40,
      because: 'said no',
      when: { fact: 'signal', kind: 'not-interested', atLeast: 1 },
      each: false,
    },
    {
      id: 'silent',
      points: -10,
      because: 'four touches without an answer',
      when: { fact: 'touches', atLeast: 4, unanswered: true },
      each: false,
    },
  ],
} as const satisfies PlaybookData['score'];
