// Letters that look alike (Unicode TR39, "Unicode security mechanisms"): one word in two alphabets,
// characters that nobody sees, and marks that turn the direction of writing. Said to the rep and changed in
// nothing: an address is a key as it stands.

/** Why a text is to be looked at twice. `scripts`: the alphabets that one word of it mixes. */
export type LookTwice =
  | { code: 'scripts'; scripts: readonly string[] }
  | { code: 'hidden' }
  | { code: 'direction' };

const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Cherokee',
  'Coptic',
  'Georgian',
  'Hebrew',
  'Arabic',
  'Devanagari',
  'Thai',
  'Han',
  'Hiragana',
  'Katakana',
  'Bopomofo',
  'Hangul',
] as const;
const OF_SCRIPT: readonly (readonly [script: string, is: RegExp])[] = [
  ...SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const),
  // Letters for other purposes that are drawn like those of names: of formulas, of how a word is pronounced, and
  // wide ones beside narrow ones. African alphabets have ɛ, ɔ, ɓ, ɗ and ŋ.
  ['Mathematical', /[\u{1D400}-\u{1D7FF}]/u],
  ['Phonetic', /[ɑɡɪʏɴʀʟɢʜʙ]/u],
  ['Full-width', /[A-Za-z].*[Ａ-Ｚａ-ｚ]|[Ａ-Ｚａ-ｚ].*[A-Za-z]/u],
];

/** Alphabets that are written in one word: TR39's "highly restrictive" level. */
const TOGETHER = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
];

/**
 * Cyrillic and Greek letters that look like Latin ones: in an address a part of nothing else is taken for a
 * Latin one.
 */
const LIKE_LATIN = /^[аеорсухіјѕһԁԛԝөӏАВЕКМНОРСТУХІЈЅԌοναρυχκιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ\p{N}]+$/u;

const TURNING = /[\u202A-\u202E\u2066-\u2069]/u;
/**
 * Nobody sees these in a name, in whatever language; those that belong beside some letters are looked at
 * below.
 */
const HIDDEN =
  /\u2800|(?![\u061C\u200C-\u200F\u202A-\u202E\u2066-\u2069\u{E0020}-\u{E007F}]|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}/u;
/**
 * Marks of direction belong beside letters that are written from the right; joiners beside letters that join,
 * and in emoji.
 */
const DIRECTION_MARK = /[\u061C\u200E\u200F]/u;
const FROM_THE_RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LONE_JOINER =
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]/u;
/**
 * Tags and variation selectors say how an emoji or a character of Chinese is drawn; beside anything else they
 * say nothing that is seen.
 */
const LONE_SELECTOR =
  /(?<![\p{Extended_Pictographic}\p{Emoji}\p{Script=Han}\p{Script=Mongolian}\p{S}])\p{Variation_Selector}|(?<![\u{1F3F4}\u{E0000}-\u{E007F}])[\u{E0020}-\u{E007F}]/u;

/**
 * What of a name or an address is not what it seems; empty for what is written as people write, in one
 * alphabet or in words of several.
 */
export function lookTwice(text: string): LookTwice[] {
  // What most names are.
  if (/^[\x20-\x7E\u00C0-\u024F]*$/.test(text)) return [];
  const found: LookTwice[] = [];
  const scripts = mixed(text);
  if (scripts.length > 0) found.push({ code: 'scripts', scripts });
  const strayMark = DIRECTION_MARK.test(text) && !FROM_THE_RIGHT.test(text);
  if (HIDDEN.test(text) || strayMark || LONE_JOINER.test(text) || LONE_SELECTOR.test(text))
    found.push({ code: 'hidden' });
  if (TURNING.test(text)) found.push({ code: 'direction' });
  return found;
}

function mixed(text: string): string[] {
  // What is hidden inside a word does not end it.
  const words = text.match(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu) ?? [];
  const inWord = words.map(scriptsOf).find((scripts) => scripts.length > 1 && !isTogether(scripts));
  if (inWord) return inWord;
  const all = [...new Set(words.flatMap(scriptsOf))];
  // Each word of a name is looked at alone, an address as a whole.
  if (!text.includes('@') || !all.includes('Latin')) return [];
  const disguised = words.find(
    (word) => LIKE_LATIN.test(word) && /[^\p{N}]/u.test(word) && scriptsOf(word)[0] !== 'Latin',
  );
  return disguised ? ['Latin', ...scriptsOf(disguised)] : [];
}

function scriptsOf(word: string): string[] {
  return OF_SCRIPT.flatMap(([script, is]) => (is.test(word) ? [script] : []));
}

function isTogether(scripts: readonly string[]): boolean {
  return TOGETHER.some((set) => scripts.every((script) => set.includes(script)));
}
