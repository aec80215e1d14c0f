/** Text as it is kept outside of the database: compressed, as base64. */
export async function packed(texts: AsyncIterable<string> | Iterable<string>): Promise<string> {
  const gzip = new CompressionStream('gzip');
  const bytes = new Response(gzip.readable).arrayBuffer();
  const writer = gzip.writable.getWriter();
  const encoder = new TextEncoder();
  for await (const text of texts) await writer.write(encoder.encode(text));
  await writer.close();
  return toBase64(new Uint8Array(await bytes));
}

/** Rejects what is damaged. */
export function unpacked(text: string): Promise<string> {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** As many bytes at a time as fit on the stack. */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let n = 0; n < bytes.length; n += 8190) text += String.fromCharCode(...bytes.subarray(n, n + 8190));
  return btoa(text);
}
