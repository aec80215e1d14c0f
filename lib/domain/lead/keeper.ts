import { isOurs, type Self } from '../self';
import type { Lead } from './lead';

type WithKeeper = Pick<Lead, 'scope' | 'owner' | 'savedBy'>;

/** Whose work a lead is that a team shares: its owner's, and before it has one, of whoever saved it. */
export function keeperOf({ owner, savedBy }: WithKeeper): string {
  return owner ?? savedBy;
}

/**
 * Whether a lead is the rep's to work on: what stands in their own record is, whomever they have it down for.
 * The keeper's devices alone watch the clock for it.
 */
export function isOurLead(lead: WithKeeper, self: Pick<Self, 'actor'>): boolean {
  return isOurs({ actor: keeperOf(lead), scope: lead.scope }, self);
}
