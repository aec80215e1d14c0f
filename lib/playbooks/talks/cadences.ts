import type { PlaybookData } from '../../domain/playbook/playbook';

/** A booked call is confirmed at once, and remembered the day and the hour before. */
export const beforeCall = {
  id: 'before-call',
  name: 'Before a call',
  passive: false,
  touches: [
    { after: {}, channel: 'email', angle: 'booking', script: 'call-confirmed' },
    {
      after: {},
      beforeCall: { days: 1 },
      at: '10:00',
      channel: 'email',
      angle: 'update',
      script: 'call-day-before',
    },
    { after: {}, beforeCall: { hours: 1 }, channel: 'email', angle: 'light', script: 'call-hour-before' },
  ],
  end: { do: 'stay' },
} as const satisfies PlaybookData['cadences'][number];

/**
 * A call that did not come about is offered again in words of its own; unanswered, it is asked for as one
 * that was never booked.
 */
export const callsOff = [
  {
    id: 'no-show',
    name: 'Did not come to the call',
    passive: false,
    touches: [{ after: {}, channel: 'email', angle: 'booking', script: 'call-no-show' }],
    end: { do: 'switch', cadence: 'ask-again' },
  },
  {
    id: 'cancelled',
    name: 'Cancelled the call',
    passive: false,
    touches: [{ after: {}, channel: 'email', angle: 'booking', script: 'call-cancelled' }],
    end: { do: 'switch', cadence: 'ask-again' },
  },
] as const satisfies PlaybookData['cadences'];
