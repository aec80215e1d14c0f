import { ENOUGH, type Measured, metrics } from '../metrics/measure';
import type { Metric } from '../metrics/metric';
import type { Period } from '../metrics/period';
import { addDays, type Day, dayOf, daysBetween, type Instant, type Zone } from '../time/calendar';
import { type Cells, summed } from './cells';
import { cellOf } from './count-course';
import { type Counts, daysOf, sumOf } from './days';
import { type Counted, groupsOf, measuredOne } from './measured';

/** Pace is what was sent in four weeks. */
const PACE_DAYS = 28;

export type Answers = {
  /** Open leads whose next step is more than a day late, or that have none; of how many open ones. */
  slipping: { late: number; none: number; of: number };
  fast: { median: Measured; kept: Measured };
  /** What is answered best, of those tried often enough; null where nothing is. */
  works: { by: 'script' | 'touch' | 'channel'; best: Measured } | null;
  /** The stage in which most of those that leave are lost; null where too few have left any. */
  dies: Measured | null;
  /**
   * Touches planned for the next seven days, and how many go out in a week at today's pace (null: none yet).
   */
  week: { planned: number; pace: number | null };
};

/** Tried often enough to be named as what works. */
const TRIED = 20;

/** The numbers that the questions ask for. */
const asked = (id: string): Metric => metrics.find((one) => one.id === id)!;

/** What the questions are answered from: the period, how things stand now, and the last days one by one. */
export type Asked = { period: Counted; now: Cells; days: ReadonlyMap<Day, Cells>; today: Day };

/** The first day that is asked for, for a period and for the pace of the last weeks; null: all there are. */
export function firstDay(period: Period | null, now: Instant, zone: Zone): Day | null {
  if (period === null) return null;
  const [first] = daysOf(period, zone);
  const pace = addDays(dayOf(now, zone), 1 - PACE_DAYS);
  return first < pace ? first : pace;
}

/** What the questions are answered from, of a period. */
export function inPeriod(counts: Counts, period: Period | null, now: Instant, zone: Zone): Asked {
  return {
    period: { cells: sumOf(counts, period, zone), until: counts.until },
    now: counts.now,
    days: counts.days,
    today: dayOf(now, zone),
  };
}

/** The five questions of the start page, each answered by a number that can be looked up. */
export function answers({ period, now, days, today }: Asked): Answers {
  const best = (['script', 'touch', 'channel'] as const)
    .map((by) => ({ by, best: top(groupsOf(asked('reply-rate'), by, period)) }))
    .find((one) => one.best !== undefined);
  const worst = groupsOf(asked('stage-conversion'), 'stage', period)
    .filter(({ of }) => of >= ENOUGH)
    .toSorted((a, b) => a.value! - b.value!)[0];
  return {
    ...standing(period, now, ''),
    works: best ? { by: best.by, best: best.best! } : null,
    dies: worst && worst.value! < 1 ? worst : null,
    week: { planned: now.tallies['planned']?.['1'] ?? 0, pace: paceOf(days, today, '') },
  };
}

function top(rows: readonly Measured[]): Measured | undefined {
  return rows
    .filter(({ of, n }) => of >= TRIED && n > 0)
    .toSorted((a, b) => b.interval![0] - a.interval![0])[0];
}

/** Who is slipping and how fast answers are; of a person where the cells are told apart by person. */
function standing(period: Counted, { tallies }: Cells, group: string) {
  const { late = 0, none = 0, fine = 0 } = tallies[`open${group}`] ?? {};
  const name = group === '' ? null : group.slice(1);
  return {
    slipping: { late, none, of: late + none + fine },
    fast: {
      median: measuredOne(asked('first-response-median'), period, name),
      kept: measuredOne(asked('sla-adherence'), period, name),
    },
  };
}

/** Touches in a week, by the last four weeks; a rep who began ten days ago has the pace of ten days. */
function paceOf(days: ReadonlyMap<Day, Cells>, today: Day, group: string): number | null {
  const cell = `${cellOf(asked('touches-sent'))}${group}`;
  const first = addDays(today, 1 - PACE_DAYS);
  const sent = [...days]
    .filter(([day]) => day >= first && day <= today)
    .flatMap(([day, { tallies }]) => (tallies[cell] ? [{ day, count: tallies[cell]['1'] ?? 0 }] : []));
  if (sent.length === 0) return null;
  const began = sent.map(({ day }) => day).toSorted()[0]!;
  const span = Math.max(7, daysBetween(began, today) + 1);
  return Math.round((sent.reduce((sum, { count }) => sum + count, 0) / span) * 7);
}

/**
 * How somebody of the team stands: open leads, those of them a day late or without a next step, what is
 * planned for seven days and what goes out in a week at today's pace (null: nothing yet), deadlines kept, and
 * half of the first answers. `owner` null: leads of nobody.
 */
export type PersonNumbers = {
  owner: string | null;
  open: number;
  late: number;
  none: number;
  week: Answers['week'];
  kept: Measured;
  median: Measured;
};

/** The same for each who owns leads now, those with most open leads first; all cells told apart by person. */
export function byPerson({ period, now, days, today }: Asked): PersonNumbers[] {
  const cells = [
    ...Object.keys(now.tallies),
    ...Object.keys(summed([...days.values(), period.cells]).tallies),
  ];
  const owners = new Set(
    cells.flatMap((cell) => (cell.includes('|') ? cell.slice(cell.indexOf('|') + 1) : [])),
  );
  return [...owners]
    .map((owner) => {
      const group = `|${owner}`;
      const { slipping, fast } = standing(period, now, group);
      const planned = now.tallies[`planned${group}`]?.['1'] ?? 0;
      return {
        owner: owner === '' ? null : owner,
        open: slipping.of,
        late: slipping.late,
        none: slipping.none,
        week: { planned, pace: paceOf(days, today, group) },
        ...fast,
      };
    })
    .toSorted((a, b) => b.open - a.open);
}
