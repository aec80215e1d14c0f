import type { Instant } from '../../domain/time/calendar';
import type { Stored } from '../../domain/log/upcast';
import { append, type How } from '../commands/append';
import { takeInDocuments } from '../commands/take-in-documents';
import type { Db } from '../database/db';
import { fromFirst } from '../database/first-documents';
import { type CopyLine, leadOfLine, readCopyLine } from './copy-line';
import { type Snapshot, snapshotLines } from './kept-copies';

/** So many events are in memory at once, about: a copy is gone through once for each part of the leads. */
const PART_EVENTS = 40_000;

/** `unreadable`: lines that no version of the product wrote, left out. */
export type Restored = { events: number; unreadable: number };

type Document = Extract<CopyLine, { document: unknown }>['document'];

/**
 * Adds a snapshot to whatever is there: what exists is never overwritten, and what is new is known by its id.
 * Documents first: leads are placed by them. `how`: from which event on, where it was stopped before, and
 * whom to tell how far it has come.
 */
export async function restore(
  db: Db,
  snapshot: Snapshot,
  now: Instant,
  { from = 0, progress, part = PART_EVENTS }: Pick<How, 'from' | 'progress'> & { part?: number } = {},
): Promise<Restored> {
  // All of it, to its end, before any of it is written: a damaged one is found out first.
  const { documents, events, unreadable } = await lookThrough(snapshot);
  // All at once: the numbers of schema 1 are an order only among all versions of a document.
  const rows = documents.flatMap((document) => ('now' in document ? [document.now] : []));
  const first = documents.flatMap((document) => ('first' in document ? [document.first] : []));
  await takeInDocuments(db, [...fromFirst(first), ...rows], now);
  const parts = Math.max(1, Math.ceil(events / part));
  let done = 0;
  for (let n = 0; n < parts; n += 1) {
    const some = await eventsOfPart(snapshot, n, parts);
    const before = done;
    await append(db, some, now, {
      from: Math.max(0, from - before),
      ...(progress && { progress: ({ added, done: far }) => progress({ added, done: before + far }) }),
    });
    done += some.length;
  }
  return { events, unreadable };
}

async function lookThrough(
  snapshot: Snapshot,
): Promise<{ documents: Document[]; events: number; unreadable: number }> {
  const found = { documents: [] as Document[], events: 0, unreadable: 0 };
  for await (const text of snapshotLines(snapshot)) {
    if (!text) continue;
    const line = readCopyLine(text);
    if (line === undefined) found.unreadable += 1;
    else if ('event' in line) found.events += 1;
    else found.documents.push(line.document);
  }
  return found;
}

/** Of one part of the leads: whole leads, so that each is put together once. */
async function eventsOfPart(snapshot: Snapshot, n: number, parts: number): Promise<Stored[]> {
  const events: Stored[] = [];
  for await (const text of snapshotLines(snapshot)) {
    if (partOf(leadOfLine(text), parts) !== n) continue;
    const line = readCopyLine(text);
    if (line && 'event' in line) events.push(line.event);
  }
  return events;
}

/** Ids are by chance: their beginnings share the leads out evenly. */
function partOf(lead: string | undefined, parts: number): number {
  return lead === undefined ? 0 : Number.parseInt(lead.slice(0, 8), 16) % parts;
}
