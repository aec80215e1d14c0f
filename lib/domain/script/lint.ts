import type { Reason } from '../reason';
import { hardness } from './lint-ease';
import { bannedIn } from './lint-words';
import type { Banned } from './lint-words-other';
import type { Channel } from '../words';

/** A remark on a script: a reason with the line (1 is the first; 0 is the subject) and how much it matters. Only `error` should keep a script from being saved. */
export type Remark = Reason & { line: number; severity: 'error' | 'warning' | 'hint' };

/** How much each channel carries. Words, but characters for SMS. A voicemail is twenty seconds. */
export const LIMITS = {
  words: { email: 120, dm: 60, sms: 60, phone: 230, social: 100 } satisfies Record<Channel, number>,
  smsCharacters: 300,
  voicemailWords: 60,
  subjectCharacters: 60,
  links: { email: 2, dm: 2, sms: 1, phone: 3, social: 1 } satisfies Record<Channel, number>,
} as const;

/** The same said in a language with articles and prepositions where English has none takes so many times the words. */
const ROOM: Readonly<Record<string, number>> = { fr: 1.15, es: 1.15, it: 1.15, pt: 1.15 };

// Values are not known here: a stand-in of the usual length takes the place of each.
const STAND_IN = 'Standing-in';

/**
 * What a good colleague would say about a script before it is used: empty phrases, length for the channel, reading ease, links,
 * questions, asks, spam words, and whether it speaks to one person. Broken Liquid is `render`'s business, not this one's.
 */
export function lintScript(
  script: { channel: Channel; subject: string | null; body: string },
  lang = 'en',
): Remark[] {
  const { channel, subject, body } = script;
  const english = lang.startsWith('en');
  const banned = bannedIn(lang);
  const remarks = body.split('\n').flatMap((line, index) => wordsIn(line, index + 1, banned));
  if (channel === 'email') remarks.push(...subjectRemarks(subject, banned));
  remarks.push(
    ...sizeRemarks(channel, body, ROOM[lang.slice(0, 2)] ?? 1),
    ...askRemarks(channel, body),
    ...personRemarks(channel, `${subject ?? ''}\n${body}`),
  );
  const ease = english && channel !== 'phone' ? hardness(plain(body)) : null;
  if (ease) remarks.push({ code: 'lint-hard', args: { longest: ease.longest }, line: 1, severity: 'hint' });
  return remarks.sort((a, b) => a.line - b.line);
}

function wordsIn(text: string, line: number, banned: readonly Banned[]): Remark[] {
  const spoken = text.replace(/\{\{.*?\}\}|\{%.*?%\}/g, ' ');
  const found = banned.flatMap(({ code, pattern, severity }) =>
    [...spoken.matchAll(pattern)].map(([phrase]): Remark => ({
      code,
      args: { phrase: phrase.trim().slice(0, 60) },
      line,
      severity,
    })),
  );
  if (/!/.test(spoken.replace(/https?:\S+/g, '')))
    found.push({ code: 'lint-exclamation', line, severity: 'warning' });
  const shouted = spoken.match(/\b\p{Lu}{5,}\b/gu);
  if (shouted) found.push({ code: 'lint-shouting', args: { word: shouted[0] }, line, severity: 'warning' });
  return found;
}

function subjectRemarks(subject: string | null, banned: readonly Banned[]): Remark[] {
  if (!subject?.trim()) return [{ code: 'lint-no-subject', line: 0, severity: 'warning' }];
  const found = wordsIn(subject, 0, banned);
  if (/^\s*(?:re|fwd?|aw|wg|tr|rv|res|enc)\s*:/i.test(subject))
    found.push({ code: 'lint-false-reply', line: 0, severity: 'error' });
  const { length } = plain(subject);
  if (length > LIMITS.subjectCharacters)
    found.push({
      code: 'lint-long-subject',
      args: { count: length, most: LIMITS.subjectCharacters },
      line: 0,
      severity: 'warning',
    });
  return found;
}

function sizeRemarks(channel: Channel, body: string, room: number): Remark[] {
  const text = plain(body);
  const found: Remark[] = [];
  const count = wordCount(text);
  const most = Math.round(LIMITS.words[channel] * room);
  if (channel === 'sms' && text.length > LIMITS.smsCharacters)
    found.push({
      code: 'lint-long-sms',
      args: { count: text.length, most: LIMITS.smsCharacters },
      line: 1,
      severity: 'error',
    });
  else if (count > most)
    found.push({ code: 'lint-long', args: { count, most }, line: 1, severity: 'warning' });
  const at = channel === 'phone' ? body.split('\n').findIndex((line) => line.startsWith('Voicemail:')) : -1;
  const spoken = at < 0 ? 0 : wordCount(plain(body.split('\n')[at]!)) - 1;
  if (spoken > LIMITS.voicemailWords * room)
    found.push({
      code: 'lint-long-voicemail',
      args: { count: spoken, most: Math.round(LIMITS.voicemailWords * room) },
      line: at + 1,
      severity: 'warning',
    });
  return found;
}

function askRemarks(channel: Channel, body: string): Remark[] {
  const found: Remark[] = [];
  const text = firstBranches(body);
  const links = text.match(/https?:\/\/|\{\{\s*(?:[a-z_]+\.url|sender\.booking_link)\b/g)?.length ?? 0;
  if (links > LIMITS.links[channel])
    found.push({
      code: 'lint-links',
      args: { count: links, most: LIMITS.links[channel] },
      line: 1,
      severity: 'warning',
    });
  if (/\b(?:javascript|data|vbscript|file):/i.test(text))
    found.push({ code: 'lint-odd-link', line: 1, severity: 'error' });
  if (channel === 'phone' || channel === 'social') return found;
  const spoken = plain(body).replace(/https?:\S+/g, '');
  const questions = spoken.match(/\?+/g)?.length ?? 0;
  if (questions > 1)
    found.push({ code: 'lint-questions', args: { count: questions }, line: 1, severity: 'warning' });
  const asks =
    questions +
    (spoken.match(
      /(?:^|[.!?:;]\s+|\n\s*)(?:please |so )?(?:let me know|tell me|send me|text me|give me|reply|answer with|book|pick a|choose a|call me|ring me|click|sign up|download)\b/gi,
    )?.length ?? 0);
  if (asks > 3) found.push({ code: 'lint-asks', args: { count: asks }, line: 1, severity: 'hint' });
  return found;
}

function personRemarks(channel: Channel, text: string): Remark[] {
  const found: Remark[] = [];
  if (channel !== 'social' && !/\blead\.(?:first_name|name)\b/.test(text))
    found.push({ code: 'lint-no-name', line: 1, severity: 'warning' });
  if (!/\blead\.company\b/.test(text)) found.push({ code: 'lint-no-company', line: 1, severity: 'hint' });
  if (!/\b(?:ask\.\w+|lead\.(?:detail|recent_activity|page_viewed|product))\b/.test(text))
    found.push({ code: 'lint-no-point', line: 1, severity: 'warning' });
  return found;
}

/** The text as it would be read: the first branch of each choice, a stand-in for each value. */
function plain(text: string): string {
  return firstBranches(text).replace(/\{\{[\s\S]*?\}\}/g, STAND_IN);
}

/** Of every choice only its first branch, so that lengths are those of one reading. */
function firstBranches(text: string): string {
  const branches: number[] = [];
  let kept = '';
  for (const [index, piece] of text.split(/(\{%[\s\S]*?%\})/).entries()) {
    const word = index % 2 === 1 ? /^\{%-?\s*(\w+)/.exec(piece)?.[1] : undefined;
    if (word === 'if' || word === 'unless') branches.push(1);
    else if (word === 'case') branches.push(0);
    else if (word === 'elsif' || word === 'else' || word === 'when') branches.push((branches.pop() ?? 0) + 1);
    else if (word?.startsWith('end')) branches.pop();
    else if (index % 2 === 0 && branches.every((branch) => branch === 1)) kept += piece;
  }
  return kept;
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
}
