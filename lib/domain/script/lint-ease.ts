/**
 * Reading ease by language, from words per sentence and syllables per word: Flesch (English), Amstad
 * (German), Kandel and Moles (French), Fernández Huerta (Spanish). All on one scale: 60 and more is a daily
 * paper, under 50 a contract.
 */
const EASE: Readonly<Record<string, (perSentence: number, perWord: number) => number>> = {
  en: (sentence, word) => 206.835 - 1.015 * sentence - 84.6 * word,
  de: (sentence, word) => 180 - sentence - 58.5 * word,
  fr: (sentence, word) => 207 - 1.015 * sentence - 73.6 * word,
  es: (sentence, word) => 206.84 - 1.02 * sentence - 60 * word,
};
/** The ease of a daily paper: scripts are to be no harder (see voice: "reading ease of a daily paper"). */
const LOWEST = 60;
const FEWEST_WORDS = 25;

/**
 * Whether a text is hard to read, and the words of its longest sentence; null where it is easy, too short to
 * judge, or in a language without a measure.
 */
export function hardness(text: string, lang: string): { ease: number; longest: number } | null {
  const language = lang.slice(0, 2);
  const measure = EASE[language];
  const sentences = text
    .replace(/https?:\S+/g, '')
    .split(/[.!?:;]+\s|\n+/)
    .map(words)
    .filter((all) => all.length > 0);
  const all = sentences.flat();
  if (!measure || all.length < FEWEST_WORDS) return null;
  const syllables = all.reduce((sum, word) => sum + syllablesOf(word, language), 0);
  const ease = measure(all.length / sentences.length, syllables / all.length);
  return ease < LOWEST ? { ease, longest: Math.max(...sentences.map(({ length }) => length)) } : null;
}

function words(sentence: string): string[] {
  return sentence.toLowerCase().match(/\p{L}+(?:[’'-]\p{L}+)*/gu) ?? [];
}

function syllablesOf(word: string, language: string): number {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '');
  const spoken =
    language === 'en'
      ? plain.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, '').replace(/^y/, '')
      : language === 'fr'
        ? plain.replace(/(?:es?|ent)$/, '')
        : plain;
  const vowels = language === 'en' ? /[aeiouy]{1,2}/g : /[aeiouy]+/g;
  return Math.max(1, spoken.match(vowels)?.length ?? 1);
}
