import type { Asked } from '../../words';

/**
 * How one language asks, sentence by sentence, in lower case with straight apostrophes: a pattern for each
 * thing that may be asked. `unless` marks a sentence that names a call or a demo and does not ask for one now
 * ("no need for a call", "if it fits, we can talk").
 */
export type AskedWords = Readonly<Record<Exclude<Asked, 'neutral'> | 'unless', RegExp>>;
