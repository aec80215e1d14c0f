import type { Event } from './event';

/** The command an event belongs to: its id without the running number. */
export function commandOf(event: Event): string {
  return event.id.slice(0, event.id.lastIndexOf('.'));
}

function order(a: Event, b: Event): number {
  if (a.at !== b.at) return a.at - b.at;
  const one = commandOf(a);
  const other = commandOf(b);
  if (one !== other) return one < other ? -1 : 1;
  return Number(a.id.slice(one.length + 1)) - Number(b.id.slice(other.length + 1));
}

/** Each event once, by moment, then by command, then by its place in the command: the same log for every device that has the same events. */
export function sorted(log: readonly Event[]): readonly Event[] {
  let inOrder = true;
  for (let i = 1; i < log.length && inOrder; i += 1) inOrder = order(log[i - 1]!, log[i]!) < 0;
  return inOrder ? log : [...new Map(log.map((event) => [event.id, event])).values()].sort(order);
}

/**
 * The commands that are undone now. An undo is a command too and may itself be undone (redo), to any depth: a command is out
 * while an undo of it stands.
 */
export function undoneCommands(log: readonly Event[]): ReadonlySet<string> {
  const undoers = new Map<string, string[]>();
  for (const event of log) {
    if (event.type === 'undone')
      undoers.set(event.command, [...(undoers.get(event.command) ?? []), commandOf(event)]);
  }
  const out = new Map<string, boolean>();
  const isOut = (command: string): boolean => {
    const known = out.get(command);
    if (known !== undefined) return known;
    // A ring of undos can only be forged; while one is being followed it counts for nothing.
    out.set(command, false);
    const answer = (undoers.get(command) ?? []).some((undoer) => !isOut(undoer));
    out.set(command, answer);
    return answer;
  };
  return new Set([...undoers.keys()].filter(isOut));
}

/** The events that still count, in order, and how many there are in all. */
export function liveEvents(log: readonly Event[]): { live: readonly Event[]; count: number } {
  const all = sorted(log);
  const out = undoneCommands(all);
  return {
    live: out.size === 0 ? all : all.filter((event) => !out.has(commandOf(event))),
    count: all.length,
  };
}

/** The newest thing the rep did that still counts, for the Undo button; null when there is nothing. What the worker noted by itself is undone from the timeline. */
export function lastUndoable(log: readonly Event[]): string | null {
  const found = liveEvents(log).live.findLast((event) => event.type !== 'undone' && !event.auto);
  return found ? commandOf(found) : null;
}
