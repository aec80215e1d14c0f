/** A text in an encoding that the platform can only read: by the bytes that it reads as each character. */
export function encoded(text: string, encoding: string): Uint8Array {
  const bytes = tableOf(encoding);
  return new Uint8Array(
    [...text].flatMap((sign) => {
      const found = bytes.get(sign);
      if (!found) throw new Error(`${encoding} has no ${sign}`);
      return found;
    }),
  );
}

const tables = new Map<string, Map<string, number[]>>();

function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  const learn = (...bytes: number[]) => {
    const sign = decoder.decode(new Uint8Array(bytes));
    if ([...sign].length === 1 && sign !== '\uFFFD' && !table.has(sign)) table.set(sign, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) learn(byte);
  if (/^(shift_jis|euc|big5|gb)/.test(encoding))
    for (let first = 0x81; first < 0xff; first += 1)
      for (let second = 0x40; second < 0xff; second += 1) learn(first, second);
  tables.set(encoding, table);
  return table;
}

export function utf16(text: string, bigEndian = false, mark = true): Uint8Array {
  const units = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), !bigEndian);
  return bytes;
}
