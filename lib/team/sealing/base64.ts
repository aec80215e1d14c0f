/** Bytes as base64, and back. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // As many as a call takes arguments for.
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** Throws where it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes = atob(text);
  const out = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) out[at] = bytes.charCodeAt(at);
  return out;
}
