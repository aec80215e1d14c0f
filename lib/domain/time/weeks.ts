import { addDays, Day, weekday } from './calendar';
import { anyName, LOCALES, monthNames, weekdayNames } from './day-words';

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  einer: 1,
  een: 1,
  two: 2,
  zwei: 2,
  twee: 2,
  three: 3,
  drei: 3,
  drie: 3,
  four: 4,
  vier: 4,
  six: 6,
};
const NEXT_WEEK =
  'next week|(?:der )?(?:nächste|kommende)[rn]? woche|(?:la )?semaine prochaine|(?:la )?(?:semana que viene|próxima semana|semana próxima)|(?:a )?semana que vem|(?:la )?(?:prossima settimana|settimana prossima)|volgende week';
const AFTER_NEXT = '(?:the )?week after next|(?:der )?übernächste[rn]? woche';
const TODAY = "today|heute|(?:d')?aujourd'hui|vandaag|tomorrow|morgen|demain";
const TOMORROW = /^(?:tomorrow|morgen|demain)$/;
const ORDINALS: readonly (readonly [number, string])[] = [
  [1, 'first|1st|erste[rn]?|premier|primer|primeir[oa]|prim[oa]|eerste'],
  [2, 'second|2nd|zweite[rn]?|deuxième|segundo|second[oa]|tweede'],
  [3, 'third|3rd|dritte[rn]?|troisième|tercer|terceir[oa]|terz[oa]|derde'],
  [4, 'fourth|4th|vierte[rn]?|quatrième|cuarto|quarto|vierde'],
  [-1, 'last|letzte[rn]?|dernier|último|últim[oa]|ultim[oa]|laatste'],
];
const KW = String.raw`(?:kw|cw|wk|kalenderwoche|calendar week|(?<!(?:next|this|last|nächste|diese|volgende|deze) )(?:week|woche|semaine|sem\.?|semana|settimana|uge|uke|vecka|viikko|tydzień|tygodniu))\.? ?(\d{1,2})(?!\d|[:.h/]\d| ?(?:[ap]\.?m|uhr|h)(?![\p{L}]))`;

let spelled: { days: Map<string, number>; rules: readonly Rule[] } | null = null;
type Rule = readonly [RegExp, (today: Day, ...parts: (string | undefined)[]) => Day | null];

/** Built when first needed: the names come from the browser. */
function words() {
  if (spelled) return spelled;
  const days = new Map(LOCALES.flatMap((locale) => [...weekdayNames(locale)]));
  const months = new Map(LOCALES.flatMap((locale) => [...monthNames(locale)]));
  const day = anyName(days.keys());
  const month = anyName(months.keys());
  const number = String.raw`(\d{1,2}|${Object.keys(NUMBERS).join('|')})`;
  const at = (name: string) => days.get(name)!;
  const whole = (pattern: string) =>
    new RegExp(String.raw`(?<![^ ])(?:(?:on|am|le|el|il|op|na|in der|in|en) )?${pattern}(?=$|[ ,])`, 'u');
  const onWeekday = (today: Day, name: string, weeks: number) =>
    TOMORROW.test(name)
      ? addDays(today, 1 + 7 * weeks)
      : days.has(name)
        ? addDays(next(today, at(name)), 7 * weeks)
        : addDays(today, 7 * weeks);
  const inWeek = (today: Day, name: string, weeks: number) =>
    addDays(today, 7 * weeks - weekday(today) + at(name));
  const rules: Rule[] = [
    [
      whole(`${number} weeks? (?:(?:on|from|after) )?(?:next )?(${day}|${TODAY})`),
      (today, count, name) => onWeekday(today, name!, countOf(count!)),
    ],
    [whole(`a fortnight (?:on |from )?(${day}|${TODAY})`), (today, name) => onWeekday(today, name!, 2)],
    [
      whole(`(${day}|${TODAY}) (week|fortnight)(?! ?\\d)`),
      (today, name, unit) => onWeekday(today, name!, unit === 'week' ? 1 : 2),
    ],
    [
      whole(`(${day}|${TODAY}) (?:in|over) ${number} (?:weeks?|wochen?|weken)`),
      (today, name, count) => onWeekday(today, name!, countOf(count!)),
    ],
    [
      whole(`(${day}|${TODAY}) (?:in (?:14|vierzehn) tagen|en quinze)`),
      (today, name) => onWeekday(today, name!, 2),
    ],
    [whole(`(${day}|${TODAY}) en huit`), (today, name) => onWeekday(today, name!, 1)],
    [
      whole(`(${day}),? (?:(?:of|in|der|de|della|da|van|the) )*(?:${AFTER_NEXT})`),
      (today, name) => inWeek(today, name!, 2),
    ],
    [
      whole(`(${day}),? (?:(?:of|in|der|de|della|da|van|the) )*(?:${NEXT_WEEK})`),
      (today, name) => inWeek(today, name!, 1),
    ],
    [
      whole(`(?:${NEXT_WEEK}),? (?:(?:on|am|op|le|el|il|na) )?(${day})`),
      (today, name) => inWeek(today, name!, 1),
    ],
    [whole(AFTER_NEXT), (today) => addDays(today, 14)],
    [
      whole('(?:dans|tra|fra|dentro de|daqui a|em) (?:quinze jours|quindici giorni|quince días|quinze dias)'),
      (today) => addDays(today, 14),
    ],
    [
      whole(`(?:(${day}),? (?:(?:in|der|de|la|of|en|die) )*)?${KW}(?:,? (?:am |le |on )?(${day}))?`),
      (today, before, week, after) => inYear(today, Number(week), days.get(before ?? after ?? '')),
    ],
    ...ORDINALS.map(([nth, name]): Rule => [
      whole(
        `(?:(?:the|den|der|le|el|il|de|a|o|la) )?(?:${name}) (${day}) (?:(?:of|in|im|de|du|d'|di|del|van|do|da|the|des) ?)+(?:(${month})(?: (20\\d\\d))?|(next month|nächsten monats?|volgende maand|mois prochain|próximo mes|próximo mês|prossimo mese)|(?:(?:this|dieses|deze) )?(?:month|monats|mois|mes|mês|mese|maand))`,
      ),
      (today, weekdayName, monthName, year, nextMonth) =>
        nthOf(
          today,
          nth,
          at(weekdayName!),
          monthName && months.get(monthName),
          year,
          nextMonth !== undefined,
        ),
    ]),
    [
      whole(`(?:(?:the )?first|der erste) (?:of|im) (${month})`),
      (today, name) => firstOf(today, months.get(name!)!),
    ],
  ];
  spelled = { days, rules };
  return spelled;
}

/**
 * Days told by their week: "a week on Thursday", "Thursday week", "jeudi en huit", "Dienstag nächster Woche",
 * "KW 12", "last Friday of March", as `YYYY-MM-DD`. A week begins on Monday and is counted by ISO 8601.
 * Anything else comes back as it is. Takes lower case.
 */
export function weekDay(text: string, today: Day): string {
  for (const [pattern, day] of words().rules) {
    const found = pattern.exec(text);
    const read = found && day(today, ...found.slice(1));
    if (found && read) return text.replace(found[0], read);
  }
  return text;
}

const countOf = (word: string) => NUMBERS[word] ?? Number(word);

/** The next such day of the week after a day. */
function next(after: Day, wanted: number): Day {
  return addDays(after, ((wanted - weekday(after) + 6) % 7) + 1);
}

/** A week of the ISO year, this year's where it is not over: its day, else its Monday, or today in it. */
function inYear(today: Day, week: number, wanted: number | undefined): Day | null {
  for (const year of [Number(today.slice(0, 4)), Number(today.slice(0, 4)) + 1]) {
    const fourth = Day.parse(`${year}-01-04`);
    const monday = addDays(fourth, 1 - weekday(fourth) + 7 * (week - 1));
    // The Thursday of a week says what year it is of.
    if (week < 1 || addDays(monday, 3).slice(0, 4) !== String(year)) continue;
    const day = wanted === undefined ? monday : addDays(monday, wanted - 1);
    if (day >= today) return day;
    if (wanted === undefined && addDays(monday, 4) >= today) return today;
  }
  return null;
}

function nthOf(
  today: Day,
  nth: number,
  wanted: number,
  month: number | string | undefined,
  named: string | undefined,
  isNext: boolean,
): Day | null {
  const [year, running] = today.split('-').map(Number) as [number, number];
  const at = (of: number, number: number) => {
    const first = Day.parse(
      new Date(Date.UTC(of, number - 1 + (nth < 0 ? 1 : 0), 1)).toISOString().slice(0, 10),
    );
    const day = addDays(first, (wanted - weekday(first) + 7) % 7);
    return addDays(day, 7 * (nth < 0 ? nth : nth - 1));
  };
  if (typeof month !== 'number') return notPast(at(year, running + (isNext ? 1 : 0)), today);
  if (named !== undefined) return notPast(at(Number(named), month), today);
  return notPast(at(year, month), today) ?? at(year + 1, month);
}

const notPast = (day: Day, today: Day): Day | null => (day >= today ? day : null);

function firstOf(today: Day, month: number): Day {
  const year = Number(today.slice(0, 4));
  const first = Day.parse(`${year}-${String(month).padStart(2, '0')}-01`);
  return first >= today ? first : Day.parse(`${year + 1}${first.slice(4)}`);
}
