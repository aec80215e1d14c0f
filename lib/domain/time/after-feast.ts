import { addDays, Day, weekday } from './calendar';
import { easter } from './easter';

const AFTER =
  '(?:(?:(?:right|just|straight|soon|shortly|any ?time) )?after|nach|(?:juste )?après|después de|tras|depois d[aeo]|dopo|na)';
const THE = "(?:(?: the| den| les?| la| l'| el| il| de| o| a)? | l')";

/** The first working day after the feast, as far as all countries agree on it. */
const FEASTS: readonly (readonly [string, (year: number) => Day])[] = [
  // Easter Monday is a holiday in most of them.
  [
    'easter(?: weekend| monday)?|ostern|pâques|semana santa|pascua|páscoa|pasqua|pasen',
    (year) => addDays(easter(year), 2),
  ],
  [
    'whitsun|pentecost|pfingsten|(?:la )?pentecôte|pentecostés|pentecostes|pentecoste|pinksteren',
    (year) => addDays(easter(year), 51),
  ],
  [
    'christmas|x-?mas|boxing day|weihnachten|noël|navidad|natal|natale|kerst(?:mis)?',
    (year) => workday(Day.parse(`${year}-12-27`)),
  ],
  [
    "new year(?:'s?)?(?: day| eve)?|neujahr|silvester|(?:nouvel an|jour de l'an)|año nuevo|ano novo|capodanno|nieuwjaar|oud en nieuw",
    (year) => workday(Day.parse(`${year}-01-02`)),
  ],
  [
    'epiphany|dreikönig(?:e|en|stag)?|heilige drei könige|épiphanie|reyes|epifania|driekoningen',
    (year) => workday(Day.parse(`${year}-01-07`)),
  ],
];
const NEW_YEAR =
  /(?<!\p{L})(?:(?:early )?in the new year|im neuen jahr|(?:à|dans) la nouvelle année|en el (?:nuevo año|año nuevo)|no (?:novo ano|ano novo)|nel nuovo anno|in het nieuwe jaar)(?!\p{L})|年明け/u;
const WEEKEND =
  /(?<!\p{L})(?:after the weekend|nach dem wochenende|après le week-?end|después del fin de semana|depois do fim de semana|dopo il (?:week-?end|fine settimana)|na het weekend)(?!\p{L})|週明け/u;

/** Somebody who says "after Easter" just after it does not mean next year's. */
const JUST_PASSED = 31;

/**
 * "After Easter", "nach Weihnachten", "in the new year", "after the weekend": the first working day after it,
 * `YYYY-MM-DD`. What lasts longer in one country than in another ("after the holidays") comes back as it is.
 * Takes lower case.
 */
export function afterFeast(text: string, today: Day): string {
  const weekend = text.replace(WEEKEND, addDays(today, 8 - weekday(today)));
  if (weekend !== text) return weekend;
  const newYear = text.replace(NEW_YEAR, coming(today, FEASTS[3]![1]) ?? '$&');
  if (newYear !== text) return newYear;
  for (const [names, dayIn] of FEASTS) {
    const found = new RegExp(`(?<![^ ])${AFTER}${THE}(?:${names})(?=$|[ ,])`, 'u').exec(text);
    const day = found && coming(today, dayIn);
    if (found && day) return text.replace(found[0], day);
  }
  return text;
}

function coming(today: Day, dayIn: (year: number) => Day): Day | null {
  const year = Number(today.slice(0, 4));
  const day = dayIn(year);
  if (day > today) return day;
  return day >= addDays(today, -JUST_PASSED) ? null : dayIn(year + 1);
}

function workday(day: Day): Day {
  return weekday(day) > 5 ? addDays(day, 8 - weekday(day)) : day;
}
