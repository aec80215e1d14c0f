import { newScopeKey, newUnwrapPair } from './sealing/scope-keys';
import { newSigningPair } from './sealing/signatures';

/** All that a new member needs of their own: to open what is wrapped for them, to sign, and their own record's key. */
export async function newMemberKeys(): Promise<{
  unwrap: JsonWebKey;
  wrapFor: JsonWebKey;
  sign: JsonWebKey;
  own: Record<string, string>;
}> {
  const [pair, { sign }] = await Promise.all([newUnwrapPair(), newSigningPair()]);
  return { ...pair, sign, own: scopeKey() };
}

/** A first key of a scope, by its id. */
export function scopeKey(): Record<string, string> {
  const { kid, key } = newScopeKey();
  return { [kid]: key };
}
