import type { PlaybookData } from '../../domain/playbook/playbook';

import { openings } from './openings';

/** Cool is longer: four touches over the same fortnight, four and five days apart. */
export const longer = [
  {
    id: 'opt-in-longer',
    name: 'Opted in, cool: wider gaps',
    passive: false,
    touches: [
      { after: {}, channel: 'original', angle: 'nudge', script: 'four-stages-opt-in-1', raised: openings },
      { after: { days: 4 }, channel: 'original', angle: 'resource', script: 'four-stages-opt-in-2' },
      { after: { days: 9 }, channel: 'original', angle: 'reason', script: 'four-stages-opt-in-4' },
      { after: { days: 14 }, channel: 'original', angle: 'break-up', script: 'four-stages-opt-in-6' },
    ],
    end: { do: 'mia', nurture: 'nurture' },
  },
  {
    id: 'conversation-longer',
    name: 'Mid-conversation, cool: wider gaps',
    passive: false,
    touches: [
      { after: {}, channel: 'original', angle: 'nudge', script: 'four-stages-conversation-1' },
      { after: { days: 4 }, channel: 'original', angle: 'resource', script: 'four-stages-conversation-2' },
      { after: { days: 9 }, channel: 'original', angle: 'reason', script: 'four-stages-conversation-4' },
      { after: { days: 14 }, channel: 'original', angle: 'break-up', script: 'four-stages-conversation-6' },
    ],
    end: { do: 'mia', nurture: 'nurture' },
  },
  {
    id: 'call-ask-longer',
    name: 'Said yes, cool: wider gaps',
    passive: false,
    touches: [
      { after: {}, channel: 'original', angle: 'booking', script: 'four-stages-call-ask-1' },
      { after: { days: 4 }, channel: 'original', angle: 'resource', script: 'four-stages-call-ask-2' },
      { after: { days: 9 }, channel: 'original', angle: 'reason', script: 'four-stages-call-ask-4' },
      { after: { days: 14 }, channel: 'original', angle: 'break-up', script: 'four-stages-call-ask-6' },
    ],
    end: { do: 'mia', nurture: 'nurture' },
  },
  {
    id: 'post-call-longer',
    name: 'After the call, cool: wider gaps',
    passive: false,
    touches: [
      { after: {}, channel: 'original', angle: 'hold', script: 'four-stages-post-call-1' },
      { after: { days: 4 }, channel: 'original', angle: 'resource', script: 'four-stages-post-call-2' },
      { after: { days: 9 }, channel: 'original', angle: 'reason', script: 'four-stages-post-call-4' },
      { after: { days: 14 }, channel: 'original', angle: 'break-up', script: 'four-stages-post-call-6' },
    ],
    end: { do: 'mia', nurture: 'nurture' },
  },
] as const satisfies PlaybookData['cadences'];
