import { z } from 'zod';

import type { Instant } from '../../domain/time/calendar';
import { readStored, type Stored } from '../../domain/log/upcast';
import type { Db } from '../database/db';
import { addVersions } from '../database/documents';
import { fromFirst } from '../database/first-documents';
import { write } from '../database/guard';
import { readDocument } from '../database/stored-document';
import { rebuild } from './rebuild';
import { readSnapshot, type Snapshot } from './snapshot';

const Line = z.union([z.strictObject({ event: z.unknown() }), z.strictObject({ document: z.unknown() })]);

const SLICE = 1000;

/** `unreadable`: lines that no version of the product wrote, left out. */
export type Restored = { events: number; unreadable: number };

/** Adds a snapshot to whatever is there: what exists is never overwritten, and what is new is known by its id. */
export async function restore(db: Db, snapshot: Snapshot, now: Instant): Promise<Restored> {
  const lines = (await readSnapshot(snapshot)).split('\n').filter(Boolean);
  const restored: Restored = { events: 0, unreadable: 0 };
  const documents: NonNullable<ReturnType<typeof readDocument>>[] = [];
  for (let n = 0; n < lines.length; n += SLICE) {
    const parsed = lines.slice(n, n + SLICE).map(parse);
    const events = parsed.flatMap((line) => (line && 'event' in line ? [line.event] : []));
    documents.push(...parsed.flatMap((line) => (line && 'document' in line ? [line.document] : [])));
    await write(db, [db.events], () => addMissing(db, events));
    restored.events += events.length;
    restored.unreadable += parsed.filter((line) => line === undefined).length;
  }
  // All at once: the numbers of schema 1 are an order only among all versions of a document.
  const rows = documents.flatMap((document) => ('now' in document ? [document.now] : []));
  const first = documents.flatMap((document) => ('first' in document ? [document.first] : []));
  await write(db, [db.versions, db.arrivals], () => addVersions(db, [...fromFirst(first), ...rows]));
  await rebuild(db, now);
  return restored;
}

async function addMissing(db: Db, events: Stored[]): Promise<void> {
  const known = await db.events.bulkGet(events.map(({ id }) => id));
  await db.events.bulkAdd(events.filter((_, n) => known[n] === undefined));
}

type Parsed = { event: Stored } | { document: NonNullable<ReturnType<typeof readDocument>> } | undefined;

function parse(text: string): Parsed {
  try {
    const line = Line.safeParse(JSON.parse(text)).data;
    if (!line) return undefined;
    if ('event' in line) {
      const event = readStored(line.event);
      return event && { event };
    }
    const document = readDocument(line.document);
    return document && { document };
  } catch {
    return undefined;
  }
}
