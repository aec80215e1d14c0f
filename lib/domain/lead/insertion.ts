import type { Sighting } from '../page/sighting';
import type { Lead } from './lead';

/** What is put into a page's open box, and what has to be so on the page when it is. */
export type Insertion = {
  /** Plain text, one string, `\n` between lines. */
  text: string;
  subject: string | null;
  /** The page that was looked at; another one is refused. */
  key: string;
  /**
   * The lead's addresses or name, lower case: the composer must be addressed to one of them and to nobody we
   * do not know.
   */
  to: readonly string[];
  /** The newest message known of; a newer one from the lead is an answer, and nothing is written. */
  lastMessageId: string | null;
};

/** Words for a lead as they are put into the page that `sighting` shows. */
export function insertion(
  { keys, fields }: Pick<Lead, 'keys' | 'fields'>,
  { key, thread }: Sighting,
  { body, subject }: { body: string; subject: string | null },
): Insertion {
  const name = fields['name']?.value.toLowerCase();
  return {
    text: body,
    subject,
    key,
    to: [...keys.emails, ...(name ? [name] : [])],
    lastMessageId: thread?.messages.at(-1)?.id ?? null,
  };
}
