import { Dexie } from 'dexie';
import { z } from 'zod';

import { stored } from '../../browser-storage/stored';
import { HOUR } from '../../domain/time/calendar';
import { type Snapshot, snapshotLines } from './kept-copies';
import { type Seal, sealed } from './sealed';
import { textBlocks } from './text-lines';
import { withEnd } from './file-end';

// Copies outside of the browser, in a folder that the rep has picked. The browser keeps a handle on it, which
// only IndexedDB takes: in a database of its own, with nothing else in it.

/** What the browser gives for a folder (File System Access). */
export type Folder = {
  name: string;
  queryPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
  getFileHandle(name: string, how: { create: boolean }): Promise<FileSystemFileHandle>;
  removeEntry(name: string): Promise<void>;
  keys(): AsyncIterableIterator<string>;
};
export type Picked = { folder: Folder; seal: Seal | null; device: string };

/**
 * What came of the last writing. `asks`: the browser wants the rep to allow it again. `gone`: it is not there.
 * `locked`: another program has the file.
 */
const Written = z.object({
  /** When the folder was picked, and when it was last tried. */
  picked: z.number(),
  at: z.number(),
  came: z.enum(['written', 'asks', 'gone', 'locked', 'full', 'failed']),
  /** The copy that was last written, by the moment of which it is; and what it was called. */
  copy: z.number().nullable(),
  name: z.string().max(200).nullable(),
});
export type Written = z.infer<typeof Written>;

const written = stored('local', 'folder-copy', Written);
export const readWritten = written.get;
export const onWritten = (changed: () => void): (() => void) => written.watch(changed);

const KEPT = 10;
const AGAIN_MS = HOUR;
/** Until then the rep is not bothered with a folder that cannot be written: they may open it themselves. */
const PATIENCE_MS = 48 * HOUR;
const NAME = /^fifth-touch-([0-9a-z]{4})-\d{4}-\d\d-\d\d-\d{4}\.(?:jsonl|sealed)$/;

async function inFolders<Result>(work: (kept: Dexie) => PromiseLike<Result>): Promise<Result> {
  const kept = new Dexie('fifth-touch-folder');
  kept.version(1).stores({ picked: 'id' });
  try {
    return await work(kept);
  } finally {
    kept.close();
  }
}

/** The folder that was picked; undefined where none is. */
export async function pickedFolder(): Promise<Picked | undefined> {
  return inFolders((kept) => kept.table<Picked & { id: string }>('picked').get('it'));
}

export async function pickFolder(picked: Picked, now: number): Promise<void> {
  await inFolders((kept) => kept.table('picked').put({ id: 'it', ...picked }));
  await written.set({ picked: now, at: now, came: 'asks', copy: null, name: null });
}

/** Copies that are in it stay. */
export async function forgetFolder(): Promise<void> {
  await inFolders((kept) => kept.table('picked').clear());
  await written.remove();
}

/**
 * Writes a copy into the folder, where there is one and this copy is not there yet, and takes away the oldest
 * of this computer's beyond ten. What came of it is known to `readWritten`. `atOnce`: whatever came of it a
 * moment ago.
 */
export async function writeToFolder(
  snapshot: Snapshot,
  now: number,
  atOnce = false,
  read = pickedFolder,
): Promise<Written | null> {
  const before = await written.get();
  const picked = before && (await read());
  if (!picked) return null;
  const isSoon = now >= before.at && now - before.at < AGAIN_MS;
  if (!atOnce && (before.copy === snapshot.at || (isSoon && before.came !== 'written'))) return before;
  const came = await attempt(picked, snapshot);
  const done = came.name !== undefined;
  const after: Written = {
    picked: before.picked,
    at: now,
    came: came.came,
    copy: done ? snapshot.at : before.copy,
    name: done ? came.name : before.name,
  };
  await written.set(after);
  return after;
}

/** Whether the rep is to be told that copies no longer go where they should. */
export async function isFolderStuck(now: number): Promise<boolean> {
  const last = await written.get();
  return last !== undefined && last.came !== 'written' && now - (last.copy ?? last.picked) > PATIENCE_MS;
}

type Came =
  | { came: 'written'; name: string }
  | { came: Exclude<Written['came'], 'written'>; name?: undefined };

/** Why a folder is not written, by what the browser calls it. */
const REASONS: Readonly<Record<string, Exclude<Written['came'], 'written'>>> = {
  NotFoundError: 'gone',
  NotAllowedError: 'asks',
  SecurityError: 'asks',
  NoModificationAllowedError: 'locked',
  NotReadableError: 'locked',
  QuotaExceededError: 'full',
};

async function attempt({ folder, seal, device }: Picked, snapshot: Snapshot): Promise<Came> {
  try {
    if ((await folder.queryPermission({ mode: 'readwrite' })) !== 'granted') return { came: 'asks' };
    const name = fileName(snapshot, device, seal !== null);
    const file = await folder.getFileHandle(name, { create: true });
    const out = await file.createWritable();
    try {
      for await (const text of copyText(snapshot, seal)) await out.write(text);
      // Only now does it take the place of what was there.
      await out.close();
    } catch (error) {
      await out.abort().catch(() => undefined);
      throw error;
    }
    await prune(folder, device);
    return { came: 'written', name };
  } catch (error) {
    console.warn('folder', String(error));
    return { came: REASONS[(error as { name?: string }).name ?? ''] ?? 'failed' };
  }
}

async function prune(folder: Folder, device: string): Promise<void> {
  const own: string[] = [];
  for await (const name of folder.keys()) if (NAME.exec(name)?.[1] === device) own.push(name);
  for (const name of own.toSorted().slice(0, -KEPT)) await folder.removeEntry(name);
}

/** By the moment of the copy, and the computer that it is of: two may share a folder. */
export function fileName({ at }: Pick<Snapshot, 'at'>, device: string, isSealed: boolean): string {
  const moment = new Date(at).toISOString();
  return `fifth-touch-${device}-${moment.slice(0, 10)}-${moment.slice(11, 16).replace(':', '')}.${isSealed ? 'sealed' : 'jsonl'}`;
}

/** The text of a copy as it goes into a file, in blocks. */
export async function* copyText(snapshot: Snapshot, seal: Seal | null): AsyncGenerator<string> {
  const blocks = withEnd(textBlocks(snapshotLines(snapshot)));
  yield* seal ? sealed(seal, blocks) : blocks;
}
