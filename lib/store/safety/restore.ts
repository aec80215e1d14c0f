import { z } from 'zod';

import type { Instant } from '../../domain/time/calendar';
import { readStored, type Stored } from '../../domain/log/upcast';
import { append } from '../commands/append';
import { takeInDocuments } from '../commands/take-in-documents';
import type { Db } from '../database/db';
import { fromFirst } from '../database/first-documents';
import { readDocument } from '../database/stored-document';
import { readSnapshot, type Snapshot } from './snapshot';

const Line = z.union([z.strictObject({ event: z.unknown() }), z.strictObject({ document: z.unknown() })]);

/** `unreadable`: lines that no version of the product wrote, left out. */
export type Restored = { events: number; unreadable: number };

/** Adds a snapshot to whatever is there: what exists is never overwritten, and what is new is known by its id. Documents first: leads are placed by them. */
export async function restore(db: Db, snapshot: Snapshot, now: Instant): Promise<Restored> {
  const lines = (await readSnapshot(snapshot)).split('\n').filter(Boolean).map(parse);
  const documents = lines.flatMap((line) => (line && 'document' in line ? [line.document] : []));
  // All at once: the numbers of schema 1 are an order only among all versions of a document.
  const rows = documents.flatMap((document) => ('now' in document ? [document.now] : []));
  const first = documents.flatMap((document) => ('first' in document ? [document.first] : []));
  await takeInDocuments(db, [...fromFirst(first), ...rows], now);
  const events = lines.flatMap((line) => (line && 'event' in line ? [line.event] : []));
  await append(db, events, now);
  return { events: events.length, unreadable: lines.filter((line) => line === undefined).length };
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
