import { z } from 'zod';

import { BatchKind } from '../../domain/log/document-command';
import { LeadId } from '../../domain/lead/lead';
import { Reason } from '../../domain/reason';
import type { Db } from '../database/db';
import type { DocumentRow } from '../database/document-row';
import { currentOf, versionsOf } from '../database/documents';

const Named = z.strictObject({ leadId: LeadId, command: z.uuid() });
/**
 * One part of a batch as it was carried out (`refused`: what was not, with why), and the note that one was
 * taken back.
 */
export const Done = z.strictObject({
  what: BatchKind,
  name: z.string().nullable(),
  commands: z.array(Named),
  refused: z.array(Named.extend({ why: Reason })).optional(),
});
export type Done = z.infer<typeof Done>;
/** `kept`: leads that stay as they are, since somebody dealt with them after the batch. */
export const Undone = z.strictObject({ undone: z.array(z.uuid()), kept: z.array(LeadId).optional() });
export type Undone = z.infer<typeof Undone>;
/** Which batch of a kind was the last. */
const Last = z.strictObject({ last: z.uuid() });

/**
 * `parts` by the commands that carried them out, in order, without those that were taken back; `count`: how
 * many leads still are as it left them. `at`: when it was. `refused`: what was not done, of all parts;
 * `kept`: leads that taking it back has left as they were.
 */
export type BatchRecord = {
  id: string;
  what: BatchKind;
  name: string | null;
  at: number;
  count: number;
  parts: { part: string; commands: Done['commands'] }[];
  refused: NonNullable<Done['refused']>;
  kept: LeadId[];
};

/** What is known of a batch; undefined where nothing is. */
export async function readBatch(db: Db, id: string): Promise<BatchRecord | undefined> {
  return recordOf(await versionsOf(db, 'batch', id));
}

/** The last batch of a kind, as long as it has not been taken back whole. */
export async function readLastBatch(
  db: Db,
  what: BatchKind,
  name: string | null,
): Promise<BatchRecord | null> {
  const last = Last.safeParse((await currentOf(db, 'batch', lastId(what, name)))?.body).data;
  const record = last && (await readBatch(db, last.last));
  return record && record.count > 0 ? record : null;
}

/** Of imports the last is the last, whatever the file was called. */
export const lastId = (what: BatchKind, name: string | null) =>
  `last:${what}:${what === 'import' ? '' : (name ?? '')}`;

function recordOf(rows: readonly DocumentRow[]): BatchRecord | undefined {
  const done = rows.flatMap(({ command, body }) => {
    const read = Done.safeParse(body).data;
    return read ? [{ part: command, ...read }] : [];
  });
  const [first] = done;
  if (!first) return undefined;
  const takenBack = rows.flatMap(({ body }) => Undone.safeParse(body).data ?? []);
  const undone = new Set(takenBack.flatMap((one) => one.undone));
  const parts = done
    .filter(({ part }) => !undone.has(part))
    .map(({ part, commands }) => ({ part, commands }));
  return {
    id: rows[0]!.id,
    what: first.what,
    name: first.name,
    at: rows[0]!.at,
    count: parts.reduce((sum, { commands }) => sum + commands.length, 0),
    parts,
    refused: done.flatMap(({ refused }) => refused ?? []),
    kept: [...new Set(takenBack.flatMap(({ kept }) => kept ?? []))],
  };
}
