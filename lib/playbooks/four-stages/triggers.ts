import type { PlaybookData } from '../../domain/playbook/playbook';

/** What a reply, a no, a wrong fit, an opt-out or a break-up does is the engine's own; this is the move that only this system makes. */
export const triggers = [
  {
    id: 'missed-call',
    because: 'a call that did not happen is booked again',
    when: { on: 'signal', kind: 'missed' },
    if: [],
    then: [{ do: 'set-stage', stage: 'call-ask' }],
  },
] as const satisfies PlaybookData['triggers'];
