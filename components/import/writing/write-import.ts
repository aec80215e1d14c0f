import type { PanelCommand } from '@/lib/domain/log/command';
import type { Answer, Failure } from '@/lib/messages/protocol';
import { send } from '@/lib/messages/send';

import type { CheckedLead } from '../file/check-import';
import { ImportParts } from '../file/parts-of-import';

/** How far writing is, in leads. */
export type Written = { done: number; of: number };
/**
 * Why it stopped before its end: by the rep, or since a part could not be written; what was written before
 * stays, whole.
 */
export type Ended = { ended: 'all' | 'cancelled' } | { ended: 'stopped'; why: Failure };

/** A worker that is being started, or is busy, answers the next time. */
const TRIES = 5;

/**
 * Hands the worker one part after another. A part that was written before has no second effect. `of`: how many leads
 * the file has; those that are not among the `checked` are written already.
 */
export async function* writeImport(
  { id, file, of }: { id: string; file: string; of: number },
  checked: readonly CheckedLead[],
  cancelled: () => boolean,
  clock: () => number,
): AsyncGenerator<Written, Ended> {
  const parts = new ImportParts(id, checked);
  const names = { group: id, what: 'import', name: file.slice(0, 300) } as const;
  let done = of - checked.filter(({ commands }) => commands !== null).length;
  for (let part = parts.next(); part; part = parts.next()) {
    if (cancelled()) return { ended: 'cancelled' };
    const from = clock();
    const answer = await ask({ id: part.id, type: 'batch', commands: [...part.commands], ...names });
    if (!answer.ok) return { ended: 'stopped', why: answer.error };
    parts.took(part, clock() - from);
    done += part.rows.length;
    yield { done, of };
  }
  return { ended: 'all' };
}

/** Takes the import back, the last part first. Yields how many parts are done. */
export async function* undoImport(
  batch: string,
  parts: readonly { part: string }[],
): AsyncGenerator<Written, Ended> {
  let done = 0;
  for (const { part } of parts.toReversed()) {
    const answer = await ask({ id: crypto.randomUUID(), type: 'undo-batch', batch, part });
    if (!answer.ok) return { ended: 'stopped', why: answer.error };
    done += 1;
    yield { done, of: parts.length };
  }
  return { ended: 'all' };
}

async function ask(command: PanelCommand): Promise<Answer<'command'>> {
  for (let tries = 1; ; tries += 1) {
    const answer = await send('command', command);
    if (answer.ok || answer.error !== 'unreachable' || tries === TRIES) return answer;
  }
}
