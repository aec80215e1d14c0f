/**
 * The phrases of one language, matched against lower-case text with straight apostrophes. `subject` decides alone; `away` says that
 * somebody is gone, `willBeAway` that they will be; `back` names the end; `instead`, `later` and `thanks` are what machines add;
 * each `human` is a sign that a person is answering; `inclusive` says that the day named is still one of absence.
 */
export type AwayWords = Readonly<
  Record<
    'subject' | 'away' | 'willBeAway' | 'back' | 'instead' | 'later' | 'thanks' | 'human' | 'inclusive',
    RegExp
  >
>;
