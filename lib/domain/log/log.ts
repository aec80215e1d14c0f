import type { Instant } from '../time/calendar';
import { isOurs, isOwnScope, ownScope, type Self } from '../self';
import { memberOf, scopesOf } from '../settings/roster';
import type { LeadId } from '../lead/lead';
import type { Hlc } from '../time/hlc';
import type { Context } from './context';
import type { Event } from './event';

/** The command an event belongs to: its id without the running number. */
export function commandOf(event: Pick<Event, 'id'>): string {
  return event.id.slice(0, event.id.lastIndexOf('.'));
}

function order(a: Event, b: Event): number {
  if (a.hlc !== b.hlc) return a.hlc < b.hlc ? -1 : 1;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  const one = commandOf(a);
  const other = commandOf(b);
  if (one !== other) return one < other ? -1 : 1;
  return Number(a.id.slice(one.length + 1)) - Number(b.id.slice(other.length + 1));
}

/**
 * Each event once, by the logical clock, then by device, command, and place in the command: the same log for
 * every device that has the same events.
 */
export function sorted(log: readonly Event[]): readonly Event[] {
  let inOrder = true;
  for (let i = 1; i < log.length && inOrder; i += 1) inOrder = order(log[i - 1]!, log[i]!) < 0;
  return inOrder ? log : [...new Map(log.map((event) => [event.id, event])).values()].sort(order);
}

/**
 * What whoever writes next has heard of: the newest reading of the clock in a log, and the latest moment it
 * tells.
 */
export type Heard = { hlc: Hlc; at: Instant };

function heardIn(log: readonly Event[]): Heard | undefined {
  let heard: Heard | undefined;
  for (const { hlc, at } of log)
    heard = {
      hlc: heard && heard.hlc > hlc ? heard.hlc : hlc,
      at: heard && heard.at > at ? heard.at : at,
    };
  return heard;
}

/**
 * The commands that are undone now. An undo is a command too and may itself be undone (redo), to any depth: a
 * command is out while an undo of it stands.
 */
export function undoneCommands(log: readonly Event[]): ReadonlySet<string> {
  return new Set(standingUndos(log).keys());
}

/** The commands that are out, each with the undos of it that stand. */
function standingUndos(log: readonly Event[]): Map<string, Event[]> {
  const undoers = new Map<string, Event[]>();
  for (const event of log)
    if (event.type === 'undone') undoers.set(event.command, [...(undoers.get(event.command) ?? []), event]);
  const out = new Map<string, boolean>();
  const isOut = (command: string): boolean => {
    const known = out.get(command);
    if (known !== undefined) return known;
    // Undos that undo each other in a ring can only be forged: an undo already being followed counts for nothing.
    out.set(command, false);
    const answer = (undoers.get(command) ?? []).some((undoer) => !isOut(commandOf(undoer)));
    out.set(command, answer);
    return answer;
  };
  return new Map(
    [...undoers]
      .filter(([command]) => isOut(command))
      .map(([command, all]) => [command, all.filter((undoer) => !isOut(commandOf(undoer)))]),
  );
}

/**
 * What counts of a log, how many events it has, and up to where it has been heard. `declined`: occasions on
 * which the worker did something of itself that was taken back, and is not to do it again.
 */
export type Standing = {
  live: readonly Event[];
  /** Whose log it is; several, in the order of their ids, where they are one person. */
  leads: readonly LeadId[];
  count: number;
  heard: Heard | undefined;
  declined: readonly string[];
};

/** One command's answer to an occasion. */
type Part = { command: string; first: Event };

/**
 * The events that still count, in order, and how many there are in all. What was undone does not count; nor
 * does what was done a second time on one occasion, by another device that did not know of the first: of
 * those that stand, the first in order does, whole. Whoever takes back what the worker did of itself takes
 * back with it what other devices had done so on the same occasion by then. Where there is a stone, nothing
 * else counts.
 */
export function liveEvents(log: readonly Event[]): Standing {
  const all = sorted(log);
  // Nothing comes before a stone.
  if (all[0]?.type === 'erased') return standing([], all, []);
  const undos = standingUndos(all);
  const occasions = partsByOccasion(all);
  const passed = new Set<string>();
  const declined: string[] = [];
  for (const [occasion, parts] of occasions) {
    // What the worker took back of itself, because the clock had been wrong, it does again in its time.
    const takenBack = parts.flatMap((part) =>
      part.first.auto ? (undos.get(part.command) ?? []).filter(({ auto }) => !auto) : [],
    );
    const stands = ({ command, first }: Part) =>
      !undos.has(command) && !(first.auto && takenBack.some((undo) => order(first, undo) < 0));
    const chosen = parts.find(stands);
    if (!chosen && takenBack.length > 0) declined.push(occasion);
    for (const part of parts) if (part !== chosen) passed.add(keyOf(part.command, occasion));
  }
  const counts = (event: Event) => {
    const command = commandOf(event);
    if (undos.has(command)) return false;
    return event.occasion === undefined || !passed.has(keyOf(command, event.occasion));
  };
  return standing(undos.size === 0 && passed.size === 0 ? all : all.filter(counts), all, declined);
}

const standing = (live: readonly Event[], all: readonly Event[], declined: readonly string[]): Standing => ({
  live,
  leads: [...new Set(all.map(({ leadId }) => leadId))].toSorted(),
  count: all.length,
  heard: heardIn(all),
  declined,
});

const keyOf = (command: string, occasion: string) => `${command} ${occasion}`;

function partsByOccasion(all: readonly Event[]): Map<string, Part[]> {
  const occasions = new Map<string, Part[]>();
  for (const event of all) {
    if (event.occasion === undefined) continue;
    const command = commandOf(event);
    const parts = occasions.get(event.occasion);
    if (!parts) occasions.set(event.occasion, [{ command, first: event }]);
    else if (!parts.some((part) => part.command === command)) parts.push({ command, first: event });
  }
  return occasions;
}

/**
 * Which events of a log the rep at this browser did. Of a lead that was shared, everybody has what others
 * wrote before that in their own records: there it is theirs who wrote it.
 */
export function ownIn(log: readonly Event[], self: Pick<Self, 'actor'>): (event: Event) => boolean {
  return log.some(({ type }) => type === 'shared')
    ? ({ actor }) => actor === self.actor
    : (event) => isOurs(event, self);
}

/**
 * Whether a lead that was shared is another member's alone again, or a group's that the rep is not in: what is known
 * of it stays in the record here, for when it is shared once more, and it is nobody's at this browser to see or to
 * work on.
 */
export function isWithdrawn(
  { scope }: { scope: string },
  log: readonly Event[],
  { self, roster = [] }: Pick<Context, 'self' | 'roster'>,
): boolean {
  const me = memberOf(roster, self.actor);
  const isElsewhere = isOwnScope(scope)
    ? roster.some(({ id }) => id !== self.actor && ownScope(id) === scope)
    : me !== undefined && me.role !== 'manager' && !scopesOf(me, roster).includes(scope);
  return isElsewhere && log.some(({ type }) => type === 'shared');
}

/**
 * The newest thing the rep did that still counts, for the Undo button, a touch of theirs that logged itself
 * included; null when there is nothing. What else the worker noted by itself is no doing of theirs.
 */
export function lastUndoable(log: readonly Event[], self: Pick<Self, 'actor'>): string | null {
  const isOwn = ownIn(log, self);
  const found = liveEvents(log).live.findLast(
    (event) => event.type !== 'undone' && (!event.auto || event.type === 'touched') && isOwn(event),
  );
  return found ? commandOf(found) : null;
}
