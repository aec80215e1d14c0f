import { Playbook } from '@/lib/domain/playbook/playbook';

const touch = (days: number, channel: string, angle: string) => ({
  after: days > 0 ? { days } : {},
  channel,
  angle,
  script: 'words',
});
const cadence = (id: string, days: readonly number[], end: object, passive = false) => ({
  id,
  name: id,
  passive,
  end,
  touches: days.map((day, i) =>
    touch(day, i % 2 ? 'phone' : 'email', i + 1 === days.length ? 'break-up' : 'nudge'),
  ),
});

/**
 * A playbook in which the tier decides the cadence, the score decides the tier, and every kind of trigger is
 * used.
 */
export const byTier: Playbook = Playbook.parse({
  format: 1,
  id: 'by-tier',
  version: 1,
  name: 'By tier',
  summary: 'For tests.',
  days: 'working',
  hour: '10:00',
  sources: [
    { id: 'form', label: 'Form', tier: 'hot', firstTouch: { minutes: 5 } },
    { id: 'referral', label: 'Referral', tier: 'warm', firstTouch: { by: 'same-business-day' } },
    { id: 'list', label: 'List', tier: 'cold', firstTouch: { minutes: 2880 } },
  ],
  score: {
    base: 20,
    hot: 60,
    warm: 40,
    cold: 0,
    parkUnder: 10,
    rules: [
      {
        id: 'pricing',
        points: 20,
        because: 'looked at pricing',
        when: { fact: 'signal', kind: 'pricing-page' },
        each: true,
        max: 50,
        halfLifeDays: 7,
      },
      { id: 'replied', points: 15, because: 'replied', when: { fact: 'signal', kind: 'replied' } },
      { id: 'unopened', points: -15, because: 'opened nothing', when: { fact: 'unopened', touches: 3 } },
    ],
  },
  tiers: {
    hot: { cadence: 'hot' },
    warm: { cadence: 'warm' },
    cold: { cadence: 'cold' },
    unqualified: { cadence: 'cold' },
  },
  stages: [
    { id: 'new', label: 'New', quietAfterHours: 24 },
    { id: 'talking', label: 'Talking', quietAfterHours: 48 },
    { id: 'call', label: 'Call', quietAfterHours: 24 },
  ],
  cadences: [
    cadence('hot', [0, 1, 2], { do: 'mia', nurture: 'nurture' }),
    cadence('warm', [0, 2, 4, 7], { do: 'switch', cadence: 'cold' }),
    cadence('cold', [0, 10, 20], { do: 'archive' }, true),
    cadence('nurture', [30, 60], { do: 'stay' }, true),
  ],
  caps: { minutesBetween: 60, daysBetween: 1 },
  outcomes: { callNeedsNextStep: false },
  system: { trigger: 'saved', schedule: 'days', escalation: 'score', handoff: 'reply' },
  triggers: [
    {
      id: 'alert-pricing',
      because: 'a look at pricing is worth a call',
      when: { on: 'signal', kind: 'pricing-page' },
      then: [{ do: 'alert', text: 'Pricing page' }],
    },
    {
      id: 'dark',
      because: 'hot and dark for 30 days',
      when: { on: 'silent', days: 30 },
      if: [{ fact: 'tier', is: ['hot'] }],
      then: [{ do: 'set-tier', tier: 'warm' }],
    },
    {
      id: 'late',
      because: 'late first touches are escalated',
      when: { on: 'sla-passed' },
      then: [{ do: 'task', title: 'Call now', withinMinutes: 10 }],
    },
    {
      id: 'hot-task',
      because: 'hot leads get a call',
      when: { on: 'tier-crossed', to: 'hot' },
      then: [{ do: 'task', title: 'Ring', withinMinutes: 60 }],
    },
    {
      id: 'renewal',
      because: 'the contract runs out',
      when: { on: 'date', field: 'renewal', beforeDays: 30 },
      then: [{ do: 'start', cadence: 'warm' }],
    },
    {
      id: 'given-up',
      because: 'three without an answer',
      when: { on: 'unanswered', touches: 3 },
      if: [{ fact: 'tier', is: ['warm'] }],
      then: [{ do: 'nurture', cadence: 'nurture' }],
    },
  ],
  assignment: { withinSeconds: 90, order: ['tier'], capacity: 40, unattended: ['cold'] },
  requiredFields: ['name'],
  reviews: [],
});
