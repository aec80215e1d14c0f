import type { Refused } from '../wire/wire';
import type { Message } from './opened';
import type { Team } from './team';

/** As long as the server may take to say what there is, ms. */
const PATIENCE_MS = 10_000;
const NO_ANSWER: Refused = { code: null, reason: 'no-answer', text: 'no answer' };

/**
 * The last message on one subject, null for none. By following it to its end: whoever may follow something
 * need not be allowed to ask for single messages of it.
 */
export async function lastOn(
  { wire, later }: Pick<Team, 'wire' | 'later'>,
  stream: 'FU_CLAIM' | 'FU_DOC',
  subject: string,
): Promise<Message | null | { refused: Refused }> {
  let last: Message | null = null;
  let stop: (() => void) | undefined;
  const found = new Promise<Message | null | { refused: Refused }>((resolve) => {
    later(PATIENCE_MS, () => resolve({ refused: NO_ANSWER }));
    const following = wire.follow(stream, subject, 1, async ({ messages, pending }) => {
      last = messages.at(-1) ?? last;
      if (pending === 0) resolve(last);
    });
    void following.then((answer) => {
      if ('refused' in answer) resolve(answer);
      else ({ stop } = answer);
    });
  });
  return found.finally(() => stop?.());
}
