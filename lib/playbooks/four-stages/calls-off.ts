import type { PlaybookData } from '../../domain/playbook/playbook';

import { callsOff as offered } from '../talks/cadences';

const end = { do: 'switch', cadence: 'call-ask' } as const;

/** A call that did not come about is asked for again, in the call-ask stage's own cadence. */
export const callsOff = [
  { ...offered[0], end },
  { ...offered[1], end },
] as const satisfies PlaybookData['cadences'];
