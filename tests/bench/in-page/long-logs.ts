import '@/components/frame/no-eval';

import { fold } from '@/lib/domain/log/evolve';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import { scriptResults } from '@/lib/domain/log/script-results';
import type { Instant, Zone } from '@/lib/domain/time/calendar';
import { commit } from '@/lib/store/commands/commit';
import { Db, type LeadRow } from '@/lib/store/database/db';
import { toRow } from '@/lib/store/projections/rows';
import { readContext } from '@/lib/store/read/context';

import { logs } from '../leads';
import { grown } from '../long-log';
import { compare } from './compare';

/**
 * One outcome for a lead of so many events, against the same for one of ten. What each has done is taken out
 * again, so that all runs are alike.
 */
export async function outcomeOnLong(events: number, now: Instant) {
  const db = new Db();
  const context = await readContext(db, undefined, now);
  const [ours, baseline] = await Promise.all(
    [events, 10].map(async (length, n) => {
      const [first] = logs({ count: 1, seed: 90 + n, now, zone: 'Europe/London' as Zone });
      const log = grown(first!, length, now);
      const row = toRow(fold(log)!, scriptResults(log), context);
      await db.transaction('rw', [db.events, db.leads], async () => {
        await db.events.bulkPut(log as never[]);
        await db.leads.put(row);
      });
      return row;
    }),
  );
  let made: { row: LeadRow; ids: string[] } | undefined;
  const take = (row: LeadRow) => async () => {
    const decision = await commit(
      db,
      {
        id: crypto.randomUUID(),
        type: 'outcome',
        leadId: row.id,
        outcome: 'no-reply',
        sent: true,
        reason: null,
        when: null,
        next: null,
      } as LeadCommand,
      now,
    );
    if (!decision.ok) throw new Error(decision.refusal.code);
    made = { row, ids: decision.events.map(({ id }) => id) };
  };
  const result = await compare(25, take(ours!), take(baseline!), async () => {
    await db.transaction('rw', [db.events, db.leads], async () => {
      await db.events.bulkDelete(made!.ids);
      await db.leads.put(made!.row);
    });
  });
  return { ...result, bytes: JSON.stringify(ours).length };
}
