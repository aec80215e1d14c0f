import { casual as german } from 'chrono-node/de';
import { casual as spanish } from 'chrono-node/es';
import { casual as french } from 'chrono-node/fr';
import { casual as italian } from 'chrono-node/it';
import { casual as dutch } from 'chrono-node/nl';
import { casual as portuguese } from 'chrono-node/pt';

import { addDays, type Day } from './calendar';
import { isJapanese, saidInJapanese } from './when-japanese';

/** The languages beside English in which a moment is understood. */
export const PARSERS = [german, french, spanish, italian, dutch, portuguese];

const whole = (words: string) => new RegExp(String.raw`(?<![\p{L}\d])(?:${words})(?![\p{L}\d])`, 'gu');

const PAST = whole(
  'letzte[nrs]?|vergangene[nrs]?|vorige[nrs]?|(?:vor)?gestern|vor \\S+ (?:tag|woche|monat|stunde)(?:e?n)?|derni(?:er|ère)|passée?|(?:avant-)?hier|il y a|pasad[oa]|ayer|anteayer|hace|últim[oa]|scors[oa]|ieri|fa|vorige|gisteren|geleden|passad[oa]|ontem|atrás|há',
);
/** Words that a language's parser passes over, and that change nothing. */
export const FILLER = new RegExp(
  `${whole('um|am|den|der|dem|die|kommende[nr]?|diese[nrm]?|uhr|le|la|à|ce|cette|vers|gegen|el|las?|los|de|del|este|próxim[oa]|que viene|il|lo|alle?|prossim[oa]|op|om|deze|uur|às?|as|na|no|em|por|heures?|horas?').source}|[\\s,.]`,
  'gu',
);
const AFTERNOON =
  "nachmittags?|(?:de )?l[’']après-midi|après-midi|(?:de|por) la tarde|tarde|pomeriggio|middag|da tarde|à tarde";
const EVENING = 'abends?|soir|(?:de|por) la noche|noche|sera|avond|da noite|à noite';
const NOON = 'mittags?|midi|(?:al? )?mediodía|mezzogiorno|meio-dia';
/** A day said by a word or two, as days from today. */
const DAYS: readonly (readonly [RegExp, number])[] = [
  [whole('übermorgen|après-demain|pasado mañana|dopodomani|overmorgen|depois de amanhã'), 2],
  [
    whole(
      'la próxima semana|la semana que viene|(?:la )?prossima settimana|na próxima semana|próxima semana',
    ),
    7,
  ],
];
/** Before an hour without "Uhr", "h" or minutes. */
const AT = '(?:um|gegen|vers|a las?|alle|às|as|om)';
const STRETCH = '(?:in|dans|en|tra|fra|over|em|binnen)';

/**
 * A moment typed in one of these languages, as its parser reads it rightly: hours as 15:00, "übermorgen" as
 * its day. Null for the past, and for what could be a day as well as an hour ("mardi 15"). Takes lower case.
 */
export function saidElsewhere(text: string, today: Day): string | null {
  if (isJapanese(text)) return saidInJapanese(text, today);
  let said = text
    .normalize('NFC')
    .replace(/sonnabend/g, 'samstag')
    .replaceAll('’', "'")
    .replace(whole('daqui a|dentro de'), 'em')
    .replace(/(?<=\p{L}tag)(?=(?:früh|vormittag|mittag|nachmittag|abend)s?(?!\p{L}))/gu, ' ')
    .replace(/(?<=(?<!\p{L})\p{L}{3})\. (?=\d)/gu, ' ');
  for (const [words, days] of DAYS) said = said.replace(words, addDays(today, days));
  if (said.search(PAST) >= 0) return null;
  said = said
    .replace(/ que viene(?=$| )/, '')
    // "15.03.": with a point behind it, a day and its month.
    .replace(/(?<![\d.])(\d{1,2})\.(0?[1-9]|1[0-2])\.(?!\d)/, (dotted, day: string, month: string) =>
      Number(day) > 12 ? `${day}/${month}` : dotted,
    );
  const late = [AFTERNOON, EVENING].some((part) => said.search(whole(part)) >= 0);
  said = said
    // "15h30", "15.30 Uhr", "a las 15".
    .replace(
      new RegExp(
        String.raw`(?<!${STRETCH} )(?<![\d:.])(\d{1,2})(?: ?h ?| ?heures? ?|[.:])([0-5]\d)(?: ?(?:uhr|uur|h))?(?![\d.])`,
        'gu',
      ),
      '$1:$2',
    )
    .replace(
      new RegExp(
        String.raw`(?<!${STRETCH} )(?<![\d:.])(\d{1,2}) ?(?:uhr|uur|heures?|horas|h)(?![\p{L}\d])`,
        'gu',
      ),
      '$1:00',
    )
    .replace(
      new RegExp(String.raw`(?<![\p{L}])(${AT}) (\d{1,2})(?![\d:.h])`, 'gu'),
      (_, word: string, hour: string) => `${word} ${late || Number(hour) > 6 ? hour : Number(hour) + 12}:00`,
    );
  if (/\p{L}\.? \d{1,2}\.?$/u.test(said)) return null;
  const clock = /(?<![\d-])(\d{1,2}):(\d\d)/.exec(said);
  if (clock) {
    said = [
      AFTERNOON,
      EVENING,
      'morgens|früh|vormittags?|du matin|matin|(?:de|por) la mañana|mattina|da manhã',
    ].reduce((rest, part) => rest.replace(whole(part), ''), said);
    const hour = Number(clock[1]) + (late && Number(clock[1]) < 12 ? 12 : 0);
    // Nobody is called at three in the night: the afternoon may be meant.
    if (hour < 6) return null;
    return said.replace(clock[0], `${hour}:${clock[2]}`);
  }
  return said
    .replace(whole(AFTERNOON), '14:00')
    .replace(whole(NOON), '12:00')
    .replace(whole(EVENING), '18:00')
    .replace(whole('früh|vormittags?|matin|por la mañana|mattina|de manhã'), '9:00');
}
