import { CLOSING, GREETING } from '../letter';
import type { Message } from './message';
import { plain } from './own-words';
import { refusals } from './words/refusals';

/** Longer mails say more than no. */
const MOST = 90;
const THUMB_DOWN = /^(?:👎|🙅)(?:[\p{Emoji_Modifier}👎♀♂\s]|\u200D|\uFE0F)*$/u;

const WHOLE = Object.entries(refusals).map(([locale, { bare, around }]) => {
  const apart = `[^\\p{L}\\p{N}]${locale === 'ja' ? '*' : '+'}`;
  return new RegExp(
    `^[^\\p{L}\\p{N}]*(?:(?:${around.source})${apart})*(?:${bare.source})(?:${apart}(?:${around.source}|${bare.source}))*[^\\p{L}\\p{N}?？]*$`,
    'u',
  );
});

/** "No.", "Nein danke", "Hi Robin, we'll pass. Best, Ada", 👎: a mail that is a no and nothing else. */
export function isBareNo({ own, names }: Pick<Message, 'own' | 'names'>): boolean {
  const said = wordsOf(own, names);
  return said.length <= MOST && (THUMB_DOWN.test(said) || WHOLE.some((no) => no.test(said)));
}

/** The words between greeting and signature, in lower case. */
function wordsOf(own: string, names: string | null): string {
  const lines = plain(own)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const name = names === null ? null : new RegExp(`^[–—-]*\\s*(?:${names})[.,!]?$`, 'u');
  const end = lines.findIndex((line, at) => at > 0 && (CLOSING.test(line) || name?.test(line)));
  const body = end > 0 ? lines.slice(0, end) : lines;
  if (body.length > 1 && GREETING.test(body[0]!) && body[0]!.length < 40) body.shift();
  const said = body.join(' ');
  return GREETING.test(said) ? said.replace(/^[^,.!]{1,30},\s*(?=\p{L})/u, '') : said;
}
