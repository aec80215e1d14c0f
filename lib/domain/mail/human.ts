import { languages } from './languages';
import type { Message } from './message';

/**
 * How many signs of a person answering there are, in the language that has most; what only machines write is
 * left out.
 */
export function signsOfPerson({ sentences }: Pick<Message, 'sentences'>): number {
  return Math.max(
    ...languages.map(({ words }) =>
      sentences
        .filter((sentence) => !words.aside.test(sentence))
        .reduce((sum, sentence) => sum + (sentence.match(words.human)?.length ?? 0), 0),
    ),
  );
}
