import type { PlaybookData } from '../../domain/playbook';

/** What a reply, a break-up or an opt-out does is the engine's own; these are the moves that only this system makes. */
export const triggers = [
  { id: 'explicit-no', because: 'an explicit no stops everything at once', when: { on: 'signal', kind: 'not-interested' }, if: [], then: [{ do: 'stop' }] },
  { id: 'wrong-fit', because: 'a hard wrong fit stops everything at once', when: { on: 'signal', kind: 'wrong-fit' }, if: [], then: [{ do: 'stop' }, { do: 'set-tier', tier: 'unqualified' }, { do: 'archive' }] },
  { id: 'missed-call', because: 'a call that did not happen is booked again', when: { on: 'signal', kind: 'missed' }, if: [], then: [{ do: 'set-stage', stage: 'call-ask' }] },
] as const satisfies PlaybookData['triggers'];
