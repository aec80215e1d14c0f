import type { Script } from '../../domain/script/script';
import { answers } from './answers';
import { afterHoursScripts } from './scripts-after-hours';
import { coldScripts } from './scripts-cold';
import { hotScripts } from './scripts-hot';
import { longTermScripts } from './scripts-long-term';
import { newsletterScripts } from './scripts-newsletter';
import { taperScripts } from './scripts-taper';
import { warmScripts } from './scripts-warm';

export const speedToLeadScripts: readonly Script[] = [
  ...taperScripts,
  ...hotScripts,
  ...warmScripts,
  ...coldScripts,
  ...newsletterScripts,
  ...longTermScripts,
  ...afterHoursScripts,
  ...answers,
];
