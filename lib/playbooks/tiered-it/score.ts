import type { PlaybookData } from '../../domain/playbook/playbook';

/**
 * The source decides the tier; what a lead then does can raise it. Hot (tier 1) from 60, warm (tier 2) from
 * 30.
 */
export const score = {
  base: 0,
  hot: 60,
  warm: 30,
  cold: -30,
  rules: [
    {
      id: 'source-1',
      points: 60,
      because: 'tier 1 source',
      when: { fact: 'source', is: ['demo-request', 'inbound-form'] },
      each: false,
    },
    {
      id: 'source-2',
      points: 30,
      because: 'tier 2 source',
      when: {
        fact: 'source',
        is: ['paid-search', 'paid-ad', 'social-form', 'lead-magnet', 'webinar', 'referral', 'conversation'],
      },
      each: false,
    },
    {
      id: 'source-3',
      points: 10,
      because: 'tier 3 source',
      when: { fact: 'source', is: ['cold-outreach', 'list-import', 'old-list', 'newsletter'] },
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
      id: 'form',
      points: 30,
      because: 'submitted a form',
      when: { fact: 'signal', kind: 'form-submitted', atLeast: 1 },
      each: false,
      halfLifeDays: 30,
    },
    {
      id: 'opened',
      points: 5,
      because: 'opened an e-mail',
      when: { fact: 'signal', kind: 'opened', atLeast: 1 },
      each: true,
      max: 10,
      halfLifeDays: 14,
    },
    {
      id: 'clicked',
      points: 10,
      because: 'followed a link',
      when: { fact: 'signal', kind: 'clicked', atLeast: 1 },
      each: true,
      max: 20,
      halfLifeDays: 14,
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
      id: 'not-interested',
      points: -40,
      because: 'said no',
      when: { fact: 'signal', kind: 'not-interested', atLeast: 1 },
      each: false,
    },
  ],
} as const satisfies PlaybookData['score'];
