import { bytesOf, type LeadFile } from './lead-file';

/**
 * The text of a file in pieces, without its byte-order mark. A character that the encoding does not have
 * becomes U+FFFD; noughts are left out.
 */
export async function* charactersOf(
  file: LeadFile,
  encoding: string,
): AsyncGenerator<{ text: string; done: number }> {
  const decoder = new TextDecoder(encoding);
  for await (const { bytes, done } of bytesOf(file))
    yield { text: withoutFiller(decoder.decode(bytes, { stream: true })), done };
  const rest = decoder.decode();
  if (rest !== '') yield { text: rest, done: file.size };
}

/** Old databases fill fields up with noughts, and old systems end a file with a sign of its own. */
function withoutFiller(text: string): string {
  return text.includes('\0') || text.includes('\u001A') ? text.replace(/[\0\u001A]/g, '') : text;
}

/** The beginning of a file's text, for finding out what it is. */
export function startOf(head: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(head, { stream: true });
}
