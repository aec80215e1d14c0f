/** Why a regular expression is not taken from outside. */
export type Wild = 'too-long' | 'does-not-parse' | 'looks-back' | 'nested' | 'too-loose';

const LONGEST = 300;
/** So many repetitions that overlap with what follows cost the square of a text at most; one of them is spent where the pattern may begin anywhere. */
const MOST_LOOSE = 2;
const LETTERS = [...Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)), '\n', 'é', '中'];

/** A repetition without end, and whether what comes after it could be taken for more of it. */
type Repeat = { matches: ReadonlySet<string>; loose: boolean };
type Found = { pending: Repeat[]; repeats: Repeat[]; branches: boolean; required: boolean };

class Refusal extends Error {
  constructor(readonly why: Wild) {
    super(why);
  }
}

/**
 * Why a pattern may not be run over a page that somebody else wrote; null when it may: it cannot take longer than about the square of the
 * text's length. No repetition within a repetition, no look at what came before, and at most two repetitions that compete for the same text.
 */
export function whyWild(pattern: string): Wild | null {
  if (pattern.length > LONGEST) return 'too-long';
  try {
    void new RegExp(pattern);
  } catch {
    return 'does-not-parse';
  }
  try {
    const reader = new PatternReader(pattern);
    const { repeats, branches } = reader.read();
    const loose = Math.max(repeats.filter((one) => one.loose).length, ...reader.ahead);
    return loose > (pattern.startsWith('^') && !branches ? MOST_LOOSE : MOST_LOOSE - 1) ? 'too-loose' : null;
  } catch (error) {
    if (error instanceof Refusal) return error.why;
    throw error;
  }
}

/** Reads a pattern that is known to parse, once, from left to right. */
class PatternReader {
  private at = 0;
  /** The loose repetitions of each lookahead: it is tried as a whole, and never again with what follows. */
  readonly ahead: number[] = [];

  constructor(private readonly pattern: string) {}

  read(): Found {
    return this.alternatives([]);
  }

  /** Everything up to the end of the group. */
  private alternatives(before: readonly Repeat[]): Found {
    const found: Found = { pending: [], repeats: [], branches: false, required: true };
    for (;;) {
      const one = this.sequence(before);
      found.pending.push(...one.pending);
      found.repeats.push(...one.repeats);
      found.required &&= one.required;
      if (this.pattern[this.at] !== '|') return found;
      found.branches = true;
      this.at += 1;
    }
  }

  private sequence(before: readonly Repeat[]): Found {
    const found: Found = { pending: [...before], repeats: [], branches: false, required: false };
    while (this.at < this.pattern.length && !'|)'.includes(this.pattern[this.at]!)) this.item(found);
    return found;
  }

  private item(found: Found): void {
    const start = this.at;
    const letter = this.pattern[this.at]!;
    if (letter === '^' || letter === '$') {
      this.at += 1;
      if (letter === '$') found.pending = [];
      return;
    }
    if (letter === '(') return this.group(found);
    if (letter === '\\' && /[1-9k]/.test(this.pattern[this.at + 1] ?? '')) throw new Refusal('looks-back');
    this.at +=
      letter === '\\'
        ? lengthOfEscape(this.pattern.slice(start))
        : letter === '['
          ? lengthOfClass(this.pattern.slice(start))
          : 1;
    const atom = this.pattern.slice(start, this.at);
    if (/^\\[bB]$/.test(atom)) return;
    const matches = new Set(LETTERS.filter((one) => new RegExp(`^(?:${atom})$`, 's').test(one)));
    this.met(found, matches, this.quantifier());
  }

  private group(found: Found): void {
    const [opening] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(this.pattern.slice(this.at))!;
    if (opening === '(?<=' || opening === '(?<!') throw new Refusal('looks-back');
    this.at += opening.length;
    const looksAhead = opening === '(?=' || opening === '(?!';
    const inner = this.alternatives(looksAhead ? [] : found.pending);
    this.at += 1;
    const { least, most } = this.quantifier();
    if (looksAhead) {
      this.ahead.push(inner.repeats.filter((one) => one.loose).length);
      return;
    }
    if (most > 1 && (inner.repeats.length > 0 || inner.branches)) throw new Refusal('nested');
    if (most > 100) inner.repeats.push({ matches: new Set(LETTERS), loose: true });
    found.repeats.push(...inner.repeats);
    found.pending = least > 0 ? inner.pending : [...new Set([...found.pending, ...inner.pending])];
    found.required ||= least > 0 && inner.required;
  }

  /** Something that takes one character each time. */
  private met(
    found: Found,
    matches: ReadonlySet<string>,
    { least, most }: { least: number; most: number },
  ): void {
    for (const one of found.pending) one.loose ||= [...matches].some((letter) => one.matches.has(letter));
    if (least > 0) {
      found.pending = [];
      found.required = true;
    }
    if (most <= 100) return;
    const repeat: Repeat = { matches, loose: false };
    found.repeats.push(repeat);
    found.pending.push(repeat);
  }

  private quantifier(): { least: number; most: number } {
    const [whole, sign, from, comma, to] = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/.exec(
      this.pattern.slice(this.at),
    ) ?? [''];
    this.at += whole!.length;
    if (!whole) return { least: 1, most: 1 };
    if (sign) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
    return { least: Number(from), most: comma === undefined ? Number(from) : to ? Number(to) : Infinity };
  }
}

const lengthOfEscape = (text: string): number =>
  (/^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|c[A-Za-z]|[pP]\{[^}]*\}|.)/s.exec(text) ?? [text])[0].length;
const lengthOfClass = (text: string): number => (/^\[(?:\\.|[^\]\\])*\]/s.exec(text) ?? [text])[0].length;
