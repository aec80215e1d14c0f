import { casual as german } from 'chrono-node/de';
import { casual as american, GB as british } from 'chrono-node/en';
import { casual as spanish } from 'chrono-node/es';
import { casual as french } from 'chrono-node/fr';
import { casual as italian } from 'chrono-node/it';
import { casual as japanese } from 'chrono-node/ja';
import { casual as dutch } from 'chrono-node/nl';
import { casual as portuguese } from 'chrono-node/pt';

import { de } from './auto-reply/de';
import { en } from './auto-reply/en';
import { es } from './auto-reply/es';
import { fr } from './auto-reply/fr';
import { it } from './auto-reply/it';
import { ja } from './auto-reply/ja';
import { nl } from './auto-reply/nl';
import { pt } from './auto-reply/pt';
import type { AwayWords } from './auto-reply/words';
import { addDays, Clock, Day, dayOf, type Instant, instantOf, type Zone } from '../time/calendar';
import { isAmbiguousDate, wallDate } from '../time/when';

type Parser = Pick<typeof american, 'parse'>;
/** The second parser of a language reads numeric dates the other way round; `yearless` is how its `13.03.` has to be written for the first. */
const LANGUAGES: readonly { words: AwayWords; parsers: readonly Parser[]; yearless?: string }[] = [
  { words: en, parsers: [american, british] },
  { words: de, parsers: [german], yearless: '.' },
  { words: fr, parsers: [french] },
  { words: es, parsers: [spanish] },
  { words: pt, parsers: [portuguese] },
  { words: it, parsers: [italian] },
  { words: nl, parsers: [dutch], yearless: '-' },
  { words: ja, parsers: [japanese] },
];

/** How long somebody is taken to be away who does not say until when. */
const DEFAULT_DAYS = 14;
/** A year-less day that would be nearly a year off was meant in the past. */
const LOOKS_PAST_AFTER = 300;
const MORNING = Clock.parse('09:00');
/** Enough of a text to know a note by; what follows is signature and footer. */
const MOST = 3000;
/** What has to come together before a text without a telling subject is taken for a machine's. */
const ENOUGH = 3;

/**
 * Reads an out-of-office note in English, German, French, Spanish, Portuguese, Italian, Dutch or Japanese: until when the sender is
 * away (09:00 in `zone` of the day named, or in 14 days when none is, `named` telling which). Null for anything else, above all
 * for a person who mentions an absence in a real answer: in doubt it is a real answer.
 */
export function readAutoReply(
  text: string,
  subject: string | null,
  now: Instant,
  zone: Zone,
): { until: Instant; named: boolean } | null {
  const body = ownWords(text);
  const title = plain(subject ?? '');
  const telling = LANGUAGES.filter(({ words }) => words.subject.test(title));
  const known = telling.length > 0 ? telling : LANGUAGES.filter(({ words }) => weight(body, words) >= ENOUGH);
  if (known.length === 0) return null;
  const best = (telling.length > 0 ? [...telling, ...LANGUAGES] : known).sort(
    (a, b) => weight(body, b.words) - weight(body, a.words),
  )[0]!;
  const day = lastDay(body, best, now, zone);
  return {
    until: instantOf(day ?? addDays(dayOf(now, zone), DEFAULT_DAYS), MORNING, zone),
    named: day !== null,
  };
}

function plain(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’‘`´]/g, "'")
      // The Spanish parser takes the two numbers of such a stretch for hours.
      .replace(/(\d{1,2}) al (\d{1,2}) de (\p{L}{4,12})/gu, '$1 de $3 al $2 de $3')
      .trim()
  );
}

const QUOTE =
  /^(>|-{2,} ?\p{L}|_{5,}|(on|am|le|el|em|il|op) .{5,120}(wrote|schrieb.{0,80}|a écrit|escribió|escreveu|ha scritto|schreef.{0,80}) ?:|(from|von|de|da|van|差出人) ?: )/mu;

/** What the sender wrote now: no quoted mail, the first lines, each paragraph on one. */
function ownWords(text: string): string {
  const all = plain(text.slice(0, 4 * MOST));
  const quoted = all.search(QUOTE);
  return (quoted > 0 ? all.slice(0, quoted) : all)
    .slice(0, MOST)
    .replace(/\r/g, '')
    .replace(/([^\n])\n(?!\n)/g, '$1 ')
    .trim();
}

/** How much speaks for a note: what machines say counts up, each sign of a person counts down. */
function weight(body: string, { away, willBeAway, back, instead, later, thanks, human }: AwayWords): number {
  const gone = away.test(body) ? 2 : willBeAway.test(body) ? 1 : 0;
  if (gone === 0) return 0;
  const signs = [back, instead, later, thanks].filter((sign) => sign.test(body)).length;
  const people = body.match(human)?.length ?? 0;
  return gone + signs + (people === 0 && isBare(body, gone === 2 ? away : willBeAway) ? 1 : 0) - 2 * people;
}

/** A short text that comes straight to the point, and makes no other. */
function isBare(body: string, point: RegExp): boolean {
  return body.length < 160 && body.search(point) < 30;
}

/** The latest day, after today and within a year, that a sentence about being away or back names. */
function lastDay(
  body: string,
  { words, parsers, yearless }: (typeof LANGUAGES)[number],
  now: Instant,
  zone: Zone,
): Day | null {
  const said = withYears(body, yearless, dayOf(now, zone))
    .split(/(?<!\d)[.!?](?=\s)|[。！？\n]/u)
    .filter(
      (sentence) => words.back.test(sentence) || words.away.test(sentence) || words.willBeAway.test(sentence),
    );
  const readings = parsers
    .slice(0, said.some(isAmbiguousDate) ? 2 : 1)
    .map((parser) => said.flatMap((sentence) => daysIn(sentence, parser, words, now, zone)));
  const latest = readings.flatMap((days) => days.sort().at(-1) ?? []);
  return latest.sort()[0] ?? null;
}

/** `13.03.` with the year that brings it nearest, written so that the language's parser knows it. */
function withYears(body: string, sign: string | undefined, today: Day): string {
  if (!sign) return body;
  return body.replace(
    /(?<![\d./-])(\d{1,2})[./-](\d{1,2})(?:\.(?!\d)|(?![\d./-]))/g,
    (text, day: string, month: string) => {
      const year = Number(today.slice(0, 4));
      const read = Day.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
      if (!read.success) return text;
      const past = read.data < addDays(today, LOOKS_PAST_AFTER - 365);
      return [day, month, past ? year + 1 : year].join(sign);
    },
  );
}

function daysIn(sentence: string, parser: Parser, words: AwayWords, now: Instant, zone: Zone): Day[] {
  const today = dayOf(now, zone);
  return parser.parse(sentence, wallDate(now, zone), { forwardDate: true }).flatMap(({ start, end }) => {
    const found = end ?? start;
    if (!found.isCertain('day') && !found.isCertain('weekday')) return [];
    const read = Day.safeParse(
      `${found.get('year')}-${String(found.get('month')).padStart(2, '0')}-${String(found.get('day')).padStart(2, '0')}`,
    );
    if (!read.success || read.data < today) return [];
    if (
      read.data > addDays(today, start.isCertain('year') || found.isCertain('year') ? 366 : LOOKS_PAST_AFTER)
    )
      return [];
    if (read.data === today && found.isCertain('weekday') && !found.isCertain('day'))
      return [addDays(today, 7)];
    const still = end !== null || read.data === today || words.inclusive.test(sentence);
    return [still ? addDays(read.data, 1) : read.data];
  });
}
