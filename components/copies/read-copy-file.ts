import type { Instant } from '@/lib/domain/time/calendar';
import type { Db } from '@/lib/store/database/db';
import type { Snapshot } from '@/lib/store/safety/kept-copies';

import { faultsOf } from './said-of';

/** What came of reading a file; `faults` in words. */
export type ReadFile =
  | { came: 'read'; copy: Snapshot }
  | { came: 'locked' | 'wrong' | 'damaged' | 'newer' | 'gone' }
  | { came: 'bad'; faults: string };

/**
 * Reads a file to its end, and only where all of it can be read brings it in beside the copies that are
 * here. Nothing of the database is changed.
 */
export async function readCopyFile(file: File, db: Db, now: Instant, passphrase?: string): Promise<ReadFile> {
  const [{ isSealed, unsealed, Unopened }, { textLines }, { FileEnd }, { compareCopy }, { bringIn }] =
    await Promise.all([
      import('@/lib/store/safety/unsealed'),
      import('@/lib/store/safety/text-lines'),
      import('@/lib/store/safety/file-end'),
      import('@/lib/store/safety/compare'),
      import('@/lib/store/safety/brought-in'),
    ]);
  try {
    const [beginning = ''] = await Array.fromAsync(textOf(file.slice(0, 200)));
    const locked = isSealed(beginning);
    if (locked && passphrase === undefined) return { came: 'locked' };
    const lines = async function* (end: InstanceType<typeof FileEnd>) {
      const plain = textLines(textOf(file));
      for await (const line of locked ? unsealed(plain, passphrase!) : plain) if (end.takes(line)) yield line;
    };
    const end = new FileEnd();
    const found = await compareCopy(db, lines(end));
    const faults = faultsOf(found, end.ending);
    if (faults) return { came: 'bad', faults };
    return { came: 'read', copy: await bringIn(lines(new FileEnd()), found, file.name, now) };
  } catch (error) {
    if (error instanceof Unopened) return { came: error.why };
    return { came: error instanceof DOMException ? 'gone' : 'damaged' };
  }
}

const PIECE_BYTES = 256 * 1024;

/** Read some at a time; rejects where the file has changed or gone since it was chosen. */
async function* textOf(file: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for (let at = 0; at < file.size; at += PIECE_BYTES)
    yield decoder.decode(await file.slice(at, at + PIECE_BYTES).arrayBuffer(), { stream: true });
}
