import type { Field, Origin } from './lead';

/** The name of the origin of what stood under a mail. */
const SIGNATURE = 'signature';

/** Where a value is from that was read under their last message. */
export const signatureOrigin = (at: Origin['at']): Origin => ({ from: 'page', name: SIGNATURE, at });

/**
 * Whether a value says who somebody is. One from a signature says how to reach them: anybody can sign with
 * another's number.
 */
export function proves({ origin }: Field): boolean {
  return !(origin.from === 'page' && origin.name === SIGNATURE);
}
