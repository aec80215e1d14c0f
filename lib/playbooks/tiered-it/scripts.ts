import type { Script } from '../../domain/script/script';
import { answers } from './answers';
import { coldScripts } from './scripts-cold';
import { hotScripts } from './scripts-hot';
import { longTermScripts } from './scripts-long-term';
import { warmScripts } from './scripts-warm';

export const tieredItScripts: readonly Script[] = [
  ...hotScripts,
  ...warmScripts,
  ...coldScripts,
  ...longTermScripts,
  ...answers,
];
