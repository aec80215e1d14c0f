import { z } from 'zod';

import type { Db } from '../database/db';
import { documentsOf } from '../database/documents';

/** A pair is a document under its ids; the last version says whether the two are said to be two people. */
export const Apart = z.strictObject({ apart: z.boolean() });

/** Every pair of which the rep has said that they are not the same person (`pairId`). */
export async function readApart(db: Db): Promise<ReadonlySet<string>> {
  const pairs = [...(await documentsOf(db, 'apart'))];
  return new Set(
    pairs.flatMap(([id, versions]) => (Apart.safeParse(versions.at(-1)!.body).data?.apart ? [id] : [])),
  );
}
