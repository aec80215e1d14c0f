import { addDays, Day } from './calendar';
import { nextMonths } from './day-of-month';

const NAMED: Readonly<Record<string, number>> = {
  今日: 0,
  本日: 0,
  明日: 1,
  あした: 1,
  あす: 1,
  明後日: 2,
  あさって: 2,
  来週: 7,
  再来週: 14,
};
const WEEKDAYS = '日月火水木金土';
const DAY = new RegExp(
  `^(?:(${Object.keys(NAMED).join('|')})(?!の?[${WEEKDAYS}]曜)|(\\d{1,3})(日|週間)後|(今週|来週|再来週)?の?(?:次の)?([${WEEKDAYS}])曜日?` +
    '|(?:(20\\d\\d)年)?(?:(1[0-2]|0?[1-9])月)?(\\d{1,2})日)の?',
);
/** 月末, 来月上旬, 4月中旬: the first day of that part of a month, or its last day. */
const PART =
  /^(?:(今月|来月|再来月)|(1[0-2]|[1-9])月)?の?(?:(月?末|終わり)|(上旬|初旬|初め|頭)|(中旬|半ば)|(下旬|後半))の?/;
const TIME =
  /^(午前|朝|午後|夕方|夜)?の?(\d{1,2})(?:時(?:(\d{1,2})分|(半))?|[:：]([0-5]\d))(?:に|から|頃|ごろ)?$/;

/** Whether something is typed in Japanese: in kana, or with a word for a day or an hour. */
export const isJapanese = (text: string): boolean =>
  /[\p{Script=Hiragana}\p{Script=Katakana}日月時曜週午]/u.test(text);

/**
 * A day and an hour typed in Japanese (`明日10時`, `来週の火曜日 午後3時半`, `3月9日`) as `2026-03-05 10:00`, or the day
 * alone. Null for anything else.
 */
export function saidInJapanese(text: string, today: Day): string | null {
  const said = text.normalize('NFKC').replace(/[\s、,]+/g, '');
  const part = PART.exec(said);
  const named = part ?? DAY.exec(said);
  const rest = said.slice(named?.[0].length ?? 0);
  const day = part ? partOf(part, today) : named ? dayOf(named, today) : rest === '' ? null : today;
  const time = rest === '' || /^[にへ]$/.test(rest) ? '' : clockOf(rest);
  return day === null || time === null ? null : `${day} ${time}`.trim();
}

function dayOf(
  [, name, count, unit, week, weekday, year, month, number]: RegExpExecArray,
  today: Day,
): Day | null {
  if (name !== undefined) return addDays(today, NAMED[name]!);
  if (count !== undefined) return addDays(today, Number(count) * (unit === '日' ? 1 : 7));
  if (weekday !== undefined) {
    const at = new Date(`${today}T00:00Z`).getUTCDay();
    // A week begins on Monday.
    const monday = addDays(today, -((at + 6) % 7));
    const inWeek = (WEEKDAYS.indexOf(weekday) + 6) % 7;
    if (week !== undefined) return addDays(monday, inWeek + { 今週: 0, 来週: 7, 再来週: 14 }[week]!);
    return addDays(today, ((WEEKDAYS.indexOf(weekday) - at + 6) % 7) + 1);
  }
  const months = year && month ? [`${year}-${month.padStart(2, '0')}`] : nextMonths(today, month ? 12 : 3);
  return (
    months
      .filter((one) => month === undefined || Number(one.slice(5)) === Number(month))
      .map((one) => Day.safeParse(`${one}-${number!.padStart(2, '0')}`).data)
      .find((one) => one !== undefined && one >= today) ?? null
  );
}

function partOf([, named, number, end, start, middle]: RegExpExecArray, today: Day): Day | null {
  const [year, running] = today.split('-').map(Number) as [number, number];
  const month = number ? Number(number) : running + ({ 来月: 1, 再来月: 2 }[named ?? ''] ?? 0);
  const at = (of: number) =>
    Day.parse(
      new Date(Date.UTC(of, end ? month : month - 1, end ? 0 : start ? 1 : middle ? 15 : 21))
        .toISOString()
        .slice(0, 10),
    );
  if (at(year) >= today) return at(year);
  return number && Number(number) < running ? at(year + 1) : null;
}

function clockOf(text: string): string | null {
  const told = TIME.exec(text.replace('正午', '12時'));
  if (!told) return null;
  const [, part, hour, minutes, half, exact] = told;
  const late = part !== undefined && /午後|夕方|夜/.test(part) && Number(hour) < 12;
  // Nobody is called at three in the night: the afternoon may be meant.
  if (part === undefined && Number(hour) < 6) return null;
  return `${String(Number(hour) + (late ? 12 : 0)).padStart(2, '0')}:${half ? '30' : (minutes ?? exact ?? '0').padStart(2, '0')}`;
}
