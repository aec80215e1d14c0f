import type { DocumentCommand } from '../../../domain/log/document-command';
import type { Decision } from '../../../domain/log/context';
import { because } from '../../../domain/reason';
import type { Instant } from '../../../domain/time/calendar';
import type { Db } from '../../database/db';

/**
 * A command that has not been carried out never will be: it has its answer, and would get it again. One that
 * has been is refused with `done-before`; to take that back is for an undo.
 */
export async function withdraw(
  db: Db,
  { command }: Extract<DocumentCommand, { type: 'withdraw' }>,
  now: Instant,
): Promise<Decision> {
  const answered = (await db.answers.get(command))?.answer as { ok: boolean } | undefined;
  if (answered?.ok) return { ok: false, refusal: because('done-before') };
  if (!answered)
    await db.answers.add({
      id: command,
      at: now,
      answer: { ok: false, refusal: because('withdrawn') },
    });
  return { ok: true, events: [] };
}
