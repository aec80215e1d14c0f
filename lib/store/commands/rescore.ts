import type { Instant } from '../../domain/time/calendar';
import type { Context } from '../../domain/log/context';
import { tierOf } from '../../domain/playbook/tier';
import { written } from './enter';
import { commitLead } from './commit-lead';
import { contextFor, readSharedContext } from '../read/context';
import type { Db, LeadRow } from '../database/db';
import { currentOf } from '../database/documents';
import { write } from '../database/guard';
import { toLead, toRow } from '../projections/rows';

/**
 * Whoever taps an outcome meanwhile waits for one slice at most: how many leads are begun with, are ever
 * taken at once, and how long they may take: no longer than an outcome.
 */
const FIRST = 4;
const MOST = 20;
const SLICE_MS = 6;

export type Rescored = { last: string; done: number; changed: number };
export type Rescoring = {
  /** Goes on after this lead, when the work was interrupted. */
  after?: string;
  /** After each slice; what it awaits is awaited, so that the place is kept before more is done. */
  progress?: (soFar: Rescored) => Promise<void>;
  /** Milliseconds that only go forward. */
  clock: () => number;
};

/**
 * Scores everybody again after a rule of the rep's has changed, and orders them by it. In slices that grow
 * and shrink with the machine and end when their time is over, each a transaction of its own that writes only
 * what is different; nothing happens to a lead but where the new score stands for another tier: then what
 * follows from that does. Begun again at an earlier place it comes to the same.
 */
export async function rescore(
  db: Db,
  now: Instant,
  { after = '', progress, clock }: Rescoring,
): Promise<Rescored> {
  let size = FIRST;
  const by = (await currentOf(db, 'settings', 'settings'))?.command ?? '';
  let soFar: Rescored = { last: after, done: 0, changed: 0 };
  for (;;) {
    const start = clock();
    const { last, count, changed } = await slice(db, now, by, soFar.last, size, clock);
    if (count === 0) return soFar;
    soFar = { last, done: soFar.done + count, changed: soFar.changed + changed };
    const took = clock() - start;
    size = took > SLICE_MS ? Math.max(1, Math.floor(count / 2)) : Math.min(MOST, count + 1);
    await progress?.(soFar);
    // Others come first: a transaction that waits begins before the next slice asks for its own.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/**
 * `count` of the leads that were asked for, at least one where there is one: as many as there was time for.
 */
function slice(
  db: Db,
  now: Instant,
  by: string,
  after: string,
  size: number,
  clock: () => number,
): Promise<{ last: string; count: number; changed: number }> {
  const end = clock() + SLICE_MS;
  return write(db, written(db), async () => {
    const [rows, shared] = await Promise.all([
      db.leads.where('id').above(after).limit(size).toArray(),
      readSharedContext(db, now),
    ]);
    const context = await contextFor(db, shared, undefined, now);
    const fresh: LeadRow[] = [];
    let [count, changed] = [0, 0];
    for (const before of rows) {
      count += 1;
      const row = {
        ...toRow(toLead(before), before.scripts, context),
        ...(before.wakeAt !== undefined && before.wakeAt <= now && { wakeAt: before.wakeAt }),
      };
      const { id, score: was } = before;
      const isDifferent = JSON.stringify(row) !== JSON.stringify(before);
      if (isDifferent) changed += 1;
      if (crosses(row, was, context)) {
        await db.leads.put(row);
        await commitLead(db, { id: crypto.randomUUID(), type: 'rescore', leadId: id, was, by }, shared, now);
      } else if (isDifferent) fresh.push(row);
      if (clock() >= end) break;
    }
    if (fresh.length > 0) await db.leads.bulkPut(fresh);
    return { last: rows[count - 1]?.id ?? after, count, changed };
  });
}

/**
 * Whether something may follow from the new score: it stands for another tier, or a trigger waits between the
 * two.
 */
function crosses(row: LeadRow, was: number, context: Context): boolean {
  const playbook =
    row.closed || row.optedOut || row.score === was
      ? undefined
      : context.playbook(row.playbook.id, row.playbook.document);
  if (!playbook) return false;
  const [low, high] = [Math.min(was, row.score), Math.max(was, row.score)];
  const waits = playbook.triggers.some(
    ({ when }) => when.on === 'score-crossed' && when.at > low && when.at <= high,
  );
  const { parkUnder = low } = playbook.score;
  return (
    waits || tierOf(was, playbook) !== tierOf(row.score, playbook) || (parkUnder > low && parkUnder <= high)
  );
}
