import { FIRST, ownScope } from '../self';
import type { Instant } from '../time/calendar';
import { hlcAt } from '../time/hlc';
import type { Lead, LeadId } from './lead';
import type { Id } from '../words';

const NOBODY = '00000000-0000-4000-8000-000000000000' as LeadId;

/** A lead of whom nothing is known, to see which blanks a script leaves. Invented; never stored. */
export function emptySample(now: Instant): Lead {
  return {
    id: NOBODY,
    joined: [],
    savedAt: now,
    savedBy: FIRST.actor,
    scope: ownScope(FIRST.actor),
    keys: { emails: [], phones: [], profiles: [], records: [], threads: [] },
    fields: {},
    edits: {},
    unseen: {},
    source: 'inbound-form' as Id,
    hand: 'asked',
    stage: 'opt-in' as Id,
    status: 'active',
    owner: null,
    ownerWhy: [],
    playbook: { id: 'four-stages' as Id, document: 'v1', version: 1 },
    tier: 'warm',
    tierByHand: false,
    channel: 'email',
    account: null,
    smsConsent: false,
    signals: [],
    touches: [],
    outcomes: [],
    enrolment: null,
    paused: null,
    seenMessages: '',
    lastIn: null,
    lastOut: null,
    handledAt: null,
    tasks: [],
    asks: [],
    booked: null,
    closed: null,
    optedOut: false,
    notes: [],
    blanks: {},
    fired: '',
    declined: [],
    rev: 0,
    heard: { hlc: hlcAt(now), at: now },
  };
}

/** A lead of whom everything is known that scripts of ours speak of. Invented; never stored. */
export function fullSample(now: Instant): Lead {
  const fields = {
    name: 'Astrid Holm',
    company: 'Nordhavn Foods',
    title: 'Purchasing Lead',
    industry: 'Food',
    email: 'astrid@nordhavn.example',
    phone: '+47 22 33 44 55',
    location: 'Bergen',
    country: 'Norway',
    companySize: '120',
    painPoint: 'orders that wait two days for an answer',
    detail: 'we lose track after the first order',
    product: 'Planner',
    pageViewed: 'the price page',
    recentActivity: 'the opening of your second plant',
  };
  const asked = [
    'question',
    'update',
    'insight',
    'objection',
    'answer',
    'difference',
    'saving',
    'deadline',
    'agreed',
  ];
  return {
    ...emptySample(now),
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, { value, origin: { from: 'rep', at: now } }]),
    ),
    blanks: Object.fromEntries(asked.map((word) => [`ask.${word}`, `(your ${word})`])),
  };
}
