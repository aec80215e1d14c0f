import { type Cells, noCells, moved, isNothing } from '../../domain/counts/cells';
import type { Part } from '../../domain/counts/count-course';
import { AUDITED } from '../../domain/metrics/leak-audit';
import { REVIEW_LISTS } from '../../domain/metrics/review-lists';
import type { Day, Instant } from '../../domain/time/calendar';
import type { Db } from '../database/db';
import { readCountRows, readCountsState, readSome } from '../projections/count-rows';
import { readCoursesState } from '../projections/course-rows';
import { bringUp, type Difference, isBuiltOn } from './bring-up';
import type { Against } from './against';
import { cameSince } from './refold-courses';

/** Counts by part and day, and as of which moment. */
export type ReadCounts = { rows: ReadonlyMap<string, Cells>; until: Instant };

/** So many leads that count otherwise because time has passed are counted while somebody waits. */
const WHILE_WAITING = 200;
/** Counts that the worker moves while they are read are read again. */
const TRIES = 3;

/**
 * What was kept ready (`keepCourses`) of a part from a day on (null: from the first), and of what has come since. As of
 * now, or where much has changed with time alone, of the moment until which the worker has come. Null where nothing is
 * kept that can be built on, or too much has come.
 */
export function readCounts(
  db: Db,
  against: Against,
  part: Part,
  from: Day | null,
): Promise<ReadCounts | null> {
  return readRows(
    db,
    against,
    () => readCountRows(db, part, from),
    (name) => {
      const [of, day] = name.split('/');
      return of === part && (from === null || day! >= from);
    },
  );
}

/** Of this audit and the one before, and as many again for those of whom something else has come. */
const LOOKED_AT = 4 * AUDITED;

/**
 * The same of any part: what the leak audit looks at as many days back as have its leads, and a list of the reviews
 * from who has been on it the longest.
 */
export function readPart(db: Db, against: Against, part: Part, from: Day | null): Promise<ReadCounts | null> {
  if (part === 'audit') return readAsMany(db, against, part, LOOKED_AT, true);
  return REVIEW_LISTS.some((list) => list === part)
    ? readAsMany(db, against, part, LOOKED_AT, false)
    : readCounts(db, against, part, from);
}

/** As many days of a part as have so many leads, the first or the last. */
function readAsMany(
  db: Db,
  against: Against,
  part: Part,
  most: number,
  back: boolean,
): Promise<ReadCounts | null> {
  const isEnough = (rows: readonly Cells[]) =>
    rows.reduce((sum, { tallies }) => sum + leadsIn(tallies), 0) > most;
  let last: string | null = null;
  return readRows(
    db,
    against,
    async () => {
      const rows = await readSome(db, part, isEnough, back);
      // All there are were read, unless they are enough.
      last = isEnough([...rows.values()]) ? [...rows.keys()].at(-1)! : null;
      return rows;
    },
    (name) => name.startsWith(`${part}/`) && (last === null || (back ? name >= last : name <= last)),
  );
}

const leadsIn = (tallies: Cells['tallies']) =>
  Object.values(tallies).reduce((sum, leads) => sum + Object.keys(leads).length, 0);

async function readRows(
  db: Db,
  against: Against,
  read: () => Promise<Map<string, Cells>>,
  isRead: (name: string) => boolean,
): Promise<ReadCounts | null> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    // As they were at one moment; only the worker's own keeping waits for that.
    const [rows, state, counts] = await db.transaction('r', [db.courses], () =>
      Promise.all([read(), readCoursesState(db), readCountsState(db)]),
    );
    if (!state || !counts || !isBuiltOn(counts, state, against)) return null;
    const came = await cameSince(db, state.upTo);
    if (!came) return null;
    const up = await bringUp(db, state, came, counts, against.context, WHILE_WAITING);
    const still = await readCountsState(db);
    if (JSON.stringify(still) === JSON.stringify(counts))
      return { rows: withDifference(rows, up.counts!, isRead), until: up.counts!.until };
  }
  return null;
}

function withDifference(
  rows: ReadonlyMap<string, Cells>,
  { before, now }: Difference,
  isRead: (name: string) => boolean,
): Map<string, Cells> {
  const all = new Map(rows);
  for (const name of new Set([...before.keys(), ...now.keys()])) {
    if (!isRead(name)) continue;
    const cells = moved(
      all.get(name) ?? noCells(),
      before.get(name) ?? noCells(),
      now.get(name) ?? noCells(),
    );
    if (isNothing(cells)) all.delete(name);
    else all.set(name, cells);
  }
  return all;
}
