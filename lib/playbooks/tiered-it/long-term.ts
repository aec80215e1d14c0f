import type { PlaybookData } from '../../domain/playbook/playbook';

/** After the last call: once a month something of use, and a year after Lost one friendly line. */
export const longTerm = [
  {
    id: 'nurture',
    name: 'Long-term nurture',
    passive: true,
    touches: [
      { after: { days: 30 }, channel: 'email', angle: 'education', script: 'tiered-it-nurture-1' },
      { after: { days: 60 }, channel: 'email', angle: 'case-study', script: 'tiered-it-nurture-2' },
      { after: { days: 90 }, channel: 'email', angle: 'tool', script: 'tiered-it-nurture-3' },
      { after: { days: 120 }, channel: 'email', angle: 're-engagement', script: 'tiered-it-nurture-4' },
      { after: { days: 150 }, channel: 'email', angle: 'education', script: 'long-run-1' },
      { after: { days: 180 }, channel: 'email', angle: 'case-study', script: 'long-run-2' },
      { after: { days: 210 }, channel: 'email', angle: 'tool', script: 'long-run-3' },
      { after: { days: 240 }, channel: 'email', angle: 're-engagement', script: 'long-run-4' },
      { after: { days: 270 }, channel: 'email', angle: 'education', script: 'long-run-5' },
      { after: { days: 300 }, channel: 'email', angle: 'case-study', script: 'long-run-6' },
      { after: { days: 330 }, channel: 'email', angle: 'tool', script: 'long-run-7' },
      { after: { days: 360 }, channel: 'email', angle: 're-engagement', script: 'long-run-8' },
    ],
    end: { do: 'stay' },
  },
  {
    id: 'lost-hello',
    name: 'A year after Lost',
    passive: true,
    touches: [{ after: { days: 365 }, channel: 'original', angle: 'light', script: 'tiered-it-lost-hello' }],
    end: { do: 'stay' },
  },
] as const satisfies PlaybookData['cadences'];
