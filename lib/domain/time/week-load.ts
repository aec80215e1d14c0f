import { type Day, daysBetween } from './calendar';

const EPOCH = '2000-01-01' as Day;
const WEEK = 7;

/**
 * How many of `days` fall into the fullest seven days in a row that hold a day; `more` are counted with them.
 */
export type WeekLoad = (day: string, more?: readonly Day[]) => number;

/**
 * A week is any seven days in a row: what keeps to a cap in this count keeps to it from whatever day the week
 * is counted.
 */
export function weekLoad(days: readonly Day[]): WeekLoad {
  const counts = new Map<number, number>();
  const numberOf = (day: Day) => daysBetween(EPOCH, day);
  for (const day of days) counts.set(numberOf(day), (counts.get(numberOf(day)) ?? 0) + 1);
  return (day, more = []) => {
    const at = numberOf(day as Day);
    const own = more.map(numberOf);
    const on = (other: number) => (counts.get(other) ?? 0) + own.filter((one) => one === other).length;
    let sum = 0;
    let most = 0;
    for (let last = at - WEEK + 1; last < at + WEEK; last += 1) {
      sum += on(last) - (last > at ? on(last - WEEK) : 0);
      if (last >= at) most = Math.max(most, sum);
    }
    return most;
  };
}
