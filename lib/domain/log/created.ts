import type { Lead } from '../lead/lead';
import type { KnownEvent } from './event';

/** A lead as it is saved. */
export function created(event: Extract<KnownEvent, { type: 'saved' }>): Lead {
  const { leadId, at, hlc, actor, scope, keys, fields, source, hand, stage, status } = event;
  const { playbook, tier, channel, account, smsConsent } = event;
  return {
    id: leadId,
    joined: [],
    savedAt: at,
    savedBy: actor,
    scope,
    keys,
    fields,
    edits: {},
    unseen: {},
    source,
    hand,
    stage,
    status,
    owner: null,
    ownerWhy: [],
    playbook,
    tier,
    tierByHand: false,
    channel,
    account,
    smsConsent,
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
    rev: 1,
    heard: { hlc, at },
  };
}
