import type { OwnerCount } from '../../domain/log/context';
import type { Lead } from '../../domain/lead/lead';
import type { Db, TallyRow } from '../database/db';

/** What somebody has, by the id of their tally: `open`, and the moments at which they were last given a lead as `at:<moment>`. */
export type Owners = Map<string, TallyRow['counts']>;

export const OWNER = 'owner:';
/** More than this many moments nobody asks for: only the newest is. */
const MOMENTS = 10;
const OPEN: ReadonlySet<Lead['status']> = new Set(['active', 'follow-up', 'booked']);
/** Closed leads below which a source's rate says nothing. */
const ENOUGH_CLOSED = 10;

/** What one lead counts for with its owner. Who is in nurture, ghosted or closed takes no room. */
export function ownedBy({
  owner,
  ownerAt,
  status,
}: Pick<Lead, 'owner' | 'ownerAt' | 'status'>): { id: string; keys: string[] } | null {
  if (owner === null) return null;
  return {
    id: OWNER + owner,
    keys: [...(OPEN.has(status) ? ['open'] : []), ...(ownerAt === undefined ? [] : [`at:${ownerAt}`])],
  };
}

/** The newest moments only, so that a tally does not grow with every lead. */
export function trimmed(counts: TallyRow['counts']): TallyRow['counts'] {
  const moments = Object.keys(counts).filter((key) => key.startsWith('at:'));
  if (moments.length <= MOMENTS) return counts;
  const old = new Set(moments.toSorted((a, b) => momentOf(b) - momentOf(a)).slice(MOMENTS));
  return Object.fromEntries(Object.entries(counts).filter(([key]) => !old.has(key)));
}

export function countsOf(owners: Owners): Record<string, OwnerCount> {
  return Object.fromEntries(
    [...owners].map(([id, counts]): [string, OwnerCount] => {
      const moments = Object.keys(counts)
        .filter((key) => key.startsWith('at:'))
        .map(momentOf);
      return [
        id.slice(OWNER.length),
        { open: counts['open'] ?? 0, lastAt: moments.length > 0 ? Math.max(...moments) : null },
      ];
    }),
  );
}

const momentOf = (key: string) => Number(key.slice('at:'.length));

/** What everybody has, and the share of closed leads that were won by source (null where too few were closed): side by side in one read. */
export async function readRates(
  db: Db,
): Promise<{ owners: Owners; sourceRate: (source: string) => number | null }> {
  const rows = await db.tallies.where('id').between(OWNER, 'source:~', true, true).toArray();
  const rates = new Map(rows.map(({ id, counts }) => [id, rateOf(counts['won'] ?? 0, counts['lost'] ?? 0)]));
  return {
    owners: new Map(rows.filter(({ id }) => id.startsWith(OWNER)).map(({ id, counts }) => [id, counts])),
    sourceRate: (source) => rates.get(`source:${source}`) ?? null,
  };
}

function rateOf(won: number, lost: number): number | null {
  return won + lost < ENOUGH_CLOSED ? null : won / (won + lost);
}
