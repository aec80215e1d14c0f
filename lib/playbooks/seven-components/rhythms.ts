import type { PlaybookData } from '../../domain/playbook';

/** The same tiers by rhythm in place of fixed days, for a rep who switches a lead to them: frequency falls, value rises. Hot goes out on whatever they answer. */
export const rhythms = [
  {
    id: 'hot-rhythm', name: 'Hot: daily for a week, then every 2 or 3 days', passive: false,
    touches: [
      { after: {}, at: '10:00', channel: 'answered', angle: 'recap', script: 'seven-components-hot-1' },
      { after: { days: 1 }, at: '10:00', channel: 'answered', angle: 'resource', script: 'seven-components-hot-2' },
      { after: { days: 2 }, at: '10:00', channel: 'answered', angle: 'objection', script: 'seven-components-hot-4' },
      { after: { days: 3 }, at: '10:00', channel: 'phone', angle: 'call', script: 'seven-components-hot-6' },
      { after: { days: 4 }, at: '10:00', channel: 'answered', angle: 'proof', script: 'seven-components-hot-5' },
      { after: { days: 5 }, at: '10:00', channel: 'answered', angle: 'offer', script: 'seven-components-hot-7' },
      { after: { days: 6 }, at: '10:00', channel: 'answered', angle: 'education', script: 'seven-components-warm-2' },
      { after: { days: 8 }, at: '10:00', channel: 'answered', angle: 'case-study', script: 'seven-components-warm-3' },
      { after: { days: 11 }, at: '10:00', channel: 'phone', angle: 'call', script: 'seven-components-warm-7' },
      { after: { days: 13 }, at: '10:00', channel: 'answered', angle: 'data', script: 'seven-components-warm-4' },
      { after: { days: 16 }, at: '10:00', channel: 'answered', angle: 'comparison', script: 'seven-components-warm-8' },
      { after: { days: 18 }, at: '10:00', channel: 'answered', angle: 'roi', script: 'seven-components-warm-9' },
      { after: { days: 20 }, at: '10:00', channel: 'answered', angle: 'permission-close', script: 'seven-components-hot-8' },
    ],
    end: { do: 'mia', nurture: 'quarterly' },
  },
  {
    id: 'warm-rhythm', name: 'Warm: every 3 to 5 days for a month, then weekly', passive: false,
    touches: [
      { after: {}, at: '10:00', channel: 'email', angle: 'recap', script: 'seven-components-warm-1' },
      { after: { days: 4 }, at: '10:00', channel: 'email', angle: 'education', script: 'seven-components-warm-2' },
      { after: { days: 8 }, at: '10:00', channel: 'email', angle: 'case-study', script: 'seven-components-warm-3' },
      { after: { days: 12 }, at: '10:00', channel: 'email', angle: 'data', script: 'seven-components-warm-4' },
      { after: { days: 16 }, at: '10:00', channel: 'phone', angle: 'call', script: 'seven-components-warm-7' },
      { after: { days: 21 }, at: '10:00', channel: 'email', angle: 'update', script: 'seven-components-warm-5' },
      { after: { days: 26 }, at: '10:00', channel: 'email', angle: 'resource', script: 'seven-components-warm-6' },
      { after: { days: 30 }, at: '10:00', channel: 'email', angle: 'comparison', script: 'seven-components-warm-8' },
      { after: { days: 37 }, at: '10:00', channel: 'email', angle: 'proof', script: 'seven-components-cold-8' },
      { after: { days: 44 }, at: '10:00', channel: 'email', angle: 'tool', script: 'seven-components-cold-7' },
      { after: { days: 51 }, at: '10:00', channel: 'email', angle: 'roi', script: 'seven-components-warm-9' },
      { after: { days: 58 }, at: '10:00', channel: 'email', angle: 'permission-close', script: 'seven-components-warm-10' },
    ],
    end: { do: 'mia', nurture: 'quarterly' },
  },
  {
    id: 'cold-rhythm', name: 'Cold: every 10 to 14 days for 60 days, then monthly', passive: false,
    touches: [
      { after: {}, at: '10:00', channel: 'email', angle: 'welcome', script: 'seven-components-cold-1' },
      { after: { days: 12 }, at: '10:00', channel: 'email', angle: 'resource', script: 'seven-components-cold-2' },
      { after: { days: 24 }, at: '10:00', channel: 'email', angle: 'case-study', script: 'seven-components-cold-3' },
      { after: { days: 36 }, at: '10:00', channel: 'email', angle: 'data', script: 'seven-components-cold-4' },
      { after: { days: 48 }, at: '10:00', channel: 'email', angle: 'objection', script: 'seven-components-cold-5' },
      { after: { days: 60 }, at: '10:00', channel: 'email', angle: 'event', script: 'seven-components-cold-6' },
      { after: { days: 90 }, at: '10:00', channel: 'email', angle: 'tool', script: 'seven-components-cold-7' },
      { after: { days: 120 }, at: '10:00', channel: 'email', angle: 'proof', script: 'seven-components-cold-8' },
      { after: { days: 150 }, at: '10:00', channel: 'email', angle: 'update', script: 'seven-components-cold-9' },
      { after: { days: 180 }, at: '10:00', channel: 'email', angle: 're-engagement', script: 'seven-components-cold-10' },
      { after: { days: 210 }, at: '10:00', channel: 'email', angle: 'permission-close', script: 'seven-components-cold-11' },
    ],
    end: { do: 'switch', cadence: 'quarterly' },
  },
] as const satisfies PlaybookData['cadences'];
