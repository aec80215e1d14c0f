import { z } from 'zod';

import type { Instant } from '../../domain/time/calendar';
import { readStored, type Stored } from '../../domain/log/upcast';
import type { Db, DocumentRow } from '../database/db';
import { write } from '../database/guard';
import { rebuild } from './rebuild';
import { readSnapshot, type Snapshot } from './snapshot';

const DocumentLine = z.object({
  kind: z.enum([
    'account',
    'batch',
    'settings',
    'playbook',
    'script',
    'links',
    'snippets',
    'favourites',
    'recipe',
    'roster',
  ]),
  id: z.string(),
  version: z.number(),
  at: z.number(),
  command: z.string(),
  body: z.unknown(),
});
const Line = z.union([
  z.strictObject({
    event: z
      .unknown()
      .transform(readStored)
      .pipe(z.custom<Stored>((event) => event !== undefined)),
  }),
  z.strictObject({ document: DocumentLine }),
]);

const SLICE = 1000;

/** `unreadable`: lines that no version of the product wrote, left out. */
export type Restored = { events: number; unreadable: number };

/** Adds a snapshot to whatever is there: what exists is never overwritten, and events know by their ids what is new. */
export async function restore(db: Db, snapshot: Snapshot, now: Instant): Promise<Restored> {
  const lines = (await readSnapshot(snapshot)).split('\n').filter(Boolean);
  const restored: Restored = { events: 0, unreadable: 0 };
  for (let n = 0; n < lines.length; n += SLICE) {
    const parsed = lines.slice(n, n + SLICE).map(parse);
    const events = parsed.flatMap((line) => (line && 'event' in line ? [line.event] : []));
    const documents = parsed.flatMap((line) =>
      line && 'document' in line ? [line.document as DocumentRow] : [],
    );
    await write(db, [db.events, db.documents], () => addMissing(db, events, documents));
    restored.events += events.length;
    restored.unreadable += parsed.filter((line) => line === undefined).length;
  }
  await rebuild(db, now);
  return restored;
}

async function addMissing(db: Db, events: Stored[], documents: DocumentRow[]): Promise<void> {
  const known = await db.events.bulkGet(events.map(({ id }) => id));
  await db.events.bulkAdd(events.filter((_, n) => known[n] === undefined));
  for (const document of documents) {
    const there = await db.documents.get([document.kind, document.id, document.version]);
    if (!there) await db.documents.add(document);
  }
}

function parse(line: string): z.infer<typeof Line> | undefined {
  try {
    return Line.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
