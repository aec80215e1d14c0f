import type { PlaybookData } from '../../domain/playbook/playbook';

import { stages } from '../talks/after-talk';
import { beforeCall, callsOff } from '../talks/cadences';
import { afterTalk } from './after-talk';
import { cold } from './cold';
import { hot } from './hot';
import { longTerm } from './long-term';
import { rhythms } from './rhythms';
import { score } from './score';
import { sources } from './sources';
import { triggers } from './triggers';
import { warm } from './warm';

/** Tiers with long cadences and standing reviews: frequency falls, value rises. */
export const sevenComponents = {
  format: 1,
  id: 'seven-components',
  version: 1,
  name: 'Seven components',
  summary:
    'Long cadences by tier: hot 8 touches in 21 days, warm 10 in 60, cold 12 in 120 and then quarterly; behaviour moves the tier; reviews by week, month and quarter.',
  days: 'any',
  hour: '10:00',
  sources,
  score,
  tiers: {
    hot: { cadence: 'hot', expectedCloseDays: [7, 21] },
    warm: { cadence: 'warm', expectedCloseDays: [30, 90] },
    cold: { cadence: 'cold', expectedCloseDays: [90, 3650] },
    unqualified: { cadence: 'quarterly' },
  },
  stages,
  cadences: [...hot, ...warm, ...cold, ...longTerm, ...rhythms, ...afterTalk, beforeCall, ...callsOff],
  caps: {
    perPlatformPerDay: 20,
    perPersonPerWeek: 7,
    perCompanyPerWeek: 12,
    minutesBetween: 60,
    daysBetween: 1,
  },
  outcomes: { lostHelloAfterDays: 365, callNeedsNextStep: false },
  system: {
    trigger: 'A new lead gets a tier on day 1, and the tier its sequence.',
    schedule:
      'Hot 8 touches in 21 days, warm 10 in 60, cold 12 in 120 and then quarterly, unqualified quarterly.',
    escalation:
      'Three opens or a cold lead’s third look at pricing make hot, 30 dark days make a hot lead warm, 8 touches without a response go to long-term nurture.',
    handoff:
      'A reply stops the sequence at once and belongs to the rep; a booked meeting starts confirmation and reminders.',
  },
  triggers,
  assignment: {
    withinSeconds: 90,
    order: ['territory', 'capacity'],
    capacity: 40,
    unattended: ['unqualified'],
  },
  requiredFields: ['name', 'company', 'painPoint'],
  reviews: [
    {
      id: 'weekly',
      every: 'week',
      weekday: 1,
      minutes: 30,
      agenda: [
        'Dashboard: trends in activity, engagement, conversion and efficiency',
        'Stuck leads, and why',
        'Response rate of each script',
        'Leads to move to another tier',
        'Dead leads to archive',
      ],
    },
    {
      id: 'monthly',
      every: 'month',
      minutes: 120,
      agenda: [
        'Experiments: decided, running, next',
        'Script performance',
        'Timing of the sequences',
        'Which channel works',
        'The funnel',
      ],
    },
    {
      id: 'quarterly',
      every: 'quarter',
      minutes: 240,
      agenda: ['Is it paying', 'Are tools and rules right, and is the team trained', 'The next targets'],
    },
  ],
} as const satisfies PlaybookData;
