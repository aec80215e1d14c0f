import type { LeadCommand } from '../../domain/log/lead-command';
import type { Instant } from '../../domain/time/calendar';
import type { SignalKind } from '../../domain/facts';
import type { Signal } from '../../domain/lead/lead';
import { signalOccasion } from '../../domain/lead/occasions';
import { MOST_SIGNALS } from '../../domain/log/changed';
import { liveEvents } from '../../domain/log/log';
import type { Db, LeadRow } from '../database/db';
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

/**
 * What importing would do: commands for leads that are saved; `known` were imported before or stand twice in
 * the file.
 */
export type Matched = {
  matched: { line: number; name: string; command: SignalCommand }[];
  unmatched: { line: number; label: string; why: 'nobody' | 'several' | 'opted-out' }[];
  known: { line: number; label: string }[];
};

/**
 * Finds out whom signals are about. A lead, a kind and a moment are one thing that happened: the same file
 * twice has one effect. One that was taken back is as if it had never been told, and may be told again.
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
    const what = `${row.id} ${signalOccasion(kind, at)}`;
    const known = taken.has(what) || (await isKnown(db, row, kind, at));
    taken.add(what);
    if (known) found.known.push({ line, label });
    else
      found.matched.push({
        line,
        name: nameOf(row, label),
        command: {
          id: crypto.randomUUID(),
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

/** Whether it was told and counts: as far back as the row remembers, or else by the lead's log. */
async function isKnown(db: Db, { id, signals }: LeadRow, kind: SignalKind, at: Instant): Promise<boolean> {
  const same = (one: Signal) => one.kind === kind && one.at === at;
  if (signals.some(same)) return true;
  if (signals.length < MOST_SIGNALS) return false;
  const { live } = liveEvents(await readLog(db, id));
  return live.some((event) => event.type === 'signalled' && same(event.signal));
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
