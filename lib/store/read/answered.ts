import type { Db } from '../database/db';

/**
 * Which of these commands have been carried out or refused: all that is missing of them is that somebody
 * heard so.
 */
export async function readAnswered(db: Db, ids: readonly string[]): Promise<string[]> {
  return (await db.answers.bulkGet([...ids])).flatMap((row) => row?.id ?? []);
}
