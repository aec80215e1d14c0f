import type { LeadId } from '../lead/lead';
import type { Event } from './event';
import { liveEvents } from './log';
import { isStone } from './stone';

/** The logs of leads, each under its own id. */
export type Logs = ReadonlyMap<LeadId, readonly Event[]>;

/** Everybody of whom a log has ever said that they are the same person, whether that still stands or not. */
export function namedIn(log: readonly { type: string }[]): LeadId[] {
  return log.flatMap((event) => (event.type === 'joined' ? (event as unknown as { with: LeadId }).with : []));
}

/**
 * Who is one person, of leads with all whom their logs name. That two are stands for as long as the log in
 * which it was said has not taken it back; whoever is the same as a second and a third is, with both. Each
 * group, and the ids in each, in order: the same on every device that has the same logs. Somebody who was
 * erased stands alone.
 */
export function persons(logs: Logs): LeadId[][] {
  const groups = new Map([...logs.keys()].map((id) => [id, new Set([id])]));
  for (const [id, log] of logs) {
    if (namedIn(log).length === 0 || log.some(isStone)) continue;
    for (const other of namedIn(liveEvents(log).live)) {
      const [one, two] = [groups.get(id)!, groups.get(other)];
      if (!two || one === two || logs.get(other)!.some(isStone)) continue;
      for (const member of two) groups.set(member, one.add(member));
    }
  }
  return [...new Set(groups.values())]
    .map((group) => [...group].toSorted())
    .toSorted(([a], [b]) => (a! < b! ? -1 : 1));
}
