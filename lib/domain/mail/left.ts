import { emailKey } from '../email';
import { signsOfPerson } from './human';
import { languages } from './languages';
import type { Message } from './message';
import { extra } from './words/extra';

/**
 * A word with a capital right before "has left": whom the sentence is about, where it is not the one who
 * writes or was written to.
 */
const ABOUT =
  /(?:^|[\s,;])(\p{Lu}\p{L}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)?),?(?: \p{Ll}[\p{L}']{0,12}){0,2} ?$/u;
const NOBODY =
  /^(?:i|we|he|she|they|the|this|that|please|unfortunately|sadly|hello|hi|dear|note|your|our|my|mr|mrs|ms|dr|ich|wir|er|sie|leider|bitte|je|nous|il|elle|frau|herr|ik|wij|zij|hij|mijn|io|lei|lui|yo|él|ella|eu|ele|ela|nous|elles|leider|helaas|lamentablemente|purtroppo|infelizmente|malheureusement|as|since|and|but|employee|user|colleague|kollege|kollegin|person|mitarbeiter|mitarbeiterin)$/i;

/** A goodbye to everybody, by whoever leaves: no answer, however personal it is. */
const LAST_DAY =
  /my last (?:working )?day(?! (?:before|of (?:the|this|my|a)|off|this|in the|until|on (?:leave|vacation|holiday)))|mein letzter (?:arbeits)?tag|mon dernier jour|mi último día|il mio ultimo giorno|mijn laatste (?:werk)?dag|(?:o )?meu último dia/u;

/**
 * Whether a mail says that the lead, or whoever sent it, works there no more. A colleague of theirs who has
 * gone is another matter, and so is somebody who tells of it in an answer of their own.
 */
export function saysLeft(message: Message, isMachine: boolean): boolean {
  const { sentences, said, names, mail, automatic } = message;
  const byColleague =
    mail.lead !== null && emailKey(mail.from.email ?? '') !== emailKey(mail.lead.email ?? '');
  const farewell = sentences.some((one) => LAST_DAY.test(one)) && !/[?？]/.test(sentences.join(' '));
  if (!isMachine && !byColleague && !farewell && signsOfPerson(message) > (automatic ? 1 : 0)) return false;
  if (isMachine && sentences.some((one) => extra.some(({ left }) => left.test(one)))) return true;
  return sentences.some((sentence, index) =>
    languages.some(({ words }) => {
      const found = words.left.exec(sentence);
      if (!found) return false;
      const written = said[index]!;
      const about =
        written.length === sentence.length ? ABOUT.exec(written.slice(0, found.index))?.[1] : undefined;
      if (about === undefined || about.split(' ').every((word) => NOBODY.test(word))) return true;
      if (names === null) return automatic || mail.lead === null;
      return about
        .toLowerCase()
        .replace(/['’]s$/, '')
        .split(/[ -]/)
        .some((word) =>
          new RegExp(`(?<!\\p{L})${word.replace(/[^\p{L}]/gu, '')}(?!\\p{L})`, 'u').test(names),
        );
    }),
  );
}
