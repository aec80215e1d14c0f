import { plainLine } from '../script/plain';

const set = (words: string) => new Set(words.split(' '));
const HONORIFICS = set(
  'dr prof professor mr mrs ms miss mx sir dame lord lady rev fr hon herr frau sr sra srta señor señora dott dottssa ing mag dipl-ing monsieur madame mme mlle',
);
const SUFFIXES = set(
  'jr sr ii iii iv v phd ph.d md m.d mba msc bsc ma ba jd esq cpa pe rn dds dvm cfa pmp llm llb obe mbe cbe',
);
const PARTICLES = set(
  'de del della di da das do dos du d van von der den ter ten la le los las bin ibn al el y zu',
);
// Given names that are commonly one half of a double one ("María José"); the second list holds the other half.
const DOUBLE_FIRST = set(
  'maría maria josé jose juan ana anna luis carlos miguel pedro jesús marco jean marie anne pierre paul mary john luca gian giovanni joão antónio josep',
);
const DOUBLE_SECOND = set(
  'josé jose maría maria luis luisa carlos antonio manuel jesús ángel angel pablo pedro fernando miguel ignacio isabel carmen teresa paula belén pilar elena lucía rosa sofía cristina claude pierre paul marc françois luc philippe michel louis baptiste christophe laure charlotte ann anne lou grace kate paulo antónio giuseppe luca',
);
const ROLES = set(
  'info sales support team office admin hello contact noreply no-reply marketing billing accounts help service the customer',
);

const bare = (word: string) => word.toLowerCase().replace(/[.,]+$/, '');
const isName = (word: string) => /^[\p{L}\p{M}][\p{L}\p{M}'’.-]*$/u.test(word);
const isInitial = (word: string) =>
  /^\p{L}\.?(?:-?\p{L}\.)*$/u.test(word) &&
  word.replace(/[^\p{L}]/gu, '').length <= 2 &&
  (word.includes('.') || word.length === 1);

/**
 * What to call somebody by, from a name as people write it: titles and suffixes fall away, a double given name stays whole, "Last,
 * First" is turned. Null where greeting would be a guess: an address, a team, an initial, anything that is no name.
 */
export function firstNameOf(name: string, email?: string): string | null {
  const line = plainLine(name, 200);
  // A mailbox shows the part before the @ where it has no name, just as it is written there.
  if (line.includes('@') || line === email?.split('@')[0]) return null;
  let words = turned(
    line
      .replace(/\([^)]*\)|["“”][^"“”]*["“”]/g, ' ')
      .replace(/\p{Extended_Pictographic}|\u200D|\uFE0F/gu, ' '),
  );
  while (words.length > 1 && HONORIFICS.has(bare(words[0]!))) words = words.slice(1);
  while (words.length > 1 && SUFFIXES.has(bare(words.at(-1)!))) words = words.slice(0, -1);
  if (words.length === 0 || !words.every(isName) || ROLES.has(bare(words[0]!))) return null;
  // In these scripts the family name comes first and names are not split by spaces: the whole name is the safe one.
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(line))
    return words.join(' ');
  if (isInitial(words[0]!)) {
    const called = words.slice(1, -1).find((word) => !isInitial(word));
    return called ? cased(called) : null;
  }
  return given(words).map(cased).join(' ');
}

/** "Lovelace, Ada" as ["Ada", "Lovelace"]; a suffix after the comma is left where it is. */
function turned(line: string): string[] {
  const [before = '', ...rest] = line.split(',').map((part) => part.trim());
  const after = rest.filter((part) => part && !part.split(/\s+/).every((word) => SUFFIXES.has(bare(word))));
  return [...after.slice(0, 1), before].join(' ').split(/\s+/).filter(Boolean);
}

function given(words: readonly string[]): string[] {
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word.toLowerCase()));
  const before = particle > 0 ? particle : words.length - 1;
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
