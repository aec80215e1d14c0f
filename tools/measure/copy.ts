import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

import type { LeadId } from '../../lib/domain/lead/lead';
import type { Event } from '../../lib/domain/log/event';
import { parseEvent, upcast } from '../../lib/domain/log/upcast';
import { Settings } from '../../lib/domain/settings/settings';
import { Mistake } from '../statistics/mistake';

/**
 * What a copy says: the log of each lead, the rep's settings where it has them, and the lines that nobody can
 * read.
 */
export type Copy = { logs: ReadonlyMap<LeadId, Event[]>; settings: Settings | null; unreadable: number[] };

/**
 * Reads an exported copy, a JSON object on each line: `{"event":…}`, `{"document":…}`, or an event by itself.
 */
export function readCopy(file: string): Copy {
  const logs = new Map<LeadId, Event[]>();
  const unreadable: number[] = [];
  let settings: { hlc: string; body: Settings } | null = null;
  let number = 0;
  for (const line of linesOf(file)) {
    number += 1;
    if (line.trim() === '') continue;
    const json = parsed(line);
    const body = json && 'event' in json ? json.event : json;
    const document = json?.document as Record<string, unknown> | undefined;
    if (document) {
      const read = document.kind === 'settings' ? Settings.safeParse(document.body).data : undefined;
      const hlc = String(document.hlc ?? document.version);
      if (read && (settings === null || hlc > settings.hlc)) settings = { hlc, body: read };
      continue;
    }
    const stored = parseEvent(body);
    if (!stored) {
      unreadable.push(number);
      continue;
    }
    const event = upcast(stored);
    const log = logs.get(event.leadId);
    if (log) log.push(event);
    else logs.set(event.leadId, [event]);
  }
  return { logs, settings: settings?.body ?? null, unreadable };
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

const SLICE = 1 << 20;

/** A copy may be larger than a text can be: it is read slice by slice. */
export function* linesOf(file: string): Generator<string> {
  let at: number;
  try {
    if (statSync(file).isDirectory()) throw new Mistake(`${file} is a folder`);
    at = openSync(file, 'r');
  } catch (error) {
    if (error instanceof Mistake) throw error;
    throw new Mistake(`${file} cannot be read: ${(error as Error).message}`);
  }
  try {
    const bytes = Buffer.alloc(SLICE);
    const decoder = new StringDecoder('utf8');
    let rest = '';
    for (let read = readSync(at, bytes); read > 0; read = readSync(at, bytes)) {
      const lines = (rest + decoder.write(bytes.subarray(0, read))).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
    if (rest !== '') yield rest.replace(/^\uFEFF/, '');
  } finally {
    closeSync(at);
  }
}
