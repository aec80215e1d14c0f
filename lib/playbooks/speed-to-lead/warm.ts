import type { PlaybookData } from '../../domain/playbook/playbook';

/** However the first touch was made, a warm lead is followed up in the same way. */
const after = [
  { after: { days: 1 }, at: '10:00', channel: 'email', angle: 'proof', script: 'speed-to-lead-warm-2' },
  { after: { days: 3 }, at: '11:00', channel: 'phone', angle: 'call', script: 'speed-to-lead-warm-3' },
  {
    after: { days: 5 },
    at: '11:00',
    channel: 'sms',
    angle: 'nudge',
    script: 'speed-to-lead-warm-4',
    consent: true,
    instead: 'phone',
    words: { phone: 'speed-to-lead-warm-6' },
  },
  { after: { days: 6 }, at: '10:00', channel: 'answered', angle: 'resource', script: 'speed-to-lead-warm-5' },
  { after: { days: 8 }, at: '16:00', channel: 'phone', angle: 'call', script: 'speed-to-lead-warm-6' },
  {
    after: { days: 10 },
    at: '10:00',
    channel: 'answered',
    angle: 'objection',
    script: 'speed-to-lead-warm-7',
  },
  {
    after: { days: 13 },
    at: '10:00',
    channel: 'answered',
    angle: 'break-up',
    script: 'speed-to-lead-warm-8',
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

/** Eight touches in fourteen days, then weekly ones that taper. */
export const warm = [
  {
    id: 'warm',
    name: 'Warm: call, then trust',
    passive: false,
    touches: [{ after: {}, channel: 'phone', angle: 'call', script: 'speed-to-lead-warm-1' }, ...after],
    end: { do: 'archive' },
  },
  {
    id: 'chat',
    name: 'Social form: chat first',
    passive: false,
    touches: [{ after: {}, channel: 'dm', angle: 'nudge', script: 'speed-to-lead-chat-1' }, ...after],
    end: { do: 'archive' },
  },
] as const satisfies PlaybookData['cadences'];
