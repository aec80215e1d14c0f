import type { Script } from '../domain/script';
import { fourLayersScripts } from './four-layers/scripts';
import { fourStagesScripts } from './four-stages/scripts';
import { sevenComponentsScripts } from './seven-components/scripts';
import { speedToLeadScripts } from './speed-to-lead/scripts';
import { tieredItScripts } from './tiered-it/scripts';

/** Every script that ships, for every touch of every playbook. Tests parse, lint and render them all. */
export const scripts: readonly Script[] = [...fourStagesScripts, ...fourLayersScripts, ...tieredItScripts, ...sevenComponentsScripts, ...speedToLeadScripts];
