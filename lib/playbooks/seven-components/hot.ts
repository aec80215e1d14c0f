import type { PlaybookData } from '../../domain/playbook/playbook';

import { openings } from './openings';

/** Hot, 8 touches in 21 days. Day 1 is the day it starts. */
export const hot = [
  {
    id: 'hot',
    name: 'Hot: 8 touches in 21 days',
    passive: false,
    touches: [
      {
        after: {},
        at: '10:00',
        channel: 'email',
        angle: 'recap',
        script: 'seven-components-hot-1',
        raised: openings,
      },
      {
        after: { days: 1 },
        at: '10:00',
        channel: 'email',
        angle: 'resource',
        script: 'seven-components-hot-2',
      },
      {
        after: { days: 2 },
        at: '11:00',
        channel: 'sms',
        angle: 'nudge',
        script: 'seven-components-hot-3',
        consent: true,
        instead: 'email',
      },
      {
        after: { days: 4 },
        at: '14:00',
        channel: 'email',
        angle: 'objection',
        script: 'seven-components-hot-4',
      },
      { after: { days: 6 }, at: '10:00', channel: 'email', angle: 'proof', script: 'seven-components-hot-5' },
      { after: { days: 9 }, at: '09:30', channel: 'phone', angle: 'call', script: 'seven-components-hot-6' },
      {
        after: { days: 13 },
        at: '11:00',
        channel: 'email',
        angle: 'offer',
        script: 'seven-components-hot-7',
      },
      {
        after: { days: 20 },
        at: '10:00',
        channel: 'email',
        angle: 'permission-close',
        script: 'seven-components-hot-8',
      },
    ],
    end: { do: 'mia', nurture: 'quarterly' },
  },
] as const satisfies PlaybookData['cadences'];
