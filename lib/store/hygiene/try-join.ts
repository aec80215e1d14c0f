import type { TriedJoin } from '../../domain/hygiene/merge';
import type { LeadId } from '../../domain/lead/lead';
import { fold } from '../../domain/log/evolve';
import { upcast } from '../../domain/log/upcast';
import type { Db } from '../database/db';
import { readPerson } from '../database/person';

/** What would come of joining two leads; null where one of them is no longer there. Writes nothing. */
export async function tryJoin(db: Db, [one, other]: readonly [LeadId, LeadId]): Promise<TriedJoin | null> {
  const logs = await Promise.all([readPerson(db, one), readPerson(db, other)]);
  if (logs[0].ids.includes(other)) return null;
  const [a, b] = logs.map(({ log }) => log.map(upcast));
  const [first, second, joined] = [fold(a!), fold(b!), fold([...a!, ...b!])];
  return first && second && joined ? { one: first, other: second, joined } : null;
}
