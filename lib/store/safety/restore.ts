import { z } from 'zod';

import type { Instant } from '../../domain/time/calendar';
import { readStored, type Stored } from '../../domain/log/upcast';
import { append, type How } from '../commands/append';
import { takeInDocuments } from '../commands/take-in-documents';
import type { Db } from '../database/db';
import { fromFirst } from '../database/first-documents';
import { readDocument } from '../database/stored-document';
import { type Snapshot, snapshotLines } from './snapshot';

const Line = z.union([z.strictObject({ event: z.unknown() }), z.strictObject({ document: z.unknown() })]);

/** `unreadable`: lines that no version of the product wrote, left out. */
export type Restored = { events: number; unreadable: number };

/**
 * Adds a snapshot to whatever is there: what exists is never overwritten, and what is new is known by its id.
 * Documents first: leads are placed by them. `how`: from which event on, where it was stopped before, and
 * whom to tell how far it has come.
 */
export async function restore(
  db: Db,
  snapshot: Snapshot,
  now: Instant,
  how: Pick<How, 'from' | 'progress'> = {},
): Promise<Restored> {
  const documents: NonNullable<ReturnType<typeof readDocument>>[] = [];
  const events: Stored[] = [];
  let unreadable = 0;
  // All of it, to its end, before any of it is written: a damaged one is found out first.
  for await (const text of snapshotLines(snapshot)) {
    const line = text ? parse(text) : null;
    if (line === undefined) unreadable += 1;
    else if (line && 'event' in line) events.push(line.event);
    else if (line) documents.push(line.document);
  }
  // All at once: the numbers of schema 1 are an order only among all versions of a document.
  const rows = documents.flatMap((document) => ('now' in document ? [document.now] : []));
  const first = documents.flatMap((document) => ('first' in document ? [document.first] : []));
  await takeInDocuments(db, [...fromFirst(first), ...rows], now);
  await append(db, events, now, how);
  return { events: events.length, unreadable };
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
