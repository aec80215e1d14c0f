import type { Script } from '../domain/script';
import { fourStagesScripts } from './four-stages/scripts';

/** The words of every touch that ships with the product. */
export const scripts: readonly Script[] = [...fourStagesScripts];
