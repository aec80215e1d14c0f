import type { PlaybookData } from '../../domain/playbook/playbook';

import { afterTalk as toNurture } from '../talks/after-talk';

const end = { do: 'mia', nurture: 'quarterly' } as const;

/** Silence after a talk, as everywhere; who stays silent hears once a quarter. */
export const afterTalk = [
  { ...toNurture[0], end },
  { ...toNurture[1], end },
  { ...toNurture[2], end },
] as const satisfies PlaybookData['cadences'];
