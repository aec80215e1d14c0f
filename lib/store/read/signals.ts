import type { LeadCommand } from '../../domain/log/command';
import type { Instant } from '../../domain/time/calendar';
import type { SignalKind } from '../../domain/facts';
import { undoneCommands } from '../../domain/log/log';
import type { Db, LeadRow } from '../database/db';
import { derivedId } from '../database/derived-id';
import { findByKeys, readLog } from './log';

type Told = {
  line: number;
  label: string;
  keys: readonly string[];
  kind: SignalKind;
  at: Instant;
  start: Instant | null;
  source: string | null;
};
type SignalCommand = Extract<LeadCommand, { type: 'signal' }>;

/** What importing would do: commands for leads that are saved; `known` were imported before or stand twice in the file. */
export type Matched = {
  matched: { line: number; name: string; command: SignalCommand }[];
  unmatched: { line: number; label: string; why: 'nobody' | 'several' | 'opted-out' }[];
  known: { line: number; label: string }[];
};

/**
 * Finds out whom signals are about. A command's id is made of the lead, the kind and the moment: the same file twice has one
 * effect. One that was taken back is as if it had never been told, and may be told again.
 */
export async function matchSignals(db: Db, signals: readonly Told[], now: Instant): Promise<Matched> {
  const found: Matched = { matched: [], unmatched: [], known: [] };
  const taken = new Set<string>();
  const rowsOf = await byKey(db, signals);
  for (const { line, label, keys, kind, at, start, source } of signals) {
    const leads = [...new Set(keys.flatMap((key) => rowsOf.get(key) ?? []))];
    const [row] = leads;
    if (!row || leads.length > 1 || row.optedOut) {
      found.unmatched.push({
        line,
        label,
        why: !row ? 'nobody' : leads.length > 1 ? 'several' : 'opted-out',
      });
      continue;
    }
    const what = `signal:${row.id}:${kind}:${at}`;
    const seen = taken.has(what) || row.signals.some((signal) => signal.kind === kind && signal.at === at);
    const id = seen ? null : await freshId(db, row.id, what);
    taken.add(what);
    if (id === null) found.known.push({ line, label });
    else
      found.matched.push({
        line,
        name: nameOf(row, label),
        command: {
          id,
          type: 'signal',
          leadId: row.id,
          kind,
          at,
          origin: {
            from: source === null ? 'file' : 'tool',
            at: now,
            ...(source !== null && { name: source }),
          },
          start,
        },
      });
  }
  return found;
}

/** The id under which it is told: another one each time it was told and taken back. Null while it counts as it was told. */
async function freshId(db: Db, lead: string, what: string): Promise<string | null> {
  for (let nth = 0; ; nth += 1) {
    const id = derivedId(nth === 0 ? what : `${what}:${nth}`);
    if ((await db.events.get(`${id}.0`)) === undefined) return id;
    if (!undoneCommands(await readLog(db, lead)).has(id)) return null;
  }
}

async function byKey(db: Db, signals: readonly Told[]): Promise<Map<string, LeadRow[]>> {
  const keys = [...new Set(signals.flatMap((signal) => signal.keys))];
  const rows = await findByKeys(db, keys);
  const found = new Map<string, LeadRow[]>();
  for (const row of rows) for (const key of row.allKeys) found.set(key, [...(found.get(key) ?? []), row]);
  return found;
}

function nameOf({ fields }: LeadRow, label: string): string {
  return fields['name']?.value ?? label;
}
