import { z } from 'zod';

import type { Instant } from '../domain/calendar';
import { BatchKind } from '../domain/command';
import { LeadId } from '../domain/lead';
import type { Db, DocumentRow } from './db';
import { saveDocument, versionsOf } from './documents';

// What was done to many leads at once is kept as a document: one version for each part that was carried out, and one for each that
// was taken back. By it the whole is undone long after the screen that asked for it is gone.
const Done = z.strictObject({ what: BatchKind, name: z.string().nullable(), commands: z.array(z.strictObject({ leadId: LeadId, command: z.uuid() })).min(1) });
const Undone = z.strictObject({ undone: z.number().int() });

type Member = z.infer<typeof Done>['commands'][number];
/** `parts` by their number, with those whose leads are as they were before left out. */
export type BatchRecord = { id: string; what: BatchKind; name: string | null; at: number; count: number; parts: { part: number; commands: readonly Member[] }[] };

export function recordBatch(db: Db, id: string, done: z.infer<typeof Done>, command: string, now: Instant): Promise<void> {
  return saveDocument(db, { kind: 'batch', id, body: done, command }, now);
}

/** The leads of a part are as they were before it. */
export function recordUndone(db: Db, id: string, part: number, command: string, now: Instant): Promise<void> {
  return saveDocument(db, { kind: 'batch', id, body: { undone: part }, command }, now);
}

/** What is known of a batch; undefined where nothing is. `count` is how many leads still are as it left them. */
export async function readBatch(db: Db, id: string): Promise<BatchRecord | undefined> {
  return recordOf(await versionsOf(db, 'batch', id).toArray());
}

export function recordOf(rows: readonly DocumentRow[]): BatchRecord | undefined {
  const done = rows.flatMap(({ version, body }) => {
    const read = Done.safeParse(body).data;
    return read ? [{ part: version, ...read }] : [];
  });
  const [first] = done;
  if (!first) return undefined;
  const undone = new Set(rows.flatMap(({ body }) => Undone.safeParse(body).data?.undone ?? []));
  const parts = done.filter(({ part }) => !undone.has(part)).map(({ part, commands }) => ({ part, commands }));
  return { id: rows[0]!.id, what: first.what, name: first.name, at: rows[0]!.at, count: parts.reduce((sum, { commands }) => sum + commands.length, 0), parts };
}
