import type { PlaybookData } from '../../domain/playbook/playbook';

/**
 * Cold, 12 touches: eleven in 120 days, then quarterly, the twelfth being the first of those. Day 1 is the
 * day it starts.
 */
export const cold = [
  {
    id: 'cold',
    name: 'Cold: 120 days, then quarterly',
    passive: false,
    touches: [
      { after: {}, channel: 'email', angle: 'welcome', script: 'seven-components-cold-1' },
      { after: { days: 6 }, channel: 'email', angle: 'resource', script: 'seven-components-cold-2' },
      { after: { days: 16 }, channel: 'email', angle: 'case-study', script: 'seven-components-cold-3' },
      { after: { days: 27 }, channel: 'email', angle: 'data', script: 'seven-components-cold-4' },
      { after: { days: 41 }, channel: 'email', angle: 'objection', script: 'seven-components-cold-5' },
      { after: { days: 55 }, channel: 'email', angle: 'event', script: 'seven-components-cold-6' },
      { after: { days: 69 }, channel: 'email', angle: 'tool', script: 'seven-components-cold-7' },
      { after: { days: 83 }, channel: 'email', angle: 'proof', script: 'seven-components-cold-8' },
      { after: { days: 97 }, channel: 'email', angle: 'update', script: 'seven-components-cold-9' },
      { after: { days: 111 }, channel: 'email', angle: 're-engagement', script: 'seven-components-cold-10' },
      {
        after: { days: 119 },
        channel: 'email',
        angle: 'permission-close',
        script: 'seven-components-cold-11',
      },
      { after: { days: 209 }, channel: 'email', angle: 'education', script: 'seven-components-cold-12' },
    ],
    end: { do: 'switch', cadence: 'quarterly' },
  },
] as const satisfies PlaybookData['cadences'];
