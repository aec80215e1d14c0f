import { useEffect, useState } from 'react';

import type { ThreadWords } from '@/lib/domain/render/fill-for';
import type { SeenThread } from '@/lib/domain/page/sighting';
import { guessLanguage } from '@/lib/session/guess-language';

/**
 * What the open thread says about the words to use: its subject, and the language of the lead's last message
 * as the browser makes it out.
 */
export function useThreadWords(thread: SeenThread | null | undefined): ThreadWords | null {
  const last =
    thread?.messages.findLast(({ direction, text }) => direction === 'in' && text !== null)?.text ?? '';
  const [guess, setGuess] = useState<{ of: string; lang: string | null }>({ of: '', lang: null });
  useEffect(() => {
    let over = false;
    if (last) void guessLanguage(last).then((lang) => over || setGuess({ of: last, lang }));
    return () => {
      over = true;
    };
  }, [last]);
  return thread ? { subject: thread.subject, lang: guess.of === last ? guess.lang : null } : null;
}
