import { z } from 'zod';

import { stored } from '../browser-storage/stored';
import { MINUTE } from '../domain/time/calendar';
import { PanelCommand } from '../domain/log/command';

// What the rep has pressed and has not been answered yet. On disk, so that it outlives a crash, a restart and
// an update; in one list, so that it keeps the order of the presses, whichever page they were made in.
const outbox = stored('local', 'outbox', z.array(z.unknown()), []);
const Entry = z.strictObject({ id: z.uuid(), at: z.number(), command: z.unknown() });
type Entry = z.infer<typeof Entry>;

/**
 * A command that was pressed at `at`. `command` null: another version kept it, and this one cannot read it.
 */
export type Unanswered = { id: string; at: number; command: PanelCommand | null };

/** After this long the rep is asked before a waiting command is carried out. */
const TOO_LONG_MS = 10 * MINUTE;

/**
 * Whether the rep is asked before a command kept since `at` is carried out: it was too long ago, on another
 * day, or by a clock that has been set back since.
 */
export function isOld(at: number, now: number): boolean {
  const otherDay = new Date(at).toDateString() !== new Date(now).toDateString();
  return otherDay || now - at > TOO_LONG_MS || at - now > MINUTE;
}

/** Oldest first. */
export async function readUnanswered(): Promise<Unanswered[]> {
  return entriesIn(await outbox.get()).map(({ id, at, command }) => ({
    id,
    at,
    command: PanelCommand.safeParse(command).data ?? null,
  }));
}

/** Keeps a press until it is answered. Rejects where the browser cannot write it down. */
export function keep(command: PanelCommand, now: number): Promise<void> {
  return change((entries) => [
    ...entries.filter(({ id }) => id !== command.id),
    { id: command.id, at: now, command },
  ]);
}

/** It is answered. */
export function dropUnanswered(id: string): Promise<void> {
  return change((entries) => entries.filter((entry) => entry.id !== id));
}

/** Replaces one kept command by another in one step, so that never both are kept, nor neither. */
export function keepInstead(id: string, command: PanelCommand, now: number): Promise<void> {
  return change((entries) => [
    ...entries.filter((entry) => entry.id !== id),
    { id: command.id, at: now, command },
  ]);
}

/**
 * What was pressed about these leads is not kept any longer, but for the wish that they be erased, which has
 * yet to be answered.
 */
export function letGoOf(leadIds: readonly string[]): Promise<void> {
  const about = (command: unknown): boolean => {
    const { type, leadId } = (command ?? {}) as { type?: unknown; leadId?: unknown };
    return type !== 'erase-lead' && leadIds.includes(String(leadId));
  };
  return change((entries) =>
    entries.flatMap((entry) => {
      const { commands } = (entry.command ?? {}) as { commands?: unknown };
      if (!Array.isArray(commands)) return about(entry.command) ? [] : [entry];
      const left = commands.filter((command) => !about(command));
      if (left.length === commands.length) return [entry];
      return left.length > 0 ? [{ ...entry, command: { ...(entry.command as object), commands: left } }] : [];
    }),
  );
}

/** The rep wants it done now, however long ago it was pressed. */
export function renew(id: string, now: number): Promise<void> {
  return change((entries) => entries.map((entry) => (entry.id === id ? { ...entry, at: now } : entry)));
}

/** Called with the ids of what is kept, in any page and in the worker, whenever that changes. */
export function onUnanswered(changed: (ids: ReadonlySet<string>) => void): () => void {
  return outbox.watch((entries) => changed(new Set(entriesIn(entries).map(({ id }) => id))));
}

/** One that cannot be read keeps none of the others out. */
function entriesIn(entries: readonly unknown[]): Entry[] {
  return entries.flatMap((one) => Entry.safeParse(one).data ?? []);
}

/** One at a time in all pages together: two panels never overwrite one another. */
async function change(make: (entries: Entry[]) => Entry[]): Promise<void> {
  await outbox.change((entries) => make(entriesIn(entries)));
}
