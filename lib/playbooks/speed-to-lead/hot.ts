import type { PlaybookData } from '../../domain/playbook/playbook';

/** However the first touch was made, a hot lead is followed up in the same way. */
const after = [
  { after: { days: 1 }, at: '10:00', channel: 'email', angle: 'summary', script: 'speed-to-lead-hot-2' },
  { after: { days: 2 }, at: '16:00', channel: 'phone', angle: 'call', script: 'speed-to-lead-hot-3' },
  { after: { days: 3 }, at: '11:00', channel: 'phone', angle: 'call', script: 'speed-to-lead-hot-4' },
  {
    after: { days: 5 },
    at: '11:00',
    channel: 'sms',
    angle: 'nudge',
    script: 'speed-to-lead-hot-5',
    consent: true,
    instead: 'phone',
    words: { phone: 'speed-to-lead-hot-7' },
  },
  { after: { days: 6 }, at: '10:00', channel: 'answered', angle: 'resource', script: 'speed-to-lead-hot-6' },
  { after: { days: 8 }, at: '16:00', channel: 'phone', angle: 'call', script: 'speed-to-lead-hot-7' },
  { after: { days: 10 }, at: '10:00', channel: 'answered', angle: 'proof', script: 'speed-to-lead-hot-8' },
  { after: { days: 11 }, at: '11:00', channel: 'phone', angle: 'call', script: 'speed-to-lead-hot-9' },
  {
    after: { days: 13 },
    at: '10:00',
    channel: 'answered',
    angle: 'break-up',
    script: 'speed-to-lead-hot-10',
  },
  {
    after: { days: 20 },
    at: '10:00',
    channel: 'answered',
    angle: 'education',
    script: 'speed-to-lead-hot-11',
  },
  {
    after: { days: 27 },
    at: '10:00',
    channel: 'answered',
    angle: 'case-study',
    script: 'speed-to-lead-hot-12',
  },
  { after: { days: 37 }, at: '10:00', channel: 'answered', angle: 'tool', script: 'speed-to-lead-hot-13' },
  {
    after: { days: 52 },
    at: '10:00',
    channel: 'answered',
    angle: 're-engagement',
    script: 'speed-to-lead-hot-14',
  },
] as const satisfies PlaybookData['cadences'][number]['touches'];

/**
 * Ten touches in fourteen days: e-mails two to five days apart, another attempt within two days of a call
 * that may not connect; then weekly ones that taper. From day 6 on, what is written goes out on the channel
 * they answer on.
 */
export const hot = [
  {
    id: 'hot',
    name: 'Hot: call at once',
    passive: false,
    touches: [{ after: {}, channel: 'phone', angle: 'call', script: 'speed-to-lead-hot-1' }, ...after],
    end: { do: 'archive' },
  },
  {
    id: 'inbound',
    name: 'Came in themselves: SMS first',
    passive: false,
    touches: [
      {
        after: {},
        channel: 'sms',
        angle: 'nudge',
        script: 'speed-to-lead-inbound-1',
        consent: true,
        instead: 'phone',
        words: { phone: 'speed-to-lead-hot-1' },
      },
      ...after,
    ],
    end: { do: 'archive' },
  },
] as const satisfies PlaybookData['cadences'];
