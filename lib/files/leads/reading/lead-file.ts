import { because, type Reason } from '../../../domain/reason';

/**
 * A file that can be read more than once, from its start, in pieces of the reader's choice. A browser's
 * `File` is one; so is one on disk.
 */
export type LeadFile = {
  name: string;
  /** In bytes, as it was when it was chosen. */
  size: number;
  bytes(): AsyncIterable<Uint8Array>;
};

const MB = 1_000_000;
/** Said before anything of the file is read. */
export const MOST_BYTES = 200 * MB;
/** Of a table, with the row that names its columns. */
export const MOST_ROWS = 500_000;

/** Why a file as a whole cannot be read. */
export class Unreadable extends Error {
  constructor(readonly why: Reason) {
    super(why.code);
  }
}

/** The error that a file cannot be read, with its reason: to be thrown. */
export function unreadable(code: string, args?: Record<string, string | number>): Unreadable {
  return new Unreadable(because(code, args));
}

/** Refuses by size alone: an empty file, and one that is too big. */
export function checkSize({ size }: LeadFile): void {
  if (size === 0) throw unreadable('leads-file-empty');
  if (size > MOST_BYTES)
    throw unreadable('leads-file-too-big', {
      mb: Math.ceil(size / MB),
      most: MOST_BYTES / MB,
    });
}

/**
 * The bytes of a file, with how many there were so far. A file that was changed, cut or removed since it was
 * chosen is refused as soon as that shows.
 */
export async function* bytesOf(file: LeadFile): AsyncGenerator<{ bytes: Uint8Array; done: number }> {
  let done = 0;
  const pieces = file.bytes()[Symbol.asyncIterator]();
  for (;;) {
    const next = await pieces.next().catch(() => {
      throw unreadable('leads-file-changed', { name: file.name });
    });
    if (next.done) break;
    done += next.value.length;
    if (done > file.size) throw unreadable('leads-file-changed', { name: file.name });
    yield { bytes: next.value, done };
  }
  if (done !== file.size) throw unreadable('leads-file-changed', { name: file.name });
}

/** The first bytes of a file, at most `most` of them. */
export async function headOf(file: LeadFile, most: number): Promise<Uint8Array> {
  const head = new Uint8Array(Math.min(most, file.size));
  let filled = 0;
  for await (const { bytes } of bytesOf(file)) {
    const part = bytes.subarray(0, head.length - filled);
    head.set(part, filled);
    filled += part.length;
    if (filled === head.length) break;
  }
  return head;
}

/** All of a file, for the kinds that are only to be read as a whole. */
export async function wholeOf(file: LeadFile): Promise<Uint8Array> {
  const whole = new Uint8Array(file.size);
  for await (const { bytes, done } of bytesOf(file)) whole.set(bytes, done - bytes.length);
  return whole;
}
