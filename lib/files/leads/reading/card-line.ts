/**
 * One property of a card: its name in capitals without a group, what is said of it (in capitals), its whole
 * value, and its value as the parts that `;` cuts.
 */
export type CardLine = { name: string; settings: string; text: string; parts: string[] };

/**
 * Reads `item1.EMAIL;TYPE=work:ada@x.com`. Null for what is no property. A value that does not decode is read
 * as it stands.
 */
export function readCardLine(line: string): CardLine | null {
  const head = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:[^":;]|"[^"]*")*)*):/.exec(line);
  if (!head) return null;
  const settings = head[2]!.toUpperCase();
  const raw = line.slice(head[0].length);
  const charset = /;CHARSET=([\w-]+)/.exec(settings)?.[1] ?? null;
  const quoted = /[;=]QUOTED-PRINTABLE(;|$)/.test(settings);
  if (/[;=](BASE64|B)(;|$)/.test(settings))
    return { name: head[1]!.toUpperCase(), settings, text: '', parts: [] };
  const value = quoted ? fromQuotedPrintable(raw, charset) : raw;
  return {
    name: head[1]!.toUpperCase(),
    settings,
    text: unescaped(value),
    parts: value.split(/(?<=(?<!\\)(?:\\\\)*);/).map(unescaped),
  };
}

function unescaped(value: string): string {
  return value.replace(/\\([nN\\,;:])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

/** Without a `charset` it is UTF-8, or what Windows writes: old telephones never say which. */
function fromQuotedPrintable(text: string, charset: string | null): string {
  const bytes: number[] = [];
  const own = new TextEncoder();
  for (const [piece, hex] of text.matchAll(/=([0-9A-Fa-f]{2})|[^=]+|=/g))
    if (hex) bytes.push(Number.parseInt(hex, 16));
    else bytes.push(...own.encode(piece));
  const all = new Uint8Array(bytes);
  try {
    return new TextDecoder(charset ?? 'utf-8', { fatal: charset === null }).decode(all);
  } catch {
    return new TextDecoder(charset === null ? 'windows-1252' : 'utf-8').decode(all);
  }
}
