import { browser } from 'wxt/browser';
import { z } from 'zod';

import { MINUTE } from '../domain/time/calendar';
import { PanelCommand } from '../domain/log/command';

// What the rep has pressed and has not been answered yet. On disk, so that it outlives a crash, a restart and an update; in one
// list, so that it keeps the order of the presses, whichever page they were made in.
const KEY = 'outbox';
const Entry = z.strictObject({ id: z.uuid(), at: z.number(), command: z.unknown() });
type Entry = z.infer<typeof Entry>;

/** A command that was pressed at `at`. `command` null: another version kept it, and this one cannot read it. */
export type Kept = { id: string; at: number; command: PanelCommand | null };

/** After so long nobody expects it to happen by itself any more. */
const TOO_LONG_MS = 10 * MINUTE;

/** Whether the rep is asked before a command kept since `at` is carried out: it was too long ago, on another day, or by a clock that has been set back since. */
export function isOld(at: number, now: number): boolean {
  const otherDay = new Date(at).toDateString() !== new Date(now).toDateString();
  return otherDay || now - at > TOO_LONG_MS || at - now > MINUTE;
}

/** Oldest first. */
export async function readKept(): Promise<Kept[]> {
  return (await readEntries()).map(({ id, at, command }) => ({
    id,
    at,
    command: PanelCommand.safeParse(command).data ?? null,
  }));
}

export function keep(command: PanelCommand, now: number): Promise<void> {
  return change((entries) => [
    ...entries.filter(({ id }) => id !== command.id),
    { id: command.id, at: now, command },
  ]);
}

export function letGo(id: string): Promise<void> {
  return change((entries) => entries.filter((entry) => entry.id !== id));
}

/** In the place of another, in one step: neither both are kept nor none. */
export function keepInstead(id: string, command: PanelCommand, now: number): Promise<void> {
  return change((entries) => [
    ...entries.filter((entry) => entry.id !== id),
    { id: command.id, at: now, command },
  ]);
}

/** The rep wants it done now, however long ago it was pressed. */
export function renew(id: string, now: number): Promise<void> {
  return change((entries) => entries.map((entry) => (entry.id === id ? { ...entry, at: now } : entry)));
}

/** Called with the ids of what is kept, in any page and in the worker, whenever that changes. */
export function onKept(changed: (ids: ReadonlySet<string>) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>) => {
    if (Object.hasOwn(changes, KEY)) changed(new Set(entriesIn(changes[KEY]!.newValue).map(({ id }) => id)));
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

async function readEntries(): Promise<Entry[]> {
  return entriesIn((await browser.storage.local.get(KEY))[KEY]);
}

function entriesIn(stored: unknown): Entry[] {
  return (z.array(z.unknown()).safeParse(stored).data ?? []).flatMap(
    (one) => Entry.safeParse(one).data ?? [],
  );
}

/** One at a time in all pages together: two panels never overwrite one another. */
function change(make: (entries: Entry[]) => Entry[]): Promise<void> {
  return navigator.locks.request(KEY, async () => {
    await browser.storage.local.set({ [KEY]: make(await readEntries()) });
  });
}
