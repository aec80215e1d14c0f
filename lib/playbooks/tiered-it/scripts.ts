import type { Script } from '../../domain/script/script';
import { answers } from './answers';
import { coldScripts } from './scripts-cold';
import { hotScripts } from './scripts-hot';
import { pricingScripts } from './scripts-pricing';
import { longTermScripts } from './scripts-long-term';
import { warmScripts } from './scripts-warm';

export const tieredItScripts: readonly Script[] = [
  ...hotScripts,
  ...pricingScripts,
  ...warmScripts,
  ...coldScripts,
  ...longTermScripts,
  ...answers,
];
