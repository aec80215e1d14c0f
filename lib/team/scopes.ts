import { isOwnScope, ownScope } from '../domain/self';
import type { Connection } from '../store/database/team-rows';

/** Everybody's. */
export const EVERYBODY = 'team.all';

/** The scopes this member follows: those they were let into, and their own where it has a key. */
export function scopesOf({ scopes, actor, keys }: Connection): string[] {
  const own = ownScope(actor);
  return [...new Set([...scopes, ...(Object.hasOwn(keys, own) ? [own] : [])])];
}

/** Whatever was the rep's own before they had a name in the team is their own in it. */
export function ownedBy(actor: string, scope: string): string {
  return isOwnScope(scope) ? ownScope(actor) : scope;
}
