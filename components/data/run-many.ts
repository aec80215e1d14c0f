import type { LeadCommand } from '@/lib/domain/command';
import type { LeadId } from '@/lib/domain/lead';

import type { Run } from './use-command';

/** As many as one transaction may do without keeping an outcome waiting. */
const AT_ONCE = 20;

/** Many leads by one press, a few at a time; true when all were asked. What each lead refuses stays as it is. */
export async function runMany(run: Run, commands: readonly LeadCommand[]): Promise<boolean> {
  for (let at = 0; at < commands.length; at += AT_ONCE) {
    const { ok } = await run({ type: 'batch', commands: commands.slice(at, at + AT_ONCE) });
    if (!ok) return false;
  }
  return true;
}

/** Takes back what `runMany` did, the last first. */
export function undoMany(run: Run, commands: readonly { id: string; leadId: LeadId }[]): Promise<boolean> {
  return runMany(run, commands.toReversed().map(({ id, leadId }) => ({ id: crypto.randomUUID(), type: 'undo', leadId, command: id })));
}
