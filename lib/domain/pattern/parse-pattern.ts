/** Why a regular expression is not taken from outside. */
export type Wild = 'too-long' | 'does-not-parse' | 'not-read' | 'looks-back' | 'nested' | 'too-loose';

/** A set of letters: one bit for each kind of letter that the pattern tells apart. */
export type Letters = bigint;

export type Part =
  | { is: 'letters'; letters: Letters; least: number; most: number }
  | { is: 'group'; branches: Part[][]; optional: boolean }
  | { is: 'look'; branches: Part[][] }
  | { is: 'start' | 'end' | 'edge' };

const LONGEST = 300;
/**
 * Where the sets that have names begin, and the first letter after them: figures, letters, blanks, ends of
 * lines.
 */
const NAMED = [
  0, 9, 10, 11, 13, 14, 32, 33, 48, 58, 65, 91, 95, 96, 97, 123, 160, 161, 5760, 5761, 8192, 8203, 8232, 8233,
  8234, 8239, 8240, 8287, 8288, 12_288, 12_289, 65_279, 65_280,
];
/** The only escapes there are here; others mean one thing with a flag and another without. */
const ESCAPE = /^\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[dDwWsSbBnrtfv]|[^A-Za-z0-9])/s;
const CLASS = /^\[(?:\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[dDwWsSbnrtfv]|[^A-Za-z0-9])|[^\]\\])*\]/s;
const ANY = /^./s;
const OPENING = /^\((?:\?(?:[:=!]|<[A-Za-z_]\w*>))?/;
const QUANTIFIER = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/;

class Refusal extends Error {
  constructor(readonly why: Wild) {
    super(why);
  }
}

/**
 * A pattern without flags, as its branches; or why it is none of ours. Read are letters, sets, escapes of one
 * letter, `^`, `$`, `\b`, groups that are not repeated, and looks ahead.
 */
export function parsePattern(pattern: string): { branches: Part[][] } | { wild: Wild } {
  if (pattern.length > LONGEST) return { wild: 'too-long' };
  try {
    void new RegExp(pattern);
  } catch {
    return { wild: 'does-not-parse' };
  }
  try {
    return { branches: new PatternReader(pattern).branches() };
  } catch (error) {
    if (error instanceof Refusal) return { wild: error.why };
    throw error;
  }
}

/** Reads a pattern that is known to parse, once, from left to right. */
class PatternReader {
  private at = 0;
  /** A letter of each kind: whatever the pattern says of one, it says of all of its kind. */
  private readonly kinds: readonly string[];

  constructor(private readonly pattern: string) {
    const named = [...pattern.matchAll(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))/g)].map(([, x, u]) =>
      Number.parseInt((x ?? u)!, 16),
    );
    const mentioned = [...Array.from({ length: pattern.length }, (_, n) => pattern.charCodeAt(n)), ...named];
    this.kinds = [...new Set([...NAMED, ...mentioned, ...mentioned.map((code) => code + 1)])].map((code) =>
      String.fromCharCode(code),
    );
  }

  branches(): Part[][] {
    const all: Part[][] = [[]];
    while (this.at < this.pattern.length && this.pattern[this.at] !== ')') {
      if (this.pattern[this.at] === '|') {
        this.at += 1;
        all.push([]);
      } else all.at(-1)!.push(this.part());
    }
    return all;
  }

  private part(): Part {
    const rest = this.pattern.slice(this.at);
    const [letter] = rest;
    if (letter === '(') return this.group(rest);
    if (letter === '^' || letter === '$') {
      this.at += 1;
      return { is: letter === '^' ? 'start' : 'end' };
    }
    if (/^\\[1-9k]/.test(rest)) throw new Refusal('looks-back');
    const [atom] = (letter === '\\' ? ESCAPE : letter === '[' ? CLASS : ANY).exec(rest) ?? [];
    if (!atom) throw new Refusal('not-read');
    this.at += atom.length;
    if (/^\\[bB]$/.test(atom)) return { is: 'edge' };
    return { is: 'letters', letters: this.lettersOf(atom), ...this.quantifier() };
  }

  private group(rest: string): Part {
    if (/^\(\?<[=!]/.test(rest)) throw new Refusal('looks-back');
    const [opening] = OPENING.exec(rest)!;
    this.at += opening.length;
    if (this.pattern[this.at] === '?') throw new Refusal('not-read');
    const branches = this.branches();
    this.at += 1;
    const { least, most } = this.quantifier();
    if (opening === '(?=' || opening === '(?!') {
      if (least !== 1 || most !== 1) throw new Refusal('nested');
      return { is: 'look', branches };
    }
    if (most > 1) throw new Refusal('nested');
    return { is: 'group', branches, optional: least === 0 };
  }

  private lettersOf(atom: string): Letters {
    const one = new RegExp(`^(?:${atom})$`);
    return this.kinds.reduce((set, kind, n) => (one.test(kind) ? set | (1n << BigInt(n)) : set), 0n);
  }

  private quantifier(): { least: number; most: number } {
    const [whole, sign, from, comma, to] = QUANTIFIER.exec(this.pattern.slice(this.at)) ?? [''];
    this.at += whole!.length;
    if (!whole) return { least: 1, most: 1 };
    if (sign) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
    return { least: Number(from), most: comma === undefined ? Number(from) : to ? Number(to) : Infinity };
  }
}
