import { isOrTakesBack } from '../domain/log/taken-back';
import { type Stored, upcast } from '../domain/log/upcast';
import type { Db } from '../store/database/db';
import { logOf } from '../store/database/person';

/** Those among events that say who may see their lead: it is shared, or that is taken back. */
export async function sharingsAmong(db: Db, events: readonly Stored[]): Promise<Stored[]> {
  const undoing = new Set(events.filter(({ type }) => type === 'undone').map(({ leadId }) => leadId));
  const came = Map.groupBy(
    events.filter(({ leadId }) => undoing.has(leadId)),
    ({ leadId }) => leadId,
  );
  const logs = new Map(
    await Promise.all(
      [...came].map(async ([id, some]) => {
        const log = [...(await logOf(db, id).toArray()), ...some];
        return [id, log.map(upcast)] as const;
      }),
    ),
  );
  return events.filter(
    (event) =>
      event.type === 'shared' ||
      (event.type === 'undone' && isOrTakesBack(upcast(event), 'shared', logs.get(event.leadId)!)),
  );
}
