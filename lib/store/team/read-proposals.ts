import type { Db } from '../database/db';
import type { ProposalRow } from '../database/team-rows';

/** Shared documents as other members have changed them, the newest first. Who and when is in each. */
export async function readProposals(db: Db): Promise<ProposalRow[]> {
  return (await db.proposals.toArray()).toSorted((a, b) => b.at - a.at);
}
