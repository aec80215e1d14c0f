const MOST_BYTES = 75;

/**
 * A value for a line of a card or a calendar, with the signs that mean something there made to mean
 * themselves (RFC 5545, 6350).
 */
export function lineValue(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** A line of a card or a calendar, broken into lines of 75 bytes at most, never within a character. */
export function foldedLine(line: string): string {
  let folded = '';
  let bytes = 0;
  for (const sign of line) {
    const size = sizeOf(sign.codePointAt(0)!);
    if (bytes + size > MOST_BYTES) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += sign;
    bytes += size;
  }
  return `${folded}\r\n`;
}

/** Bytes in UTF-8. */
function sizeOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
