import { isSelf, type Self } from '../self';
import type { Lead } from './lead';

/**
 * Whose work a lead is, as an actor: what stands in somebody's own record is theirs, whomever they have it down for; what a team shares is its
 * owner's, and before it has one, whoever saved it. That one's devices alone watch the clock for it.
 */
export function keeperOf({ scope, owner, savedBy }: Pick<Lead, 'scope' | 'owner' | 'savedBy'>): string {
  return scope.startsWith('own.') ? scope.slice('own.'.length) : (owner ?? savedBy);
}

export function isOurs(lead: Pick<Lead, 'scope' | 'owner' | 'savedBy'>, self: Pick<Self, 'actor'>): boolean {
  return isSelf(keeperOf(lead), self);
}
