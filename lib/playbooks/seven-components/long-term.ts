import type { PlaybookData } from '../../domain/playbook/playbook';

/**
 * Four a year for the unqualified and for those who never answered, without rep time; a year after Lost one
 * friendly line.
 */
export const longTerm = [
  {
    id: 'quarterly',
    name: 'Quarterly',
    passive: true,
    touches: [
      { after: { days: 90 }, channel: 'email', angle: 'education', script: 'seven-components-quarterly-1' },
      { after: { days: 180 }, channel: 'email', angle: 'case-study', script: 'seven-components-quarterly-2' },
      { after: { days: 270 }, channel: 'email', angle: 'tool', script: 'seven-components-quarterly-3' },
      {
        after: { days: 360 },
        channel: 'email',
        angle: 're-engagement',
        script: 'seven-components-quarterly-4',
      },
    ],
    repeat: {
      every: { days: 90 },
      taper: 1,
      times: 8,
      channel: 'email',
      angle: 'education',
      script: 'long-run-1',
      more: [
        'long-run-2',
        'long-run-3',
        'long-run-4',
        'long-run-5',
        'long-run-6',
        'long-run-7',
        'long-run-8',
      ],
    },
    end: { do: 'stay' },
  },
  {
    id: 'lost-hello',
    name: 'A year after Lost',
    passive: true,
    touches: [
      { after: { days: 365 }, channel: 'original', angle: 'light', script: 'seven-components-lost-hello' },
    ],
    end: { do: 'stay' },
  },
] as const satisfies PlaybookData['cadences'];
