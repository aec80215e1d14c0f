/**
 * The phrases of one language, matched against lower-case text with straight apostrophes, most of them
 * sentence by sentence. Of an absence: `away` says that somebody is gone, `willBeAway` that they will be;
 * `back` names the end; `instead`, `later` and `thanks` are what machines add; `aside` opens a sentence that
 * only a machine writes ("Urgent? …"); `inclusive` says that the day named is still one of absence. Of an
 * answer: each `human` is a sign that a person is answering.
 */
export type MailWords = Readonly<
  Record<
    'away' | 'willBeAway' | 'back' | 'instead' | 'later' | 'thanks' | 'aside' | 'human' | 'inclusive',
    RegExp
  >
> & {
  /** The writer, or whom it is about, works there no more. */
  left: RegExp;
  /** Asks not to be written to, and what looks like it and is none. */
  stop: RegExp;
  noStop: RegExp;
  /** Says no to the offer. */
  no: RegExp;
  /** Says that the writer is not whom to ask; and sends the reader to somebody else. */
  notMe: RegExp;
  refer: RegExp;
  /** Says no for now, and asks to be asked again: an answer like any other. */
  again: RegExp;
  /** A ticket, a confirmation, a machine that says that it is one. */
  receipt: RegExp;
  /** What stands before the name of somebody to turn to, and after it. */
  turnTo: RegExp;
  stepsIn: RegExp;
};

/** Any of several phrases, as whole words. */
export function anyOf(...phrases: readonly RegExp[]): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${phrases.map(({ source }) => source).join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );
}

/** The same and each question, found again and again. */
export function eachOf(...phrases: readonly RegExp[]): RegExp {
  return new RegExp(`[?？]|${anyOf(...phrases).source}`, 'gu');
}
