import { isStone } from '../../domain/log/stone';
import { upcast } from '../../domain/log/upcast';
import type { Db } from '../database/db';
import type { DocumentRow } from '../database/document-row';
import { type CopyLine, readCopyLine } from './copy-line';
import { howHeld } from './held';

/** What a copy holds, and how it stands to what a database holds. */
export type Compared = {
  people: number;
  events: number;
  documents: number;
  /** Of its first and its last event. */
  from: number | null;
  to: number | null;
  /** Lines that no version wrote; and whether it ends in the middle of one. */
  unreadable: number;
  cutOff: boolean;
  /** Ids that are there twice. */
  twice: number;
  /** Events and versions of documents that are not in the database; those of people erased there are none. */
  fresh: number;
  /** Events that are there in another shape, which never happens to what the product wrote. */
  other: number;
  /** People whom it has as erased and the database has not. */
  erases: number;
  /** Events and versions that are in the database and not in the copy. */
  absent: number;
};

const SLICE = 500;

/**
 * Goes through a copy and looks up what of it a database has. Reads only; some at a time. Throws where the
 * copy cannot be read to its end.
 */
export async function compareCopy(db: Db, lines: AsyncIterable<string>): Promise<Compared> {
  const found: Compared = {
    people: 0,
    events: 0,
    documents: 0,
    from: null,
    to: null,
    unreadable: 0,
    cutOff: false,
    twice: 0,
    fresh: 0,
    other: 0,
    erases: 0,
    absent: 0,
  };
  const people = new Set<string>();
  const ids = new Set<string>();
  let matched = 0;
  const look = async (some: readonly CopyLine[]) => {
    const events = some.flatMap((line) => ('event' in line ? [line.event] : []));
    const documents = some.flatMap((line) => ('document' in line ? [line.document] : []));
    for (const event of events) {
      if (ids.has(event.id)) found.twice += 1;
      ids.add(event.id);
      if (isStone(event)) continue;
      people.add(event.leadId);
      const { at } = upcast(event);
      found.from = Math.min(found.from ?? at, at);
      found.to = Math.max(found.to ?? at, at);
    }
    found.events += events.length;
    found.documents += documents.length;
    for (const [n, held] of (await howHeld(db, events)).entries()) {
      if (held === 'same' || held === 'other') matched += 1;
      if (held === 'other' || held === 'fresh') found[held] += 1;
      if (held === 'fresh' && isStone(events[n]!)) found.erases += 1;
    }
    for (const document of documents)
      if (await hasDocument(db, document)) matched += 1;
      else found.fresh += 1;
  };
  let some: CopyLine[] = [];
  for await (const text of lines) {
    if (text.trim() === '') continue;
    const line = readCopyLine(text);
    found.cutOff = line === undefined && !isJson(text);
    if (line === undefined) found.unreadable += 1;
    else some.push(line);
    if (some.length < SLICE) continue;
    await look(some);
    some = [];
  }
  await look(some);
  const [events, documents] = await Promise.all([db.events.count(), db.versions.count()]);
  return { ...found, people: people.size, absent: Math.max(0, events + documents - matched) };
}

async function hasDocument(db: Db, document: Extract<CopyLine, { document: unknown }>['document']) {
  const { kind, id, command } = 'now' in document ? document.now : (document.first as never as DocumentRow);
  return (await db.versions.where('[kind+id+command]').equals([kind, id, command]).count()) > 0;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * How a copy stands to what is here: `newer` has more and lacks nothing, `older` lacks something and has
 * nothing more, `apart` both: two computers went on by themselves.
 */
export function standing({
  fresh,
  absent,
}: Pick<Compared, 'fresh' | 'absent'>): 'same' | 'newer' | 'older' | 'apart' {
  if (fresh > 0) return absent > 0 ? 'apart' : 'newer';
  return absent > 0 ? 'older' : 'same';
}
