import { addDays, Day, dayOf, weekday } from '../time/calendar';
import type { Context } from '../log/context';
import type { Playbook } from '../playbook/playbook';
import { isWorkday } from './working-time';

type Review = Playbook['reviews'][number];
/**
 * A review whose time has come; `period` names the day, week, month or quarter it is for, so that it is done
 * once in each.
 */
export type DueReview = Review & { period: string };

/**
 * The playbook's reviews that are to be held on this working day: daily ones, and the others from their day
 * on until their week, month or quarter is over. One whose day is not worked (seven-components: Monday) is
 * held on the next that is.
 */
export function reviewsDue({ reviews }: Pick<Playbook, 'reviews'>, context: Context): DueReview[] {
  const today = dayOf(context.now, context.settings.zone);
  if (!isWorkday(today, context)) return [];
  return reviews.flatMap((review): DueReview[] => {
    const { from, period } = spanOf(review, today);
    return today >= firstWorkday(from, context) ? [{ ...review, period }] : [];
  });
}

/** The day, week, month or quarter a review is for on a day, by its name. */
export function reviewPeriod(review: Review, today: Day): string {
  return spanOf(review, today).period;
}

function spanOf({ every, weekday: on = 1 }: Review, today: Day): { from: Day; period: string } {
  const month = today.slice(0, 7);
  switch (every) {
    case 'day':
      return { from: today, period: today };
    case 'week': {
      const monday = addDays(today, 1 - weekday(today));
      return { from: addDays(monday, on - 1), period: `week ${monday}` };
    }
    case 'month':
      return { from: Day.parse(`${month}-01`), period: month };
    case 'quarter': {
      const first = Math.floor((Number(today.slice(5, 7)) - 1) / 3) * 3 + 1;
      const from = `${today.slice(0, 5)}${String(first).padStart(2, '0')}`;
      return { from: Day.parse(`${from}-01`), period: `quarter ${from}` };
    }
  }
}

function firstWorkday(from: Day, context: Context): Day {
  let day = from;
  for (let count = 0; count < 31 && !isWorkday(day, context); count += 1) day = addDays(day, 1);
  return day;
}
