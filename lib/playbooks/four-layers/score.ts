import type { PlaybookData } from '../../domain/playbook';

/** Before anyone touches: quality of the source, fit, behaviour, recency and velocity. What somebody did fades, so that heating up now weighs more than one visit three months ago. */
export const score = {
  base: 0, hot: 60, warm: 30, cold: -30,
  rules: [
    { id: 'source-hot', points: 60, because: 'asked for you', when: { fact: 'source', is: ['demo-request', 'inbound-form'] }, each: false },
    { id: 'source-warm', points: 30, because: 'raised a hand', when: { fact: 'source', is: ['paid-search', 'paid-ad', 'social-form', 'lead-magnet', 'webinar', 'referral', 'conversation'] }, each: false },
    { id: 'source-cold', points: 5, because: 'has not asked for anything yet', when: { fact: 'source', is: ['cold-outreach', 'list-import', 'old-list'] }, each: false },
    { id: 'rate-10', points: 5, because: 'this source has closed 1 in 10 or better', when: { fact: 'source-rate', atLeast: 0.1 }, each: false },
    { id: 'rate-20', points: 5, because: 'this source has closed 1 in 5 or better', when: { fact: 'source-rate', atLeast: 0.2 }, each: false },
    { id: 'fit-size', points: 5, because: 'the company is of the size you sell to', when: { fact: 'fit', on: 'size' }, each: false },
    { id: 'fit-industry', points: 5, because: 'the industry you sell to', when: { fact: 'fit', on: 'industry' }, each: false },
    { id: 'fit-role', points: 5, because: 'the role you sell to', when: { fact: 'fit', on: 'role' }, each: false },
    { id: 'pricing', points: 15, because: 'looked at pricing', when: { fact: 'signal', kind: 'pricing-page', atLeast: 1 }, each: true, max: 30, halfLifeDays: 7 },
    { id: 'download', points: 10, because: 'downloaded a case study', when: { fact: 'signal', kind: 'downloaded', atLeast: 1 }, each: false, halfLifeDays: 14 },
    { id: 'visits', points: 10, because: 'three visits in a week', when: { fact: 'signal', kind: 'visited', atLeast: 3, withinDays: 7 }, each: false },
    { id: 'velocity', points: 10, because: 'heating up: two visits in two days', when: { fact: 'signal', kind: 'visited', atLeast: 2, withinDays: 2 }, each: false },
    { id: 'replied', points: 20, because: 'replied', when: { fact: 'signal', kind: 'replied', atLeast: 1 }, each: false, halfLifeDays: 30 },
    { id: 'asked-price', points: 15, because: 'asked for a price', when: { fact: 'signal', kind: 'asked-price', atLeast: 1 }, each: false, halfLifeDays: 30 },
    { id: 're-engaged', points: 15, because: 'came back', when: { fact: 'signal', kind: 're-engaged', atLeast: 1 }, each: false, halfLifeDays: 14 },
    { id: 'silent-90', points: -20, because: 'nothing heard for three months', when: { fact: 'silent', days: 90 }, each: false },
    { id: 'not-interested', points: -40, because: 'said no', when: { fact: 'signal', kind: 'not-interested', atLeast: 1 }, each: false },
  ],
} as const satisfies PlaybookData['score'];
