import type { Brought } from '../metrics/costs';
import type { Drawn } from '../metrics/drawn';
import type { Audited } from '../metrics/leak-audit';
import type { Period } from '../metrics/period';
import { type Day, dayOf, type Instant, type Zone } from '../time/calendar';
import { instant } from '../time/instant';
import { type Cells, noCells, summed } from './cells';
import { NOW, type Part, rowName } from './count-course';

/** The counts of one part: of each day, and how things stand at the moment as of which they were counted. */
export type Counts = { days: ReadonlyMap<Day, Cells>; now: Cells; until: Instant };

/** Those of a part among rows of several, from a day on (null: from the first). */
export function countsIn(
  { rows, until }: { rows: ReadonlyMap<string, Cells>; until: Instant },
  part: Part,
  from: Day | null = null,
): Counts {
  const days = new Map<Day, Cells>();
  for (const [name, cells] of rows) {
    const [of, day] = name.split('/');
    if (of === part && day !== NOW && (from === null || day! >= from)) days.set(day as Day, cells);
  }
  return { days, now: rows.get(rowName(part, NOW)) ?? noCells(), until };
}

/** The first and the last day of a period. */
export function daysOf({ from, to }: Period, zone: Zone): [Day, Day] {
  return [dayOf(from, zone), dayOf(instant(to - 1), zone)];
}

/** A period's counts, and how things stand now where it is not over; null: of all days there are. */
export function sumOf({ days, now, until }: Counts, period: Period | null, zone: Zone): Cells {
  const isUnderWay = period === null || (period.from <= until && until <= period.to);
  return summed([...daysWithin(days, period, zone).values(), ...(isUnderWay ? [now] : [])]);
}

export function daysWithin(days: Counts['days'], period: Period | null, zone: Zone): Map<Day, Cells> {
  if (period === null) return new Map(days);
  const [first, last] = daysOf(period, zone);
  return new Map([...days].filter(([day]) => day >= first && day <= last));
}

/** How many leads, and how many first meetings, a source brought. */
export const broughtIn =
  ({ tallies }: Cells): Brought =>
  (what, source) =>
    tallies[`${what === 'leads' ? 'new-leads' : 'first-meetings'}|source|${source}`]?.['1'] ?? 0;

/** The leads that the leak audit looks at. */
export const auditedIn = ({ days }: Counts): Audited[] =>
  [...days.values()].flatMap(({ tallies }) => unpacked<Audited>(tallies['leads']));

/** Leads that were kept as texts, each as often as it was seen. */
const unpacked = <One>(texts: Readonly<Record<string, number>> = {}): One[] =>
  Object.entries(texts).flatMap(([text, times]) =>
    Array.from({ length: times }, () => JSON.parse(text) as One),
  );

/** Somebody on a list of the reviews: since which day, and as what. */
export type ListedLead = { id: string; day: Day; as: string };

/** Everybody on a list, who has been on it the longest first, by days. */
export const listedIn = ({ days }: Counts): ListedLead[] =>
  [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, { tallies }]) => {
      const [day] = name.split('.') as [Day];
      return Object.entries(tallies).flatMap(([as, leads]) =>
        Object.keys(leads).map((id) => ({ id, day, as })),
      );
    });

/** The leads that were drawn for an experiment. */
export const drawnIn = ({ days }: Counts, experiment: string): Drawn[] =>
  [...days.values()].flatMap(({ tallies }) => unpacked<Drawn>(tallies[experiment]));
