import type { Script } from '../domain/script/script';
import { callScripts } from './talks/scripts';
import { fourLayersScripts } from './four-layers/scripts';
import { fourStagesScripts } from './four-stages/scripts';
import { longRunScripts } from './long-run/scripts';
import { sevenComponentsScripts } from './seven-components/scripts';
import { speedToLeadScripts } from './speed-to-lead/scripts';
import { tieredItScripts } from './tiered-it/scripts';

/** The words of every touch that ships with the product. */
export const scripts: readonly Script[] = [
  ...fourLayersScripts,
  ...tieredItScripts,
  ...sevenComponentsScripts,
  ...speedToLeadScripts,
  ...fourStagesScripts,
  ...callScripts,
  ...longRunScripts,
];
