import type { PlaybookData } from '../../domain/playbook/playbook';

import { afterTalk, stages } from '../talks/after-talk';
import { callsOff } from '../talks/cadences';
import { longTerm } from './long-term';
import { score } from './score';
import { sources } from './sources';
import { pricing, tiers } from './tiers';
import { triggers } from './triggers';

/** The source decides the tier, the tier decides how soon and how often; what is late escalates. */
export const tieredIt = {
  format: 1,
  id: 'tiered-it',
  version: 1,
  name: 'Tiered sources',
  summary:
    'Each source has a tier and a time to the first response: 5 minutes, the same business day, 48 hours. Scripts differ by tier; lateness escalates.',
  days: 'working',
  hour: '10:00',
  sources,
  score,
  tiers: {
    hot: { cadence: 'hot' },
    warm: { cadence: 'warm' },
    cold: { cadence: 'cold' },
    unqualified: { cadence: 'nurture' },
  },
  stages,
  cadences: [...tiers, ...longTerm, pricing, ...afterTalk, ...callsOff],
  caps: { perPlatformPerDay: 20, perPersonPerWeek: 6, perCompanyPerWeek: 12, minutesBetween: 60 },
  outcomes: { lostHelloAfterDays: 365, callNeedsNextStep: false },
  system: {
    trigger: 'A lead is created or a form submitted; the source gives the tier.',
    schedule:
      'Tier 1: call within 5 minutes, e-mail at hour 2, message on day 2, e-mail on day 4, last call on day 7. Tier 2 the same, slower. Tier 3 three touches.',
    escalation:
      'A tier 1 lead untouched past its window raises a task, an alert and another owner; an unanswered sequence ends in nurture.',
    handoff: 'A reply brings the lead to the rep, a booked meeting to the account executive.',
  },
  triggers,
  assignment: {
    withinSeconds: 90,
    order: ['territory', 'size', 'product', 'capacity'],
    capacity: 40,
    unattended: [],
  },
  requiredFields: ['name', 'company', 'companySize'],
  reviews: [
    {
      id: 'weekly-numbers',
      every: 'week',
      weekday: 1,
      minutes: 30,
      agenda: [
        'Contact rate within the window: under 40 % look at the timing of the first touch',
        'Sequence completion',
        'Conversion by tier',
        'Attempts before a lead is given up: under 4 on average is too few',
        'Lead to meeting by first response: under 5 minutes, 5 to 60, over 60',
        'Decay of conversion with waiting time',
      ],
    },
  ],
} as const satisfies PlaybookData;
