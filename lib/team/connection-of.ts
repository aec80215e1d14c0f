import type { Connection } from '../store/database/team-rows';
import type { Invitation } from '../wire/invitation';

/** What a browser keeps of an invitation that it has accepted. */
export function connectionOf(invitation: Invitation): Connection {
  const { v: _, made: _m, newLeads: _n, certificate, root, signedFrom, ...kept } = invitation;
  return {
    ...kept,
    ...(certificate !== undefined && root && { certificate, root }),
    ...(signedFrom !== undefined && { signedFrom }),
  };
}
