import type { PlaybookData } from '../../domain/playbook/playbook';

import { openings } from './openings';

/** Warm, 10 touches in 60 days. Day 1 is the day it starts. */
export const warm = [
  {
    id: 'warm',
    name: 'Warm: 10 touches in 60 days',
    passive: false,
    touches: [
      {
        after: {},
        at: '10:00',
        channel: 'email',
        angle: 'recap',
        script: 'seven-components-warm-1',
        raised: openings,
      },
      {
        after: { days: 3 },
        at: '10:00',
        channel: 'email',
        angle: 'education',
        script: 'seven-components-warm-2',
      },
      {
        after: { days: 7 },
        at: '11:00',
        channel: 'email',
        angle: 'case-study',
        script: 'seven-components-warm-3',
      },
      {
        after: { days: 14 },
        at: '10:00',
        channel: 'email',
        angle: 'data',
        script: 'seven-components-warm-4',
      },
      {
        after: { days: 21 },
        at: '14:00',
        channel: 'email',
        angle: 'update',
        script: 'seven-components-warm-5',
      },
      {
        after: { days: 29 },
        at: '10:00',
        channel: 'email',
        angle: 'resource',
        script: 'seven-components-warm-6',
      },
      {
        after: { days: 37 },
        at: '09:30',
        channel: 'phone',
        angle: 'call',
        script: 'seven-components-warm-7',
      },
      {
        after: { days: 44 },
        at: '11:00',
        channel: 'email',
        angle: 'comparison',
        script: 'seven-components-warm-8',
      },
      { after: { days: 51 }, at: '10:00', channel: 'email', angle: 'roi', script: 'seven-components-warm-9' },
      {
        after: { days: 59 },
        at: '10:00',
        channel: 'email',
        angle: 'permission-close',
        script: 'seven-components-warm-10',
      },
    ],
    end: { do: 'mia', nurture: 'quarterly' },
  },
] as const satisfies PlaybookData['cadences'];
