import { hlcAt } from '@/lib/domain/time/hlc';
import type { Field, Lead } from '@/lib/domain/lead/lead';
import { defaultSettings, type Settings } from '@/lib/domain/settings/settings';
import { type More, type Scope, scopeOf } from '@/lib/domain/scope/scope';
import type { Links } from '@/lib/domain/script/links';
import { instant } from '@/lib/domain/time/instant';

import { ada, at, LONDON, ROBIN } from './sample';

/** A Monday morning in London. */
export const monday = at('2026-03-02 09:00');

export const field = (value: string, from: Field['origin']['from'] = 'page'): Field => ({
  value,
  origin: { from, at: monday },
});

export function leadWith(fields: Record<string, string>, more: Partial<Lead> = {}): Lead {
  return {
    id: ada,
    joined: [],
    savedAt: monday,
    savedBy: ROBIN.actor,
    scope: `own.${ROBIN.actor}`,
    edits: {},
    unseen: {},
    keys: { emails: [], phones: [], profiles: [], records: [], threads: [] },
    fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, field(value)])),
    source: 'webinar',
    hand: 'opted-in',
    stage: 'opt-in',
    status: 'active',
    owner: null,
    ownerWhy: [],
    playbook: { id: 'four-stages', document: 'v1', version: 1 },
    tier: 'warm',
    tierByHand: false,
    channel: 'email',
    account: null,
    smsConsent: false,
    signals: [],
    touches: [],
    enrolment: null,
    paused: null,
    seenMessages: '',
    lastIn: null,
    lastOut: null,
    tasks: [],
    asks: [],
    booked: null,
    closed: null,
    optedOut: false,
    notes: [],
    blanks: {},
    fired: '',
    outcomes: [],
    handledAt: null,
    declined: [],
    rev: 1,
    heard: { hlc: hlcAt(monday), at: monday },
    ...more,
  };
}

export const rep: Settings = {
  ...defaultSettings(LONDON),
  name: 'Robin Hale',
  company: 'Brightwell',
  bookingLink: 'https://cal.example/robin',
};

export const links: Links = [
  {
    id: 'guide',
    kind: 'resource',
    title: 'the handover checklist',
    url: 'https://brightwell.example/handover',
    industries: [],
    stages: [],
  },
  {
    id: 'story',
    kind: 'case-study',
    title: 'the Northline story',
    url: 'https://brightwell.example/northline',
    client: 'Northline',
    result: 'cut its first reply from two days to three hours',
    industries: [],
    stages: [],
  },
  {
    id: 'sheet',
    kind: 'tool',
    title: 'the gap calculator',
    url: 'https://brightwell.example/gap',
    industries: [],
    stages: [],
  },
  {
    id: 'live',
    kind: 'event',
    title: 'Thursday’s clinic',
    url: 'https://brightwell.example/clinic',
    industries: [],
    stages: [],
  },
];

export const fullFields = {
  name: 'Ada Lovelace',
  company: 'Analytical Engines',
  title: 'Head of Operations',
  industry: 'Manufacturing',
  email: 'ada@engines.example',
  phone: '+44 20 7946 0000',
  painPoint: 'orders stuck between two systems',
  recentActivity: 'the opening of your second plant',
  product: 'Planner',
  pageViewed: 'pricing page',
  companySize: '120',
  detail: 'we lose track after the quote',
};
const blanks = Object.fromEntries(
  [
    'update',
    'insight',
    'difference',
    'objection',
    'answer',
    'saving',
    'deadline',
    'agreed',
    'new_value',
    'mutual',
    'opening',
    'question',
  ].map((word) => [`ask.${word}`, `a few words on ${word.replace('_', ' ')}`]),
);

export const fullLead = leadWith(fullFields, { blanks });
export const emptyLead = leadWith({});

export function scope(lead: Lead = fullLead, more: Partial<More> = {}, settings: Settings = rep): Scope {
  return scopeOf(lead, settings, {
    now: instant(monday),
    thread: { subject: 'Re: the second plant' },
    links,
    score: 40,
    ...more,
  });
}
