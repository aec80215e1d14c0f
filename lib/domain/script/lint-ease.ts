/** Under this a text reads like a contract; plain letters are at 60 and more (Flesch reading ease, English). */
const LOWEST = 50;
const FEWEST_WORDS = 40;

/** Whether an English text is hard to read, and the words of its longest sentence; null where it is easy or too short to judge. */
export function hardness(text: string): { ease: number; longest: number } | null {
  const sentences = text
    .replace(/https?:\S+/g, '')
    .split(/[.!?:;]+\s|\n+/)
    .map(words)
    .filter((all) => all.length > 0);
  const all = sentences.flat();
  if (all.length < FEWEST_WORDS) return null;
  const syllables = all.reduce((sum, word) => sum + syllablesOf(word), 0);
  const ease = 206.835 - 1.015 * (all.length / sentences.length) - 84.6 * (syllables / all.length);
  return ease < LOWEST ? { ease, longest: Math.max(...sentences.map(({ length }) => length)) } : null;
}

function words(sentence: string): string[] {
  return sentence.toLowerCase().match(/[a-z]+(?:[’'-][a-z]+)*/g) ?? [];
}

function syllablesOf(word: string): number {
  const trimmed = word.replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, trimmed.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
