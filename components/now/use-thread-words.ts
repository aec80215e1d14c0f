import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

import type { SeenThread } from '@/lib/domain/sighting';

import type { ThreadWords } from './read-lead-view';

/** Fewer characters than this say too little about the language they are in. */
const ENOUGH = 40;

/** What the open thread says about the words to use: its subject, and the language of the lead's last message as the browser makes it out. */
export function useThreadWords(thread: SeenThread | null | undefined): ThreadWords | null {
  const last = thread?.messages.findLast(({ direction, text }) => direction === 'in' && text !== null)?.text ?? '';
  const [guess, setGuess] = useState<{ of: string; lang: string | null }>({ of: '', lang: null });
  useEffect(() => {
    let over = false;
    if (last.length >= ENOUGH) void guessLanguage(last).then((lang) => over || setGuess({ of: last, lang }));
    return () => {
      over = true;
    };
  }, [last]);
  return thread ? { subject: thread.subject, lang: guess.of === last ? guess.lang : null } : null;
}

/** By the browser's own detector, on this computer. Null where it is not sure or there is none. */
async function guessLanguage(text: string): Promise<string | null> {
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text);
    return isReliable ? (languages[0]?.language ?? null) : null;
  } catch {
    return null;
  }
}
