import type { Script } from '../domain/script';
import { fourStagesScripts } from './four-stages/scripts';

/** Every script that ships, for every touch of every playbook. Tests parse, lint and render them all. */
export const scripts: readonly Script[] = [...fourStagesScripts];
