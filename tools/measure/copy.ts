import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

import type { z } from 'zod';

import type { LeadId } from '../../lib/domain/lead/lead';
import type { Event } from '../../lib/domain/log/event';
import { parseEvent, upcast } from '../../lib/domain/log/upcast';
import { Amount, Month, type MonthCost } from '../../lib/domain/month-cost';
import { Roster } from '../../lib/domain/settings/roster';
import { Settings } from '../../lib/domain/settings/settings';
import { FileEnd } from '../../lib/store/safety/file-end';
import { Mistake } from '../statistics/mistake';

/**
 * What a copy says: the log of each lead, the rep's settings where it has them, whether there is a roster, what sources
 * cost, and the numbers of the lines that nobody can read, of how many.
 */
export type Copy = {
  logs: ReadonlyMap<LeadId, Event[]>;
  settings: Settings | null;
  isTeam: boolean;
  costs: readonly MonthCost[];
  unreadable: number[];
  lines: number;
};

/** Of each kind of document that numbers depend on: its shape. Of several versions the last that has it counts. */
const SHAPES: readonly [kind: string, shape: z.ZodType][] = [
  ['settings', Settings],
  ['roster', Roster],
  ['cost', Amount],
];

/**
 * Reads an exported copy, a JSON object on each line: `{"event":…}`, `{"document":…}`, or an event by itself.
 */
export function readCopy(file: string): Copy {
  const logs = new Map<LeadId, Event[]>();
  const unreadable: number[] = [];
  const documents = new Map<string, { hlc: string; body: unknown }>();
  let number = 0;
  let lines = 0;
  const end = new FileEnd();
  for (const line of linesOf(file)) {
    number += 1;
    if (line.trim() === '' || !end.takes(line)) continue;
    lines += 1;
    const json = parsed(line);
    const body = json && 'event' in json ? json.event : json;
    const document = json?.document as Record<string, unknown> | undefined;
    if (document) {
      const name = `${String(document.kind)}/${String(document.id)}`;
      const hlc = String(document.hlc ?? document.version);
      const shape = SHAPES.find(([kind]) => kind === document.kind)?.[1];
      const body = shape?.safeParse(document.body).data;
      if (body !== undefined && hlc > (documents.get(name)?.hlc ?? '')) documents.set(name, { hlc, body });
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
  const body = <Body>(name: string) => documents.get(name)?.body as Body | undefined;
  return {
    logs,
    settings: body<Settings>('settings/settings') ?? null,
    isTeam: (body<Roster>('roster/roster') ?? []).length > 0,
    costs: [...documents].flatMap(([name, { body: amount }]) => {
      const [kind, source, month] = name.split('/');
      const isCost = kind === 'cost' && Month.safeParse(month).success;
      return isCost ? [{ source: source!, month: month!, amount: amount as number }] : [];
    }),
    unreadable,
    lines,
  };
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
