import type { LeadId } from '../../lib/domain/lead/lead';
import { persons } from '../../lib/domain/log/joined';
import { commandOf } from '../../lib/domain/log/log';
import { isStone } from '../../lib/domain/log/stone';
import { parseEvent, upcast } from '../../lib/domain/log/upcast';
import { fold } from '../../lib/domain/log/evolve';
import type { Event } from '../../lib/domain/log/event';
import { type Ending, FileEnd } from '../../lib/store/safety/file-end';

/**
 * What a saved copy holds, and what is wrong with it. `leads` are those that the events come to; `erased`
 * people left only that they were.
 */
export type Verified = {
  leads: number;
  events: number;
  documents: Record<string, number>;
  erased: number;
  from: number | null;
  to: number | null;
  /** Events of a kind that only a newer version knows: kept, and not counted for leads. */
  newer: number;
  /** Lines that no version wrote, by number. */
  unreadable: number[];
  /** The last line ends in the middle. */
  cutOff: boolean;
  /** Ids that are there twice. */
  twice: number;
  /** Commands of whose events some are missing. */
  gaps: number;
  /** Whether the file has all the lines that it says it has, unchanged. */
  ending: Ending;
};

/** Reads the lines of a copy, one JSON object each: `{"event":…}` or `{"document":…}`. */
export function verifyCopy(lines: Iterable<string>): Verified {
  const found: Verified = {
    leads: 0,
    events: 0,
    documents: {},
    erased: 0,
    from: null,
    to: null,
    newer: 0,
    unreadable: [],
    cutOff: false,
    twice: 0,
    gaps: 0,
    ending: 'unsaid',
  };
  const end = new FileEnd();
  const ids = new Set<string>();
  const logs = new Map<LeadId, Event[]>();
  const commands = new Map<string, Set<number>>();
  let number = 0;
  for (const line of lines) {
    number += 1;
    if (line.trim() === '' || !end.takes(line)) continue;
    found.cutOff = false;
    const json = parsed(line);
    const kind = documentKind(json);
    if (kind !== null) found.documents[kind] = (found.documents[kind] ?? 0) + 1;
    if (kind !== null) continue;
    const stored = parseEvent(json && 'event' in json ? json['event'] : json);
    if (!stored) {
      found.unreadable.push(number);
      // Whatever follows says that it was not the end.
      found.cutOff = json === null;
      continue;
    }
    const event = upcast(stored);
    if (ids.has(event.id)) found.twice += 1;
    ids.add(event.id);
    found.events += 1;
    if (event.type === 'unknown') found.newer += 1;
    if (isStone(stored)) {
      found.erased += 1;
      continue;
    }
    found.from = Math.min(found.from ?? event.at, event.at);
    found.to = Math.max(found.to ?? event.at, event.at);
    const place = Number(event.id.slice(commandOf(event).length + 1));
    commands.set(commandOf(event), (commands.get(commandOf(event)) ?? new Set()).add(place));
    const log = logs.get(event.leadId);
    if (log) log.push(event);
    else logs.set(event.leadId, [event]);
  }
  // Of several leads who are one person one is told.
  for (const group of persons(logs)) if (group.some((id) => fold(logs.get(id)!))) found.leads += 1;
  // Where somebody was erased, what was done to them and to others together has gaps.
  if (found.erased === 0)
    for (const places of commands.values()) if (Math.max(...places) !== places.size - 1) found.gaps += 1;
  found.ending = end.ending;
  return found;
}

/** Nothing is missing and nothing cannot be read. */
export function isWhole({ events, unreadable, cutOff, twice, gaps, ending }: Verified): boolean {
  const kept = ending === 'whole' || ending === 'unsaid';
  return events > 0 && unreadable.length === 0 && !cutOff && twice === 0 && gaps === 0 && kept;
}

function documentKind(json: Record<string, unknown> | null): string | null {
  const document = json?.['document'];
  if (typeof document !== 'object' || document === null || !('kind' in document)) return null;
  return String(document.kind);
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const json: unknown = JSON.parse(line);
    return typeof json === 'object' && json !== null && !Array.isArray(json)
      ? (json as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
