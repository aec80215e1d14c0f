import type { PlaybookData } from '../../domain/playbook/playbook';

import { callsOff } from './calls-off';
import { longTerm } from './long-term';
import { longer } from './longer';
import { score } from './score';
import { sources } from './sources';
import { stalls } from './stalls';
import { tighter } from './tighter';
import { triggers } from './triggers';

/**
 * Where leads go quiet: each stall has its own six touches over fourteen days, and the break-up ends in
 * nurture, never in the bin.
 */
export const fourStages = {
  format: 1,
  id: 'four-stages',
  version: 1,
  name: 'Four stages',
  summary:
    'Follows the lead from the place where they went quiet: opt-in, conversation, call-ask or post-call. Six touches over 14 days, then nurture.',
  days: 'any',
  hour: '10:00',
  sources,
  score,
  tiers: {},
  stages: [
    {
      id: 'opt-in',
      label: 'Opt-in',
      quietAfterHours: 0,
      cadence: 'opt-in',
      byHand: { hot: 'opt-in-tighter', cold: 'opt-in-longer', unqualified: 'opt-in-longer' },
      delegable: true,
    },
    {
      id: 'conversation',
      label: 'Conversation',
      quietAfterHours: 24,
      cadence: 'conversation',
      byHand: {
        hot: 'conversation-tighter',
        cold: 'conversation-longer',
        unqualified: 'conversation-longer',
      },
      delegable: true,
    },
    {
      id: 'call-ask',
      label: 'Call-ask',
      quietAfterHours: 48,
      cadence: 'call-ask',
      byHand: { hot: 'call-ask-tighter', cold: 'call-ask-longer', unqualified: 'call-ask-longer' },
      delegable: true,
    },
    {
      id: 'post-call',
      label: 'Post-call',
      quietAfterHours: 24,
      cadence: 'post-call',
      byHand: { hot: 'post-call-tighter', cold: 'post-call-longer', unqualified: 'post-call-longer' },
      delegable: false,
    },
  ],
  cadences: [...stalls, ...longTerm, ...tighter, ...longer, ...callsOff],
  caps: {
    perPlatformPerDay: 20,
    perPersonPerWeek: 7,
    perCompanyPerWeek: 12,
    minutesBetween: 60,
    daysBetween: 1,
  },
  outcomes: { lostHelloAfterDays: 365, callNeedsNextStep: true },
  system: {
    trigger:
      'A lead who opted in has not answered, or has gone quiet in a conversation, after a yes, or after a call.',
    schedule:
      'Six touches per stall on days 0, 2, 4, 7, 10 and 14; never more than 4 to 6 touches over 7 to 14 days for one stall.',
    escalation: 'An unanswered break-up makes the lead MIA, and monthly nurture follows; nobody is deleted.',
    handoff:
      'A reply belongs to the rep at once. Opt-in, conversation and call-ask may be combed by an assistant; post-call stays with the rep.',
  },
  triggers,
  assignment: { withinSeconds: 90, order: ['capacity'], capacity: 40, unattended: [] },
  requiredFields: ['name'],
  reviews: [
    {
      id: 'daily-comb',
      every: 'day',
      minutes: 30,
      agenda: [
        'Opt-in: who read and never answered. Send that stage’s next touch.',
        'Conversation: who has been silent for a day. Send that stage’s next touch.',
        'Call-ask: who said yes and has not booked. Send the booking link again.',
        'Post-call: who has no next step. The rep holds a slot with them.',
        'Stop at 20 per platform and account; the most recent and hottest first.',
      ],
    },
    {
      id: 'weekly-figures',
      every: 'week',
      weekday: 1,
      minutes: 15,
      agenda: [
        'Follow-up rate: near 100 %',
        'Re-engagement by touch and channel',
        'Opt-in to call booked: 10 % is solid',
        'Touches to book',
        'Ghost rate',
      ],
    },
  ],
} as const satisfies PlaybookData;
