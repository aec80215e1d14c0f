import { GIVEN } from './name-words';
import { isCredential, isParticle, isRole, partsOf, plainName } from './name-parts';

const LETTERS = /^[\p{L}\p{M}][\p{L}\p{M}'’.-]*$/u;

/**
 * Somebody's name as it is shown, from a line that may be one: without titles, degrees, pronouns, with "Last,
 * First" turned. Null for a line that is none: one with figures, more than five words, no capitals, a team or
 * a mailbox, two people ("Jane Poole, Tom Reed").
 */
export function personName(line: string): string | null {
  if (/\d|@|https?:|www\./.test(line)) return null;
  const [before = '', ...after] = plainName(line)
    .split(/\s*,\s*/)
    .filter(Boolean);
  const rest = after.filter((piece) => !piece.split(/[\s/&]+/).every(isCredential));
  if (rest.length > 1) return null;
  const { words, honorific } = partsOf(before);
  const given = rest[0] === undefined ? [] : partsOf(rest[0]).words;
  if (rest.length === 1 && (given.length === 0 || given.length > 2 || words.length > 2)) return null;
  if (given.length === 2 && words.length === 2 && isGiven(given[0]!) && isGiven(words[0]!)) return null;
  const whole = [...given, ...words];
  const eastern = /^\p{Lo}/u.test(whole[0] ?? '');
  const shaped =
    whole.length > 0 &&
    whole.length <= 6 &&
    whole.every(
      (word) =>
        LETTERS.test(word) &&
        (isParticle(word.toLowerCase()) ||
          /^[\p{Lu}\p{Lo}\p{Lt}]/u.test(word) ||
          /^[dlO]['’]\p{Lu}/u.test(word)),
    );
  if (!shaped || whole.some(isRole)) return null;
  if (!eastern && whole.filter((word) => !isParticle(word)).length === 0) return null;
  return honorific && whole.length === 1 ? plainName(line) : whole.join(' ');
}

const isGiven = (word: string) => GIVEN.has(word.toLowerCase());
