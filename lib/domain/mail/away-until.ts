import { casual as german } from 'chrono-node/de';
import { casual as american, GB as british } from 'chrono-node/en';
import { casual as spanish } from 'chrono-node/es';
import { casual as french } from 'chrono-node/fr';
import { casual as italian } from 'chrono-node/it';
import { casual as japanese } from 'chrono-node/ja';
import { casual as dutch } from 'chrono-node/nl';
import { casual as portuguese } from 'chrono-node/pt';

import { addDays, Day, dayOf, type Instant, type Zone } from '../time/calendar';
import { isAmbiguousDate } from '../time/ambiguous-date';
import { wallDate } from '../time/wall-date';
import { type Language, languages } from './languages';
import type { Message } from './message';
import { LOOKS_PAST_AFTER, spellDates, STRETCH } from './spell-dates';
import { extra } from './words/extra';
import type { MailWords } from './words/mail-words';

type Parser = Pick<typeof american, 'parse'>;
type AbsenceWords = Pick<MailWords, 'back' | 'inclusive'> & Partial<Pick<MailWords, 'away' | 'willBeAway'>>;

/** The second parser of a language reads numeric dates the other way round. */
const PARSERS: Readonly<Record<string, readonly Parser[]>> = {
  en: [american, british],
  de: [german],
  fr: [french],
  es: [spanish],
  pt: [portuguese],
  it: [italian],
  nl: [dutch],
  ja: [japanese],
};

/** A week as it always is: its days say nothing about this absence. */
const ROUTINE =
  /part[- ]?time|(?:working|office|work) (?:days|hours|week)|(?:mon|tues|wednes|thurs|fri)days|(?:only|usually|normally|don't|do not) work|teilzeit|arbeitstage|arbeitszeit|bürozeiten|temps partiel|jours de travail|horaires|tiempo parcial|horario|tempo parcial|orari[oa]|deeltijd|werkdagen|werktijden|営業時間/u;

/**
 * The day somebody is back, by the sentences of an absence note that speak of it: the latest named within a
 * year, or, where all are past, the latest of those. Null where none is named. `language` is null where only
 * the subject says that it is a note.
 */
export function awayUntil(message: Message, language: Language | null, now: Instant, zone: Zone): Day | null {
  const sentences = [...message.sentences, ...ownTitle(message)].filter((one) => !ROUTINE.test(one));
  const all = [...extra.map((one) => ({ locale: one.locale, words: one })), ...languages];
  const telling = all.filter(({ words }) => sentences.some((one) => tells(one, words)));
  for (const one of language ? [language] : [...telling, ...all]) {
    const until = untilIn(sentences, one, now, zone);
    if (until) return until;
  }
  return null;
}

/** "Out of office until 9 March": what of the subject is not ours. */
function ownTitle({ title, automatic }: Message): string[] {
  const own = title.split(/[:：]/)[0]!;
  return automatic && /\d/.test(own) ? [own] : [];
}

function tells(sentence: string, { back, away, willBeAway }: AbsenceWords): boolean {
  return [back, away, willBeAway].some((sign) => sign?.test(sentence));
}

function untilIn(
  sentences: readonly string[],
  { locale, words }: { locale: string; words: AbsenceWords },
  now: Instant,
  zone: Zone,
): Day | null {
  const today = dayOf(now, zone);
  const telling = sentences.filter((one) => tells(one, words));
  const said = (telling.length > 0 ? telling : sentences).map((one) =>
    spellDates(one, locale, today, PARSERS[locale] === undefined),
  );
  const parsers = PARSERS[locale] ?? [british];
  const readings = parsers
    .slice(0, said.some(isAmbiguousDate) ? 2 : 1)
    .map((parser) => said.flatMap((one) => daysIn(one, parser, words, now, zone)));
  const latest = readings.flatMap((days) => {
    const ahead = days.filter((day) => day >= today).sort();
    return ahead.at(-1) ?? days.sort().at(-1) ?? [];
  });
  return latest.sort().find((day) => day >= today) ?? latest.at(-1) ?? null;
}

function daysIn(sentence: string, parser: Parser, words: AbsenceWords, now: Instant, zone: Zone): Day[] {
  const today = dayOf(now, zone);
  return parser.parse(sentence, wallDate(now, zone), { forwardDate: true }).flatMap(({ start, end }) => {
    const found = end ?? start;
    if (!found.isCertain('day') && !found.isCertain('weekday')) return [];
    const named = `${String(found.get('month')).padStart(2, '0')}-${String(found.get('day')).padStart(2, '0')}`;
    const year = found.get('year')!;
    const isSure = start.isCertain('year') || found.isCertain('year');
    let read = Day.safeParse(`${year}-${named}`).data;
    if (read && !isSure && read > addDays(today, LOOKS_PAST_AFTER))
      read = Day.safeParse(`${year - 1}-${named}`).data;
    if (!read || read > addDays(today, 366) || read < addDays(today, -366)) return [];
    if (read === today && found.isCertain('weekday') && !found.isCertain('day')) return [addDays(today, 7)];
    const still =
      end !== null ||
      sentence.includes(STRETCH) ||
      read === today ||
      words.inclusive.test(sentence) ||
      !words.back.test(sentence);
    return [still ? addDays(read, 1) : read];
  });
}
