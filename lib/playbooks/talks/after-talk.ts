import type { PlaybookData } from '../../domain/playbook/playbook';

/**
 * Silence after a conversation, a yes or a call: four touches over a fortnight on the channel they answer, in
 * words for where the talk stopped; never those of an arrival.
 */
export const afterTalk = [
  {
    id: 're-engage',
    name: 'Quiet in mid-conversation',
    passive: false,
    touches: [
      { after: {}, channel: 'answered', angle: 'nudge', script: 'four-stages-conversation-1' },
      { after: { days: 3 }, channel: 'answered', angle: 'resource', script: 'four-stages-conversation-2' },
      { after: { days: 7 }, channel: 'answered', angle: 'reason', script: 'four-stages-conversation-4' },
      { after: { days: 14 }, channel: 'answered', angle: 'break-up', script: 'four-stages-conversation-6' },
    ],
    end: { do: 'mia', nurture: 'nurture' },
  },
  {
    id: 'ask-again',
    name: 'Said yes, never booked',
    passive: false,
    touches: [
      { after: {}, channel: 'answered', angle: 'booking', script: 'four-stages-call-ask-1' },
      { after: { days: 3 }, channel: 'answered', angle: 'resource', script: 'four-stages-call-ask-2' },
      { after: { days: 7 }, channel: 'answered', angle: 'reason', script: 'four-stages-call-ask-4' },
      { after: { days: 14 }, channel: 'answered', angle: 'break-up', script: 'four-stages-call-ask-6' },
    ],
    end: { do: 'mia', nurture: 'nurture' },
  },
  {
    id: 'after-call',
    name: 'Had the call, no next step',
    passive: false,
    touches: [
      { after: {}, channel: 'answered', angle: 'hold', script: 'four-stages-post-call-1' },
      { after: { days: 3 }, channel: 'answered', angle: 'resource', script: 'four-stages-post-call-2' },
      { after: { days: 7 }, channel: 'answered', angle: 'reason', script: 'four-stages-post-call-4' },
      { after: { days: 14 }, channel: 'answered', angle: 'break-up', script: 'four-stages-post-call-6' },
    ],
    end: { do: 'mia', nurture: 'nurture' },
  },
] as const satisfies PlaybookData['cadences'];

/** The four stages of a lead; from the first answer on, silence has a cadence of its own. */
export const stages = [
  { id: 'opt-in', label: 'Opt-in', quietAfterHours: 0, delegable: true },
  { id: 'conversation', label: 'Conversation', quietAfterHours: 24, cadence: 're-engage', delegable: false },
  { id: 'call-ask', label: 'Call-ask', quietAfterHours: 24, cadence: 'ask-again', delegable: false },
  { id: 'post-call', label: 'Post-call', quietAfterHours: 24, cadence: 'after-call', delegable: false },
] as const satisfies PlaybookData['stages'];
