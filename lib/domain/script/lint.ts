import type { Reason } from '../reason';
import { hardness } from './lint-ease';
import { bannedIn } from './lint-words';
import { readingsOf } from './reading';
import type { Banned } from './lint-phrases';
import type { Channel } from '../words';

/**
 * A remark on a script: a reason with the line (1 is the first; 0 is the subject) and how much it matters.
 * Only `error` should keep a script from being saved.
 */
export type Remark = Reason & { line: number; severity: 'error' | 'warning' | 'hint' };

/**
 * How much each channel carries, in words; an SMS in characters as well. By the voice that shipped scripts
 * keep: e-mail 40 to 90 words, DM and SMS 15 to 45, a voicemail under 20 seconds.
 */
export const LIMITS = {
  words: { email: 90, dm: 45, sms: 45, phone: 170, social: 100 } satisfies Record<Channel, number>,
  fewest: { email: 40, dm: 15, sms: 15 } as Partial<Record<Channel, number>>,
  smsCharacters: 300,
  voicemailWords: 50,
  subjectCharacters: 60,
  links: { email: 2, dm: 2, sms: 1, phone: 3, social: 1 } satisfies Record<Channel, number>,
  blanks: 1,
} as const;

/**
 * The same said in a language with articles and prepositions where English has none takes so many times the
 * words.
 */
const ROOM: Readonly<Record<string, number>> = { fr: 1.15, es: 1.15, it: 1.15, pt: 1.15 };

/**
 * What a good colleague would say about a script before it is used: empty phrases, claims about the lead,
 * length for the channel, blanks, reading ease, links, questions, asks, spam words, and whether it speaks to
 * one person. It looks at the text as it reads for a lead we know and for one we do not. Broken Liquid is
 * `render`'s business, not this one's.
 */
export function lintScript(
  script: { channel: Channel; subject: string | null; body: string },
  lang = 'en',
): Remark[] {
  const { channel, subject, body } = script;
  const banned = bannedIn(lang);
  const { full, bare } = readingsOf(body);
  const texts = [full.text, bare.text];
  const remarks = body.split('\n').flatMap((line, index) => wordsIn(line, index + 1, banned));
  if (channel === 'email') remarks.push(...subjectRemarks(subject, banned));
  remarks.push(
    ...sizeRemarks(channel, texts, ROOM[lang.slice(0, 2)] ?? 1),
    ...askRemarks(channel, texts),
    ...personRemarks(channel, `${subject ?? ''}\n${body}`),
  );
  if (bare.blanks.length > LIMITS.blanks)
    remarks.push({
      code: 'lint-blanks',
      args: { count: bare.blanks.length, names: bare.blanks.map(blankName).join(', ') },
      line: 1,
      severity: 'warning',
    });
  const ease = channel !== 'phone' ? hardness(full.text, lang) : null;
  if (ease) remarks.push({ code: 'lint-hard', args: { longest: ease.longest }, line: 1, severity: 'hint' });
  return remarks.sort((a, b) => a.line - b.line);
}

const blankName = (name: string) => name.replace(/^(?:ask|lead)\./, '').replace(/[._]/g, ' ');

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
  if ((spoken.match(/\S\s*—|\S\s+[–-]\s/g)?.length ?? 0) > 1)
    found.push({ code: 'lint-dashes', line, severity: 'warning' });
  return found;
}

function subjectRemarks(subject: string | null, banned: readonly Banned[]): Remark[] {
  if (!subject?.trim()) return [{ code: 'lint-no-subject', line: 0, severity: 'warning' }];
  const found = wordsIn(subject, 0, banned);
  if (/^\s*(?:re|fwd?|aw|wg|tr|rv|res|enc)\s*:/i.test(subject))
    found.push({ code: 'lint-false-reply', line: 0, severity: 'error' });
  const { length } = readingsOf(subject).full.text;
  if (length > LIMITS.subjectCharacters)
    found.push({
      code: 'lint-long-subject',
      args: { count: length, most: LIMITS.subjectCharacters },
      line: 0,
      severity: 'warning',
    });
  return found;
}

function sizeRemarks(channel: Channel, texts: readonly string[], room: number): Remark[] {
  const counts = texts.map(wordCount);
  const [count, characters] = [Math.max(...counts), Math.max(...texts.map(({ length }) => length))];
  const most = Math.round(LIMITS.words[channel] * room);
  const fewest = LIMITS.fewest[channel] ?? 0;
  const said = (code: string, severity: Remark['severity'], args: Record<string, number>, line = 1) => ({
    code,
    args,
    line,
    severity,
  });
  const found: Remark[] = [];
  if (channel === 'sms' && characters > LIMITS.smsCharacters)
    found.push(said('lint-long-sms', 'error', { count: characters, most: LIMITS.smsCharacters }));
  else if (count > most) found.push(said('lint-long', 'warning', { count, most }));
  if (Math.min(...counts) < fewest)
    found.push(said('lint-short', 'hint', { count: Math.min(...counts), fewest }));
  const lines = channel === 'phone' ? texts[0]!.split('\n') : [];
  const at = lines.findIndex((line) => line.startsWith('Voicemail:'));
  const spoken = at < 0 ? 0 : wordCount(lines[at]!) - 1;
  const seconds = Math.round(LIMITS.voicemailWords * room);
  if (spoken > seconds)
    found.push(said('lint-long-voicemail', 'warning', { count: spoken, most: seconds }, at + 1));
  return found;
}

function askRemarks(channel: Channel, texts: readonly string[]): Remark[] {
  const found: Remark[] = [];
  const most = (count: (text: string) => number) => Math.max(...texts.map(count));
  const links = most((text) => text.match(LINK)?.length ?? 0);
  if (links > LIMITS.links[channel])
    found.push({
      code: 'lint-links',
      args: { count: links, most: LIMITS.links[channel] },
      line: 1,
      severity: 'warning',
    });
  if (texts.some((text) => /\b(?:javascript|data|vbscript|file):/i.test(text)))
    found.push({ code: 'lint-odd-link', line: 1, severity: 'error' });
  if (channel === 'phone' || channel === 'social') return found;
  const questions = most((text) => plain(text).match(/\?+/g)?.length ?? 0);
  if (questions > 1)
    found.push({ code: 'lint-questions', args: { count: questions }, line: 1, severity: 'warning' });
  const asks = questions + most((text) => plain(text).match(ASK)?.length ?? 0);
  if (asks > 3) found.push({ code: 'lint-asks', args: { count: asks }, line: 1, severity: 'hint' });
  return found;
}

const LINK = /https?:\/\//g;
const ASK =
  /(?:^|[.!?:;]\s+|\n\s*)(?:please |so )?(?:let me know|tell me|send me|text me|give me|reply|answer with|book|pick a|choose a|call me|ring me|click|sign up|download)\b/gi;
const plain = (text: string) => text.replace(/https?:\S+/g, '');

function personRemarks(channel: Channel, text: string): Remark[] {
  const found: Remark[] = [];
  if (channel !== 'social' && !/\blead\.(?:first_name|name)\b/.test(text))
    found.push({ code: 'lint-no-name', line: 1, severity: 'warning' });
  if (!/\blead\.company\b/.test(text)) found.push({ code: 'lint-no-company', line: 1, severity: 'hint' });
  if (!/\b(?:ask\.\w+|lead\.(?:detail|recent_activity|page_viewed|product))\b/.test(text))
    found.push({ code: 'lint-no-point', line: 1, severity: 'warning' });
  return found;
}

function wordCount(text: string): number {
  return text.replace(/https?:\S+/g, 'link').match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
}
