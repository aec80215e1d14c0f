import type { BatchKind } from '@/lib/domain/log/document-command';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import type { Db } from '@/lib/store/database/db';

import type { Run } from './use-command';

/** As many as one transaction may do without keeping an outcome waiting. */
const AT_ONCE = 100;

/**
 * Many leads by one press, a few at a time, as one batch: its id, or null when not all were asked. What a
 * lead refuses stays as it is.
 */
export async function runMany(
  run: Run,
  commands: readonly LeadCommand[],
  what: BatchKind,
  name?: string,
): Promise<string | null> {
  const group = crypto.randomUUID();
  for (let at = 0; at < commands.length; at += AT_ONCE) {
    const { ok } = await run({
      type: 'batch',
      commands: commands.slice(at, at + AT_ONCE),
      group,
      what,
      ...(name !== undefined && { name }),
    });
    if (!ok) return null;
  }
  return group;
}

/** Takes back a whole batch, the last part first, from nothing but its id. */
export async function undoBatch(run: Run, db: Db, batch: string): Promise<boolean> {
  const { readBatch } = await import('@/lib/store/read/batch');
  for (const { part } of (await readBatch(db, batch))?.parts.toReversed() ?? []) {
    const { ok } = await run({ type: 'undo-batch', batch, part });
    if (!ok) return false;
  }
  return true;
}
