import type { PlaybookData } from '../../domain/playbook/playbook';

import { openings } from './openings';

/**
 * One cadence for each place where a lead goes quiet: six touches over fourteen days, on d0, d2, d4, d7, d10
 * and d14. The channel is met again, then left for another, then met again; each touch has another angle; the
 * last says goodbye.
 */
export const stalls = [
  {
    id: 'opt-in',
    name: 'Opted in, never answered',
    passive: false,
    touches: [
      { after: {}, channel: 'original', angle: 'nudge', script: 'four-stages-opt-in-1', raised: openings },
      { after: { days: 2 }, channel: 'original', angle: 'resource', script: 'four-stages-opt-in-2' },
      {
        after: { days: 4 },
        channel: 'other',
        angle: 'light',
        script: 'four-stages-opt-in-3',
        words: {
          email: 'four-stages-opt-in-3-written',
          dm: 'four-stages-opt-in-3-written',
          sms: 'four-stages-opt-in-3-written',
        },
      },
      { after: { days: 7 }, channel: 'original', angle: 'reason', script: 'four-stages-opt-in-4' },
      { after: { days: 10 }, channel: 'any', angle: 'light', script: 'four-stages-opt-in-5' },
      { after: { days: 14 }, channel: 'original', angle: 'break-up', script: 'four-stages-opt-in-6' },
    ],
    end: { do: 'mia', nurture: 'nurture' },
  },
  {
    id: 'conversation',
    name: 'Quiet in mid-conversation',
    passive: false,
    touches: [
      { after: {}, channel: 'original', angle: 'nudge', script: 'four-stages-conversation-1' },
      { after: { days: 2 }, channel: 'original', angle: 'resource', script: 'four-stages-conversation-2' },
      {
        after: { days: 4 },
        channel: 'other',
        angle: 'light',
        script: 'four-stages-conversation-3',
        words: {
          email: 'four-stages-conversation-3-written',
          dm: 'four-stages-conversation-3-written',
          sms: 'four-stages-conversation-3-written',
        },
      },
      { after: { days: 7 }, channel: 'original', angle: 'reason', script: 'four-stages-conversation-4' },
      { after: { days: 10 }, channel: 'any', angle: 'light', script: 'four-stages-conversation-5' },
      { after: { days: 14 }, channel: 'original', angle: 'break-up', script: 'four-stages-conversation-6' },
    ],
    end: { do: 'mia', nurture: 'nurture' },
  },
  {
    id: 'call-ask',
    name: 'Said yes, never booked',
    passive: false,
    touches: [
      { after: {}, channel: 'original', angle: 'booking', script: 'four-stages-call-ask-1' },
      { after: { days: 2 }, channel: 'original', angle: 'resource', script: 'four-stages-call-ask-2' },
      {
        after: { days: 4 },
        channel: 'other',
        angle: 'light',
        script: 'four-stages-call-ask-3',
        words: {
          email: 'four-stages-call-ask-3-written',
          dm: 'four-stages-call-ask-3-written',
          sms: 'four-stages-call-ask-3-written',
        },
      },
      { after: { days: 7 }, channel: 'original', angle: 'reason', script: 'four-stages-call-ask-4' },
      { after: { days: 10 }, channel: 'any', angle: 'light', script: 'four-stages-call-ask-5' },
      { after: { days: 14 }, channel: 'original', angle: 'break-up', script: 'four-stages-call-ask-6' },
    ],
    end: { do: 'mia', nurture: 'nurture' },
  },
  {
    id: 'post-call',
    name: 'Had the call, no next step',
    passive: false,
    touches: [
      { after: {}, channel: 'original', angle: 'hold', script: 'four-stages-post-call-1' },
      { after: { days: 2 }, channel: 'original', angle: 'resource', script: 'four-stages-post-call-2' },
      {
        after: { days: 4 },
        channel: 'other',
        angle: 'light',
        script: 'four-stages-post-call-3',
        words: {
          email: 'four-stages-post-call-3-written',
          dm: 'four-stages-post-call-3-written',
          sms: 'four-stages-post-call-3-written',
        },
      },
      { after: { days: 7 }, channel: 'original', angle: 'reason', script: 'four-stages-post-call-4' },
      { after: { days: 10 }, channel: 'any', angle: 'light', script: 'four-stages-post-call-5' },
      { after: { days: 14 }, channel: 'original', angle: 'break-up', script: 'four-stages-post-call-6' },
    ],
    end: { do: 'mia', nurture: 'nurture' },
  },
] as const satisfies PlaybookData['cadences'];
