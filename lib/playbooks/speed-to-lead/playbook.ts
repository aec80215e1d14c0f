import type { PlaybookData } from '../../domain/playbook/playbook';

import { afterTalk, stages } from '../talks/after-talk';
import { beforeCall, callsOff } from '../talks/cadences';
import { cold } from './cold';
import { hot } from './hot';
import { newsletter } from './newsletter';
import { score } from './score';
import { sources } from './sources';
import { triggers } from './triggers';
import { warm } from './warm';

/**
 * The clock decides: a first reply within two minutes as the aim and five as the limit, then a fortnight on
 * the channel they answer.
 */
export const speedToLead = {
  format: 1,
  id: 'speed-to-lead',
  version: 1,
  name: 'Speed to lead',
  summary:
    'First reply under 2 minutes as the target and 5 as the SLA, a call within 15; points decide who is hot and who is parked; the channel follows what they answer.',
  days: 'any',
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
  cadences: [...hot, ...warm, ...cold, newsletter, ...afterTalk, beforeCall, ...callsOff],
  caps: {
    perPlatformPerDay: 20,
    perPersonPerWeek: 7,
    perCompanyPerWeek: 12,
    minutesBetween: 60,
    daysBetween: 1,
  },
  outcomes: { lostHelloAfterDays: 365, callNeedsNextStep: false },
  system: {
    trigger:
      'A lead arrives: the clock for the first reply starts, and the segment decides how they are met.',
    schedule:
      'Ten touches in 14 days for hot, eight for warm, then weekly ones that taper; another attempt 1 or 2 days after one that did not connect.',
    escalation:
      'A first reply past 5 minutes alerts, raises a call within 15 minutes and goes to somebody free; little response means wider gaps and value in place of the offer.',
    handoff:
      'A reply belongs to the owner at once; whoever stays silent to the end is archived in the monthly clean-up.',
  },
  triggers,
  assignment: { withinSeconds: 90, order: ['skill', 'capacity', 'tier'], capacity: 40, unattended: [] },
  requiredFields: ['name'],
  reviews: [
    {
      id: 'same-day',
      every: 'day',
      minutes: 15,
      agenda: [
        'Today’s leads without an answer: another channel, another hour',
        'Breaches of the five minutes, and why',
      ],
    },
    {
      id: 'hygiene',
      every: 'month',
      minutes: 60,
      agenda: [
        'Duplicates by e-mail and by phone',
        'Names to put right',
        'Source and stage on every record',
        'An owner, a next step and a due date on every record',
        'Non-responsive leads whose sequence is over: archive',
      ],
    },
    {
      id: 'pulse',
      every: 'week',
      weekday: 1,
      minutes: 30,
      agenda: [
        'Conversation logs: what was asked and missed',
        'Transfers: were they warm',
        'No-shows, and why',
      ],
    },
    {
      id: 'deep-dive',
      every: 'quarter',
      minutes: 240,
      agenda: [
        'Source quality: cost per lead and per meeting',
        'Conversion of each stage, and time in it',
        'What the experiments decided',
        'Routing and capacity: who drowns, which leads sit',
      ],
    },
  ],
} as const satisfies PlaybookData;
