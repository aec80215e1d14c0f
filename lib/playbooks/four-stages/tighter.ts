import type { PlaybookData } from '../../domain/playbook/playbook';

import { openings } from './openings';

/**
 * Hot is tighter: the same six touches over seven days, a day or two apart, once they ask for a price, or for
 * a rep who switches a lead to them.
 */
export const tighter = [
  {
    id: 'opt-in-tighter',
    name: 'Opted in, tighter: 7 days',
    passive: false,
    touches: [
      { after: {}, channel: 'original', angle: 'nudge', script: 'four-stages-opt-in-1', raised: openings },
      { after: { days: 1 }, channel: 'original', angle: 'resource', script: 'four-stages-opt-in-2' },
      {
        after: { days: 3 },
        channel: 'other',
        angle: 'light',
        script: 'four-stages-opt-in-3',
        words: {
          email: 'four-stages-opt-in-3-written',
          dm: 'four-stages-opt-in-3-written',
          sms: 'four-stages-opt-in-3-written',
        },
      },
      { after: { days: 4 }, channel: 'original', angle: 'reason', script: 'four-stages-opt-in-4' },
      { after: { days: 6 }, channel: 'any', angle: 'light', script: 'four-stages-opt-in-5' },
      { after: { days: 7 }, channel: 'original', angle: 'break-up', script: 'four-stages-opt-in-6' },
    ],
    end: { do: 'mia', nurture: 'nurture' },
  },
  {
    id: 'conversation-tighter',
    name: 'Mid-conversation, tighter: 7 days',
    passive: false,
    touches: [
      { after: {}, channel: 'original', angle: 'nudge', script: 'four-stages-conversation-1' },
      { after: { days: 1 }, channel: 'original', angle: 'resource', script: 'four-stages-conversation-2' },
      {
        after: { days: 3 },
        channel: 'other',
        angle: 'light',
        script: 'four-stages-conversation-3',
        words: {
          email: 'four-stages-conversation-3-written',
          dm: 'four-stages-conversation-3-written',
          sms: 'four-stages-conversation-3-written',
        },
      },
      { after: { days: 4 }, channel: 'original', angle: 'reason', script: 'four-stages-conversation-4' },
      { after: { days: 6 }, channel: 'any', angle: 'light', script: 'four-stages-conversation-5' },
      { after: { days: 7 }, channel: 'original', angle: 'break-up', script: 'four-stages-conversation-6' },
    ],
    end: { do: 'mia', nurture: 'nurture' },
  },
  {
    id: 'call-ask-tighter',
    name: 'Said yes, tighter: 7 days',
    passive: false,
    touches: [
      { after: {}, channel: 'original', angle: 'booking', script: 'four-stages-call-ask-1' },
      { after: { days: 1 }, channel: 'original', angle: 'resource', script: 'four-stages-call-ask-2' },
      {
        after: { days: 3 },
        channel: 'other',
        angle: 'light',
        script: 'four-stages-call-ask-3',
        words: {
          email: 'four-stages-call-ask-3-written',
          dm: 'four-stages-call-ask-3-written',
          sms: 'four-stages-call-ask-3-written',
        },
      },
      { after: { days: 4 }, channel: 'original', angle: 'reason', script: 'four-stages-call-ask-4' },
      { after: { days: 6 }, channel: 'any', angle: 'light', script: 'four-stages-call-ask-5' },
      { after: { days: 7 }, channel: 'original', angle: 'break-up', script: 'four-stages-call-ask-6' },
    ],
    end: { do: 'mia', nurture: 'nurture' },
  },
  {
    id: 'post-call-tighter',
    name: 'After the call, tighter: 7 days',
    passive: false,
    touches: [
      { after: {}, channel: 'original', angle: 'hold', script: 'four-stages-post-call-1' },
      { after: { days: 1 }, channel: 'original', angle: 'resource', script: 'four-stages-post-call-2' },
      {
        after: { days: 3 },
        channel: 'other',
        angle: 'light',
        script: 'four-stages-post-call-3',
        words: {
          email: 'four-stages-post-call-3-written',
          dm: 'four-stages-post-call-3-written',
          sms: 'four-stages-post-call-3-written',
        },
      },
      { after: { days: 4 }, channel: 'original', angle: 'reason', script: 'four-stages-post-call-4' },
      { after: { days: 6 }, channel: 'any', angle: 'light', script: 'four-stages-post-call-5' },
      { after: { days: 7 }, channel: 'original', angle: 'break-up', script: 'four-stages-post-call-6' },
    ],
    end: { do: 'mia', nurture: 'nurture' },
  },
] as const satisfies PlaybookData['cadences'];
