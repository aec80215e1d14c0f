import type { PlaybookData } from '../../domain/playbook/playbook';

/**
 * Hot: three touches in 48 hours. Warm: five over seven days, whatever weekday it starts on, and never five
 * days in a row. Cold: thirty passive days by e-mail.
 */
export const temperatures = [
  {
    id: 'hot',
    name: 'Hot: 3 touches in 48 hours',
    passive: false,
    touches: [
      { after: {}, channel: 'phone', angle: 'call', script: 'four-layers-hot-1' },
      { after: { hours: 3 }, channel: 'email', angle: 'summary', script: 'four-layers-hot-2' },
      { after: { hours: 28 }, channel: 'phone', angle: 'call', script: 'four-layers-hot-3' },
    ],
    end: { do: 'switch', cadence: 'warm' },
  },
  {
    id: 'warm',
    name: 'Warm: 5 touches in 7 days',
    passive: false,
    touches: [
      {
        after: {},
        channel: 'email',
        angle: 'nudge',
        script: 'four-layers-warm-1',
        raised: { call: 'four-layers-warm-1-call', price: 'four-layers-warm-1-price' },
      },
      {
        after: { businessDays: 1 },
        at: '10:00',
        channel: 'email',
        angle: 'education',
        script: 'four-layers-warm-2',
      },
      {
        after: { businessDays: 3 },
        at: '11:00',
        channel: 'phone',
        angle: 'call',
        script: 'four-layers-warm-3',
      },
      {
        after: { businessDays: 4 },
        at: '10:00',
        channel: 'social',
        angle: 'light',
        script: 'four-layers-warm-4',
      },
      {
        after: { businessDays: 5 },
        at: '10:00',
        channel: 'email',
        angle: 'break-up',
        script: 'four-layers-warm-5',
      },
    ],
    end: { do: 'switch', cadence: 'cold' },
  },
  {
    id: 'cold',
    name: 'Cold: 30-day nurture',
    passive: true,
    touches: [
      { after: {}, channel: 'email', angle: 'education', script: 'four-layers-cold-1' },
      { after: { days: 15 }, channel: 'email', angle: 'case-study', script: 'four-layers-cold-2' },
      { after: { days: 30 }, channel: 'email', angle: 'offer', script: 'four-layers-cold-3' },
    ],
    end: { do: 'mia', nurture: 'nurture' },
  },
] as const satisfies PlaybookData['cadences'];
