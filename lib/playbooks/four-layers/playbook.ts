import type { PlaybookData } from '../../domain/playbook/playbook';

import { afterTalk, stages } from '../talks/after-talk';
import { callsOff } from '../talks/cadences';
import { longTerm } from './long-term';
import { score } from './score';
import { sources } from './sources';
import { temperatures } from './temperatures';
import { triggers } from './triggers';

/** Score, assign, sequence, log: the temperature decides who owns the lead and how fast they are met. */
export const fourLayers = {
  format: 1,
  id: 'four-layers',
  version: 1,
  name: 'Four layers',
  summary:
    'Score before anyone touches, one owner within 90 seconds, a sequence by temperature, and four outcomes logged by one tap.',
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
  cadences: [...temperatures, ...longTerm, ...afterTalk, ...callsOff],
  caps: { perPlatformPerDay: 20, perPersonPerWeek: 6, perCompanyPerWeek: 12, minutesBetween: 60 },
  outcomes: { lostHelloAfterDays: 365, callNeedsNextStep: false },
  system: {
    trigger: 'A lead arrives by any source and is scored before anyone touches it.',
    schedule:
      'Hot: phone, e-mail, phone within 48 hours. Warm: e-mail, value, phone, social, e-mail within 7 days. Cold: 30 days of passive e-mail.',
    escalation:
      'A change of score moves the lead to the other cadence at once; unanswered hot goes on as warm, warm as cold, cold as monthly nurture.',
    handoff:
      'Hot goes to the best closer, warm to the next available rep, cold to nobody until they re-engage.',
  },
  triggers,
  assignment: {
    withinSeconds: 90,
    order: ['capacity', 'territory', 'skill', 'tier'],
    capacity: 40,
    unattended: ['cold', 'unqualified'],
  },
  requiredFields: ['name', 'company'],
  reviews: [
    {
      id: 'leak-audit',
      every: 'month',
      minutes: 45,
      agenda: [
        'The last 100 leads: how many were touched within 5 minutes',
        'How many were owned the same day',
        'How many were touched more than twice',
        'Which sat unassigned for over an hour',
        'Which stopped after one attempt',
        'Compare with the baseline',
      ],
    },
    {
      id: 'feedback',
      every: 'month',
      minutes: 30,
      agenda: [
        'Outcomes by source: does its rate still fit its points',
        'Signals before Won and before Lost: change the points that mislead',
      ],
    },
  ],
} as const satisfies PlaybookData;
