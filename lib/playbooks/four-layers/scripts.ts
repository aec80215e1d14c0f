import type { Script } from '../../domain/script/script';
import { answers } from './answers';
import { coldScripts } from './scripts-cold';
import { hotScripts } from './scripts-hot';
import { longTermScripts } from './scripts-long-term';
import { raisedScripts } from './scripts-raised';
import { warmScripts } from './scripts-warm';

export const fourLayersScripts: readonly Script[] = [
  ...hotScripts,
  ...raisedScripts,
  ...warmScripts,
  ...coldScripts,
  ...longTermScripts,
  ...answers,
];
