import { browser } from 'wxt/browser';

/** Fewer characters than this say too little about the language they are in. */
const ENOUGH = 40;

/** By the browser's own detector, on this computer. Null where it is not sure or there is none. */
export async function guessLanguage(text: string): Promise<string | null> {
  if (text.length < ENOUGH) return null;
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text);
    return isReliable ? (languages[0]?.language ?? null) : null;
  } catch {
    return null;
  }
}
