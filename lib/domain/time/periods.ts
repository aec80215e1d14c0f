import { addDays, Day, weekday } from './calendar';
import { anyName, LOCALES, monthNames } from './day-words';

/** Where in a week, a month, a quarter or a year, in eight languages. */
const POINTS = {
  end: 'end|ende|fin|fines|final(?:es)?|fim|finais|fine|einde?',
  start:
    'start|beginning|early|anfang|beginn|début|principios?|comienzos?|inicios?|início|começo|princípio|inizio|begin',
  middle: 'middle|mid|mitte|mi|mediados|meados|metà|midden|medio',
  late: 'late',
} as const;
type Point = keyof typeof POINTS;

const UNITS = {
  week: 'week|woche|semaine|semana|settimana',
  month: 'month|monats?|mois|mes|mês|mese|maand',
  quarter: 'quarter|quartals?|trimestre|kwartaal',
  year: 'year|jahres?|année|an|año|ano|anno|jaar',
} as const;
type Unit = keyof typeof UNITS;

const BEFORE = "(?:(?:at|by|towards|around|the|um|gegen|zum|à|la|a|al|alla|no|ao|em|het|tegen) |all'|l')*";
const BETWEEN =
  "(?:(?: of| the| this| de| la| du| des| der| dieser| dieses| diesen| ce| cette| del| della| di| do| da| dos| van| deze| dit| el| este| esta| questo| questa)* | d'| de l'| dell'|-)?";
const NEXT = 'next|coming|nächste[nrs]?|kommende[nrs]?|prochaine?|próxim[oa]|prossim[oa]|volgende?|komende?';
const NEXT_AFTER = 'prochaine?|que viene|que vem|próxim[oa]|prossim[oa]';
/** One word for it, and what is a weekend in its language. */
const COMPOUND =
  /(?<!\p{L})(?:(eom|month[- ]end)|(eoq|quarter[- ]end)|(eoy|year[- ]end)|(monats|quartals|jahres|wochen)(ende|anfang|mitte))(?!\p{L})/u;
const WEEKEND = /(?<!\p{L})(?:fi[nm] de semana|fine settimana|wochenende)(?!\p{L})/u;

let spelled: { pattern: RegExp; months: Map<string, number> } | null = null;

/** Built when first needed: the names come from the browser. */
function words() {
  if (spelled) return spelled;
  const months = new Map(LOCALES.flatMap((locale) => [...monthNames(locale)]));
  const month = anyName(months.keys());
  const units = Object.values(UNITS).join('|');
  const points = Object.values(POINTS).join('|');
  spelled = {
    months,
    pattern: new RegExp(
      `(?<![^ ])${BEFORE}(?:(${points}|half(?= (?:${month}))))${BETWEEN}` +
        `(?:(?:(${NEXT}|übernächste[nrs]?) )?(${units})(?: (${NEXT_AFTER}))?|q([1-4])(?: (20\\d\\d))?|(${month})\\.?(?: (?:de |of )?(20\\d\\d))?)(?=$|[ ,])`,
      'u',
    ),
  };
  return spelled;
}

/**
 * "End of next month", "mid-January", "Anfang nächster Woche", "fin mars", "EOM" as the day they come to,
 * `YYYY-MM-DD`: a week begins on Monday and ends on Friday, the middle of a month is its 15th, late is the
 * 25th. Anything else, and what is past, comes back as it is. Takes lower case.
 */
export function periodDay(text: string, today: Day): string {
  if (WEEKEND.test(text)) return text;
  const plain = text.replace(COMPOUND, (_, month, quarter, year, unit: string, part: string) =>
    month
      ? 'end of month'
      : quarter
        ? 'end of quarter'
        : year
          ? 'end of year'
          : `${part} ${unit.replace(/n?$/, '')}`,
  );
  const { pattern, months } = words();
  return plain
    .replace(
      pattern,
      (
        whole,
        point: string,
        next?: string,
        unit?: string,
        after?: string,
        quarter?: string,
        year?: string,
        month?: string,
        of?: string,
      ) => {
        const where = pointOf(point);
        const day = unit
          ? ofUnit(today, where, unitOf(unit), next?.startsWith('über') ? 2 : next || after ? 1 : 0)
          : quarter
            ? ofQuarter(today, where, Number(quarter), year)
            : ofMonth(today, where, months.get(month!)!, of);
        return day ?? whole;
      },
    )
    .replace(
      /^(?:in )?q([1-4])(?: (20\d\d))?(?=$| )/,
      (whole, quarter: string, year?: string) => ofQuarter(today, 'start', Number(quarter), year) ?? whole,
    );
}

const pointOf = (word: string): Point =>
  (Object.keys(POINTS) as Point[]).find((point) => new RegExp(`^(?:${POINTS[point]})$`, 'u').test(word)) ??
  'middle';

const unitOf = (word: string): Unit =>
  (Object.keys(UNITS) as Unit[]).find((unit) => new RegExp(`^(?:${UNITS[unit]})$`, 'u').test(word))!;

function ofUnit(today: Day, point: Point, unit: Unit, ahead: number): Day | null {
  const [year, month] = today.split('-').map(Number) as [number, number];
  if (unit === 'week') {
    const monday = addDays(today, 1 - weekday(today) + 7 * ahead);
    const day = addDays(monday, { start: 0, middle: 2, late: 3, end: 4 }[point]);
    return day >= today ? day : ahead === 0 && point !== 'start' ? addDays(day, 7) : null;
  }
  if (unit === 'year') return notPast(inMonths(year + ahead, 1, 12, point), today);
  if (unit === 'month') return notPast(inMonths(year, month + ahead, 1, point), today);
  return notPast(inMonths(year, 3 * Math.floor((month - 1) / 3) + 1 + 3 * ahead, 3, point), today);
}

function ofQuarter(today: Day, point: Point, quarter: number, named: string | undefined): Day | null {
  const year = Number(named ?? today.slice(0, 4));
  const end = inMonths(year, 3 * quarter - 2, 3, 'end');
  return named === undefined && end < today
    ? inMonths(year + 1, 3 * quarter - 2, 3, point)
    : notPast(inMonths(year, 3 * quarter - 2, 3, point), today);
}

/** Of a running month or the last one, next year's is not meant. */
function ofMonth(today: Day, point: Point, month: number, named: string | undefined): Day | null {
  const year = Number(named ?? today.slice(0, 4));
  const day = inMonths(year, month, 1, point);
  if (day >= today || named !== undefined) return notPast(day, today);
  const since = Number(today.slice(5, 7)) - month;
  return (since + 12) % 12 <= 1 ? null : inMonths(year + 1, month, 1, point);
}

const notPast = (day: Day, today: Day): Day | null => (day >= today ? day : null);

/** A point of so many months from a first one, which may be beyond December. */
function inMonths(year: number, first: number, count: number, point: Point): Day {
  const at = (months: number, day: number) =>
    Day.parse(new Date(Date.UTC(year, first - 1 + months, day)).toISOString().slice(0, 10));
  switch (point) {
    case 'start':
      return at(0, 1);
    case 'middle':
      return count === 12 ? at(6, 1) : at(Math.floor(count / 2), 15);
    case 'late':
      return at(count - 1, 25);
    case 'end':
      return at(count, 0);
  }
}
