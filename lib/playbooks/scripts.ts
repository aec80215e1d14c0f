import type { Script } from '../domain/script';

/** The words of every touch that ships with the product. */
export const scripts: readonly Script[] = [];
