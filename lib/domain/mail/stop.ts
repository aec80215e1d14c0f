import { languages } from './languages';
import type { Message } from './message';
import { extra } from './words/extra';

/**
 * Whether somebody asks not to be written to again. The small print of a newsletter and a word about
 * unsubscribing are no such thing.
 */
export function asksToStop({ sentences }: Message): boolean {
  return sentences.some(
    (sentence) =>
      languages.some(({ words }) => words.stop.test(sentence) && !words.noStop.test(sentence)) ||
      (!sentence.endsWith('?') && extra.some(({ stop }) => stop.test(sentence))),
  );
}
