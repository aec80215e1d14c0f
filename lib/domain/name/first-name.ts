import { isCredential, isHonorific, isParticle, isRole, partsOf, plainName } from './name-parts';
import { DOUBLE_FIRST, DOUBLE_SECOND, EASTERN_FAMILY, GIVEN, VIETNAMESE_FAMILY } from './name-words';

const COMPANY =
  /(?:^|\s)(?:inc|incorporated|llc|ltd|limited|plc|corp|corporation|gmbh|mbh|ag|kg|ohg|ug|e\.?v|sarl|sas|s\.?a\.?s?|s\.?l\.?u?|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|oy|oyj|aps|a\/s|asa|pty|llp|lp|k\.?k|holding|group|labs|solutions|technologies|systems|software|consulting|partners|university|ventures|bank|institute|foundation)\.?$/iu;
const isName = (word: string) => /^[\p{L}\p{M}][\p{L}\p{M}'’.-]*$/u.test(word);
const isInitial = (word: string) =>
  /^\p{L}\.?(?:-?\p{L}\.)*$/u.test(word) &&
  word.replace(/[^\p{L}]/gu, '').length <= 2 &&
  (word.includes('.') || word.length === 1);
const isKnown = (word: string) => GIVEN.has(word.toLowerCase());
/** Written in capitals, with "Mc" and "O'" as they come. */
const isCapital = (word: string) => {
  const letters = word
    .replace(/^(?:Mac|Mc|O['’]|D['’]|L['’]|von|de)(?=\p{Lu}{2})/u, '')
    .replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
};

/**
 * What to call somebody by, from a name as people write it: titles and degrees fall away, a double given name
 * stays whole, "Last, First" is turned, capitals mark the family name. Null where greeting would be a guess:
 * a title with one name ("Frau Müller"), an address, a team, a firm, an initial. No greeting beats a wrong
 * one.
 */
export function firstNameOf(name: string, email?: string): string | null {
  const line = plainName(name);
  // A mailbox shows the part before the @ where it has no name, just as it is written there.
  if (line === '' || (name.includes('@') && /\S@\S/.test(name)) || line === email?.split('@')[0]) return null;
  if (/^[\p{L}\d]{2,}[._][\p{L}\d._]{2,}$/u.test(line) || /\b(?:no|not)[ -]?reply\b/i.test(line)) return null;
  const [before = '', ...after] = line.split(/\s*[,;]\s*/).filter(Boolean);
  if (after.length > 0) return ofListed(before, after);
  const pieces = line.split(/\s*[|/·•]\s*|\s+[-–—]\s+/).filter(Boolean);
  if (pieces.length > 1) {
    const known = pieces.filter((piece) => isKnown(piece.split(' ')[0]!));
    return known.length === 1 ? ofName(known[0]!) : null;
  }
  return ofName(line);
}

/**
 * "Byron, Ada", "Ada Byron, CISSP", "Byron, Ada, PhD": what stands after a comma is a given name only if it
 * looks like one.
 */
function ofListed(before: string, after: readonly string[]): string | null {
  const rest = after.filter((piece) => !piece.split(/[\s/&]+/).every((word) => isCredential(word)));
  const family = partsOf(before);
  const isOne = family.words.filter((word) => !isParticle(word.toLowerCase())).length === 1;
  if (isRoleOf(before)) return null;
  // One name and a degree: it may be either.
  if (rest.length === 0) return isOne ? null : ofName(before);
  const given = partsOf(rest[0]!);
  if (given.words.length === 0 || (given.honorific && given.words.length === 0)) return null;
  if (looksGiven(given.words, before === before.toUpperCase()))
    return isOne || isKnown(given.words[0]!) ? called(given.words, true) : null;
  // A title, a degree we do not know, a firm: the name stands whole before it.
  return isOne ? null : ofName(before);
}

function looksGiven(words: readonly string[], inCapitals: boolean): boolean {
  const [first] = words;
  if (!first || words.length > 3 || isRoleOf(words.join(' ')) || isInitial(first)) return false;
  return words.every((word, at) => {
    if (at > 0 && (isInitial(word) || isParticle(word))) return true;
    if (!isName(word) || isCredential(word) || isHonorific(word)) return false;
    if (
      /^(?:head|chief|director|manager|lead|senior|junior|vice|global|founder|owner|partner|president|consultant|engineer|leiter|leiterin|geschäftsführer|geschäftsführerin|inhaber|directeur|directrice|directora?|responsable|gerente|direttore|certified|retired)$/i.test(
        word,
      )
    )
      return false;
    return /^\p{Lu}[\p{Ll}\p{M}'’-]/u.test(word) || !/[\p{Lu}\p{Ll}]/u.test(word) || inCapitals;
  });
}

function isRoleOf(text: string): boolean {
  return COMPANY.test(text) || text.split(/[\s-]+/).some(isRole) || text.split(/\s+/).some(isRole);
}

function ofName(text: string): string | null {
  const { words, honorific, credentials } = partsOf(text);
  // "Hr." is a man in Danish, HR a department.
  if (words.length === 0 || !words.every(isName) || isRoleOf(text.replace(/^Hr\. /, ''))) return null;
  const weighty = words.filter((word) => !isParticle(word));
  if (weighty.length === 1 && (honorific || credentials || words.length > 1)) return null;
  // In these scripts the family name comes first and names are not split by spaces: the whole name is the
  // safe one.
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text))
    return words.join(' ');
  if (isParticle(words[0]!)) return null;
  if (mayBeginWithFamily(words)) return null;
  const alone = withoutFamily(words);
  return alone === null ? null : called(alone, alone.length < words.length);
}

/**
 * "Wang Wei", "Nguyễn Văn An", "Kim Min-jun": where the family name comes first, and nothing in the writing
 * says so.
 */
function mayBeginWithFamily([first = '', second = '', ...more]: readonly string[]): boolean {
  const family = first.toLowerCase();
  if (second === '' || isCapital(first) || isCapital(second) || isInitial(second)) return false;
  if (VIETNAMESE_FAMILY.has(family))
    return !isKnown(first) && (more.length > 0 || !/^[ -~]+$/.test(first + second));
  return (
    EASTERN_FAMILY.has(family) &&
    more.length === 0 &&
    (/^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(second) ||
      (!isKnown(first) && EASTERN_FAMILY.has(second.toLowerCase())))
  );
}

/** Without the family name where capitals mark it; null where what is left cannot be told. */
function withoutFamily(words: readonly string[]): string[] | null {
  const capital = words.map(
    (word) => isCapital(word) || (isParticle(word.toLowerCase()) && word === word.toUpperCase()),
  );
  const many = words.map((word, at) => capital[at]! && word.replace(/[^\p{L}]/gu, '').length > 2);
  if (capital.every(Boolean) || !many.some(Boolean)) {
    const [first, second, ...more] = words;
    // "LI Wei": two capitals are a family name where there is one; else they are initials.
    if (
      first &&
      second &&
      more.length < 2 &&
      capital[0] &&
      !capital[1] &&
      !isInitial(first) &&
      EASTERN_FAMILY.has(first.toLowerCase())
    )
      return [[second, ...more].join(' ')];
    return [...words];
  }
  const left = words.filter((word, at) => !capital[at] && !(isParticle(word) && at > 0 && capital[at + 1]));
  const family = words.find((_, at) => many[at])!.toLowerCase();
  if (left.length === 0) return null;
  if (capital[0] && left.length > 1 && VIETNAMESE_FAMILY.has(family)) return null;
  if (capital[0] && left.length === 2 && EASTERN_FAMILY.has(family)) return [left.join(' ')];
  return left;
}

/**
 * The given name of what is left. A name that is only initials, or ends in one and so may be turned, has
 * none.
 */
function called(words: readonly string[], familyGone: boolean): string | null {
  const [first, ...rest] = words;
  if (!first) return null;
  if (first.includes(' ')) return first.split(' ').map(cased).join(' ');
  if (isInitial(first)) {
    const second = (familyGone ? rest : rest.slice(0, -1)).find((word) => !isInitial(word));
    return second ? cased(second) : null;
  }
  if (!familyGone && rest.length === 1 && isInitial(rest[0]!) && !isKnown(first)) return null;
  return given(words, familyGone).map(cased).join(' ');
}

function given(words: readonly string[], familyGone: boolean): string[] {
  const particle = words.findIndex((word, index) => index > 0 && isParticle(word.toLowerCase()));
  const before = particle > 0 ? particle : words.length - (familyGone ? 0 : 1);
  const [first, second] = words as [string, string | undefined];
  return second &&
    before >= 2 &&
    DOUBLE_FIRST.has(first.toLowerCase()) &&
    DOUBLE_SECOND.has(second.toLowerCase())
    ? [first, second]
    : [first];
}

/** "ADA" and "ada" as "Ada"; mixed case is the owner's choice. */
function cased(word: string): string {
  const oneCase = word === word.toLowerCase() || (word === word.toUpperCase() && word.length > 2);
  return oneCase
    ? word
        .toLowerCase()
        .replace(/(^|[-'’])(\p{L})/gu, (_, edge: string, letter: string) => edge + letter.toUpperCase())
    : word;
}
