import { analyse } from 'chardet';

import { wideEncoding } from './kind-of-bytes';
import { bytesOf, type LeadFile } from './lead-file';

const SAMPLE = 64 * 1024;
const LONGEST_PART = 2000;
const LINE_END = 0x0a;

/** What `TextDecoder` understands of what the detector names, for writing that is not Latin. */
const OTHER_SCRIPTS =
  /^(windows-(1251|1253|1256|874)|iso-8859-[57]|koi8-r|shift_jis|big5|euc-jp|euc-kr|gb18030)$/;
const CENTRAL = /^(windows-1250|iso-8859-2)$/;
const LATIN = /^(windows-125[024]|iso-8859-[12])$/;
// These as they look when taken for Western European.
const CZECH = /ø.*[ìèùžš]|[ìèùžš].*ø/isu;
const TURKISH = /[ðþý]/iu;
const ICELANDIC = /[áéíóúæ]/iu;

/**
 * The encoding of a text file, as `TextDecoder` names it. The byte-order mark says it, or bytes that are
 * UTF-8 throughout; else a detector guesses from the parts that are not plain English letters.
 */
export async function encodingOf(file: LeadFile, head: Uint8Array): Promise<string> {
  const wide = wideEncoding(head);
  if (wide !== null) return wide;
  const strict = new TextDecoder('utf-8', { fatal: true });
  const sample = new Sample();
  let valid = true;
  for await (const { bytes, done } of bytesOf(file)) {
    const letters: number | null = valid ? lettersIn(strict, bytes, done < file.size) : null;
    valid = letters !== null;
    if (letters !== bytes.length) sample.take(bytes);
    if (!valid && sample.full) break;
  }
  return valid || mostlyUtf8(sample) ? 'utf-8' : legacyEncoding(sample.bytes);
}

/** How many characters the bytes are; null if they are no UTF-8. */
function lettersIn(strict: TextDecoder, bytes: Uint8Array, stream: boolean): number | null {
  try {
    return strict.decode(bytes, { stream }).length;
  } catch {
    return null;
  }
}

/** The lines that have bytes above ASCII. */
class Sample {
  private readonly kept = new Uint8Array(SAMPLE);
  private filled = 0;
  parts = 0;

  get full() {
    return this.filled === SAMPLE;
  }

  get bytes() {
    return this.kept.subarray(0, this.filled);
  }

  take(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length && !this.full; at += 1) {
      if (bytes[at]! < 0x80) continue;
      const start = Math.max(bytes.lastIndexOf(LINE_END, at) + 1, at - LONGEST_PART);
      const end = bytes.indexOf(LINE_END, at) + 1 || bytes.length;
      const part = bytes.subarray(start, Math.min(end, at + LONGEST_PART, start + SAMPLE - this.filled));
      this.kept.set(part, this.filled);
      this.filled += part.length;
      this.parts += 1;
      at = start + part.length - 1;
    }
  }
}

/** A few broken characters in an otherwise sound text: a tool cut one in half, or two files were joined. */
function mostlyUtf8({ bytes, parts }: Sample): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = text.match(/\uFFFD/g)?.length ?? 0;
  const sound = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  // A long line is cut, and may be within a character.
  return sound > lost && sound >= (lost - Math.min(lost, parts / 10)) * 10;
}

/**
 * A few short words are too little for the detector alone, so it chooses only among the encodings of the kind
 * of writing that this is.
 */
function legacyEncoding(sample: Uint8Array): string {
  if (twoTexts(sample)) return 'windows-1252';
  if (inRuns(sample) > 0.6 && !hasPairsOnly(sample))
    return guessed(sample, OTHER_SCRIPTS) ?? (isHebrew(sample) ? 'windows-1255' : 'windows-1252');
  const western = new TextDecoder('windows-1252').decode(sample);
  const mac = new TextDecoder('macintosh').decode(sample);
  if (oddities(mac) * 3 < oddities(western)) return 'macintosh';
  if (CZECH.test(western)) return guessed(sample, CENTRAL) ?? 'windows-1250';
  if (oddities(western) > 0)
    return (guessed(sample, LATIN) ?? 'windows-1252').replace('iso-8859-1', 'windows-1252');
  return TURKISH.test(western) && !ICELANDIC.test(western) ? 'windows-1254' : 'windows-1252';
}

/**
 * Whether a text in UTF-8 was put together with one in Windows-1252: letters of both are in it. Read as the
 * second, what is in the first is seen to be wrong, letter by letter.
 */
function twoTexts(sample: Uint8Array): boolean {
  let both = 0;
  let alone = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte < 0x80) continue;
    const next = sample[at + 1] ?? 0;
    const second = byte < 0xc0 && sample[at - 1]! >= 0xc2 && sample[at - 1]! <= 0xc5;
    if (byte >= 0xc2 && byte <= 0xc5 && next >= 0x80 && next < 0xc0) both += 1;
    else if (!second && next < 0x80 && !(sample[at - 1]! >= 0x80)) alone += 1;
    else if (!second) return false;
  }
  return both > 0 && alone > 0;
}

/**
 * Which share of the letters above ASCII stand beside another: in Latin writing they stand alone, among plain
 * letters.
 */
function inRuns(sample: Uint8Array): number {
  let all = 0;
  let beside = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte < 0x80) continue;
    all += 1;
    if (sample[at - 1]! >= 0x80 || sample[at + 1]! >= 0x80) beside += 1;
  }
  return all === 0 ? 0 : beside / all;
}

/**
 * Whether the letters above ASCII stand in twos at most, within words of plain letters: so they do in `Núñez`,
 * and in no other writing.
 */
function hasPairsOnly(sample: Uint8Array): boolean {
  const isHigh = (at: number) => (sample[at] ?? 0) >= 0x80;
  const isPlain = (at: number) => /[a-z]/i.test(String.fromCharCode(sample[at] ?? 0));
  return sample.every((byte, at) => {
    if (byte < 0x80 || isHigh(at - 1)) return true;
    const end = isHigh(at + 1) ? at + 2 : at + 1;
    const letters = sample.subarray(at, end).every((one) => one >= 0xc0);
    return letters && !isHigh(end) && (isPlain(at - 1) || isPlain(end));
  });
}

function guessed(sample: Uint8Array, among: RegExp): string | undefined {
  if (among === OTHER_SCRIPTS && isHebrew(sample)) return undefined;
  return analyse(sample)
    .map(({ name }) => name.toLowerCase())
    .find((name) => among.test(name));
}

/** Hebrew has one case: no letter lies where the capitals of the other alphabets do. */
function isHebrew(sample: Uint8Array): boolean {
  const high = sample.filter((byte) => byte >= 0xc0);
  return high.length > 0 && high.every((byte) => byte >= 0xe0 && byte <= 0xfa);
}

/**
 * How many characters stand where no word of Western Europe has them: a sign or a lone capital within a word.
 */
function oddities(text: string): number {
  return (
    text.match(
      /(?<=\p{Ll})(?![A-Z])\p{Lu}(?!\p{Lu})|(?<=\p{L})(?![A-Z])\p{Lu}(?=\p{Ll})|(?<=\p{L})(?![\0-\x7F])[\p{S}¡-¿†‡‰‹›‚„ˆ˜](?=\p{L})|[\u0080-\u009F³¹¿](?=\p{L})/gu,
    ) ?? []
  ).length;
}
