import type { Instant, Zone } from '../time/calendar';
import { isAutomatic } from './auto-subjects';
import { ownWords, plain, sentencesOf } from './own-words';
import { parseSubject } from './subject';

type Somebody = { name: string | null; email: string | null };

/**
 * One mail as it came in. `subject` is its own where the page shows one, never its thread's; `lead` is whom
 * it is about.
 */
export type Mail = {
  subject: string | null;
  text: string;
  from: Somebody;
  lead: Somebody | null;
  at: Instant;
  zone: Zone;
};

/**
 * A mail made ready for reading: `answers` another (its subject is that one's); `body` and `sentences` in
 * lower case, `own` as it was written, all without what is quoted.
 */
export type Message = {
  mail: Mail;
  title: string;
  answers: boolean;
  /** The subject is that of an automatic reply, and of no answer to one. */
  automatic: boolean;
  own: string;
  body: string;
  sentences: readonly string[];
  /** The same sentences as they were written. */
  said: readonly string[];
  /** A pattern for the names the lead and the sender go by, in lower case. */
  names: string | null;
};

/**
 * A mail as the rules read it: its subject without “Re:”, its own words without what it quotes, sentence by
 * sentence.
 */
export function messageOf(mail: Mail): Message {
  const { title, answers } = parseSubject(mail.subject);
  const own = ownWords(mail.text);
  const said = sentencesOf(own);
  return {
    mail,
    title,
    answers,
    automatic: !answers && isAutomatic(title),
    own,
    body: plain(own).replace(/([^\n])\n(?!\n)/g, '$1 '),
    sentences: said.map(plain),
    said,
    names: namesOf([mail.lead?.name, mail.from.name]),
  };
}

function namesOf(names: readonly (string | null | undefined)[]): string | null {
  const words = names.flatMap((name) => {
    const whole = plain(name ?? '').match(/[\p{L}'-]{2,}/gu) ?? [];
    return whole.length > 0 ? [whole.join(' '), whole[0]!, whole.at(-1)!] : [];
  });
  return words.length > 0 ? [...new Set(words)].sort((a, b) => b.length - a.length).join('|') : null;
}
