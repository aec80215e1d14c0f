import { isNothing, moved, noCells } from '../../domain/counts/cells';
import type { Db } from '../database/db';
import { write } from '../database/guard';
import {
  COUNTS,
  countRow,
  countRowKey,
  countRowsNamed,
  type CountsState,
  stateRow,
  turnRow,
  turnsOf,
} from '../projections/count-rows';
import { isPage, readPages, readPagesState } from '../projections/course-pages';
import { clearCounts } from '../projections/write-count-rows';
import { counted, type Difference, type Turns } from './bring-up';
import type { Against } from './against';

/** Moves the counts by a difference, in the caller's transaction. */
export async function moveCounts(
  db: Db,
  { until, before, now, off, on }: Difference,
  state: Omit<CountsState, 'until'>,
): Promise<void> {
  const names = [...new Set([...before.keys(), ...now.keys()])];
  const hours = [...new Set([...off.keys(), ...on.keys()])];
  const [rows, turns] = await Promise.all([countRowsNamed(db, names), turnsOf(db, hours)]);
  const fresh = names.map((name) => ({
    name,
    cells: moved(rows.get(name) ?? noCells(), before.get(name) ?? noCells(), now.get(name) ?? noCells()),
  }));
  const leads = hours.map((hour) => ({
    hour,
    left: [...(turns.get(hour) ?? [])]
      .filter((id) => !off.get(hour)?.has(id))
      .concat([...(on.get(hour) ?? [])]),
  }));
  await Promise.all([
    db.courses.bulkPut([
      ...fresh.flatMap(({ name, cells }) => (isNothing(cells) ? [] : [countRow(name, cells)])),
      ...leads.flatMap(({ hour, left }) => (left.length === 0 ? [] : [turnRow(hour, left)])),
      stateRow({ ...state, until }),
    ]),
    db.courses.bulkDelete([
      ...fresh.flatMap(({ name, cells }) => (isNothing(cells) ? [countRowKey(name)] : [])),
      ...leads.flatMap(({ hour, left }) => (left.length === 0 ? [hour] : [])),
    ]),
  ]);
}

/** How many pages are counted at a time: few enough that nothing else has to wait. */
const PAGES = 4;

/**
 * Counts everybody from the pages. They are read a few at a time, and nothing is counted until all are: only where the
 * pages are still the same, and nobody was erased on the way, who would have taken the mark away.
 */
export async function countAnew(db: Db, { context, against }: Against): Promise<void> {
  const state = await readPagesState(db);
  if (!state || state.next !== null) return;
  const mark = { page: COUNTS, text: JSON.stringify({ counting: crypto.randomUUID() }) };
  await write(db, [db.courses], () => db.courses.put(mark));
  const pages = (await db.courses.toCollection().primaryKeys()).filter(isPage);
  const into: { rows: Map<string, ReturnType<typeof noCells>>; turns: Turns } = {
    rows: new Map(),
    turns: new Map(),
  };
  for (let n = 0; n < pages.length; n += PAGES)
    for (const courses of await readPages(db, pages.slice(n, n + PAGES))) counted({ courses, context }, into);
  await write(db, [db.courses], async () => {
    const [still, marked] = await Promise.all([readPagesState(db), db.courses.get(COUNTS)]);
    if (JSON.stringify(still) !== JSON.stringify(state) || marked?.text !== mark.text) return;
    await clearCounts(db);
    await db.courses.bulkPut([
      ...[...into.rows].map(([name, cells]) => countRow(name, moved(cells, noCells(), noCells()))),
      ...[...into.turns].map(([hour, leads]) => turnRow(hour, [...leads])),
      stateRow({ against, until: context.until, upTo: state.upTo }),
    ]);
  });
}
