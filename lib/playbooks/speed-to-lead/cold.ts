import type { PlaybookData } from '../../domain/playbook/playbook';

/**
 * Reactivation of an old list: education, then a soft ask, then a word now and then; a year after Lost comes
 * one friendly line.
 */
export const cold = [
  {
    id: 'cold',
    name: 'Cold: reactivation',
    passive: false,
    touches: [
      { after: {}, channel: 'email', angle: 'education', script: 'speed-to-lead-cold-1' },
      { after: { days: 5 }, channel: 'email', angle: 'case-study', script: 'speed-to-lead-cold-2' },
      { after: { days: 10 }, channel: 'email', angle: 'light', script: 'speed-to-lead-cold-3' },
      { after: { days: 21 }, channel: 'email', angle: 're-engagement', script: 'speed-to-lead-cold-4' },
    ],
    end: { do: 'mia', nurture: 'nurture' },
  },
  {
    id: 'nurture',
    name: 'Long-term nurture',
    passive: true,
    touches: [
      { after: { days: 30 }, channel: 'email', angle: 'education', script: 'speed-to-lead-hot-11' },
      { after: { days: 60 }, channel: 'email', angle: 'case-study', script: 'speed-to-lead-hot-12' },
      { after: { days: 90 }, channel: 'email', angle: 'tool', script: 'speed-to-lead-hot-13' },
      { after: { days: 120 }, channel: 'email', angle: 're-engagement', script: 'speed-to-lead-hot-14' },
    ],
    end: { do: 'archive' },
  },
  {
    id: 'lost-hello',
    name: 'A year after Lost',
    passive: true,
    touches: [
      { after: { days: 365 }, channel: 'original', angle: 'light', script: 'speed-to-lead-lost-hello' },
    ],
    end: { do: 'stay' },
  },
] as const satisfies PlaybookData['cadences'];
