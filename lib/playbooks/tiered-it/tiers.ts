import type { PlaybookData } from '../../domain/playbook/playbook';

/**
 * The same channels for tier 1 and tier 2, the second slower; tier 3 is shorter and never below three
 * touches.
 */
export const tiers = [
  {
    id: 'hot',
    name: 'Tier 1: 5 touches in 7 days',
    passive: false,
    touches: [
      { after: {}, channel: 'phone', angle: 'call', script: 'tiered-it-hot-1' },
      { after: { hours: 2 }, channel: 'email', angle: 'summary', script: 'tiered-it-hot-2' },
      { after: { days: 2 }, at: '10:00', channel: 'dm', angle: 'light', script: 'tiered-it-hot-3' },
      { after: { days: 4 }, at: '10:00', channel: 'email', angle: 'resource', script: 'tiered-it-hot-4' },
      { after: { days: 7 }, at: '11:00', channel: 'phone', angle: 'call', script: 'tiered-it-hot-5' },
    ],
    end: { do: 'mia', nurture: 'nurture' },
  },
  {
    id: 'warm',
    name: 'Tier 2: 5 touches in 14 days',
    passive: false,
    touches: [
      { after: {}, channel: 'phone', angle: 'call', script: 'tiered-it-warm-1' },
      { after: { days: 1 }, at: '10:00', channel: 'email', angle: 'summary', script: 'tiered-it-warm-2' },
      { after: { days: 4 }, at: '10:00', channel: 'dm', angle: 'light', script: 'tiered-it-warm-3' },
      { after: { days: 8 }, at: '10:00', channel: 'email', angle: 'resource', script: 'tiered-it-warm-4' },
      { after: { days: 14 }, at: '11:00', channel: 'phone', angle: 'call', script: 'tiered-it-warm-5' },
    ],
    end: { do: 'mia', nurture: 'nurture' },
  },
  {
    id: 'cold',
    name: 'Tier 3: 3 touches in 10 days',
    passive: false,
    touches: [
      { after: {}, channel: 'email', angle: 'education', script: 'tiered-it-cold-1' },
      { after: { days: 4 }, at: '10:00', channel: 'dm', angle: 'light', script: 'tiered-it-cold-2' },
      { after: { days: 10 }, at: '10:00', channel: 'email', angle: 'break-up', script: 'tiered-it-cold-3' },
    ],
    end: { do: 'mia', nurture: 'nurture' },
  },
] as const satisfies PlaybookData['cadences'];

/** On the pricing page twice in a day: about the price, while they think of it. */
export const pricing = {
  id: 'pricing',
  name: 'Looked at prices twice: 3 touches in 3 days',
  passive: false,
  touches: [
    { after: {}, channel: 'phone', angle: 'call', script: 'tiered-it-pricing-1' },
    { after: { hours: 3 }, channel: 'email', angle: 'comparison', script: 'tiered-it-pricing-2' },
    { after: { days: 3 }, at: '10:00', channel: 'email', angle: 'roi', script: 'tiered-it-pricing-3' },
  ],
  end: { do: 'switch', cadence: 'hot' },
} as const satisfies PlaybookData['cadences'][number];
