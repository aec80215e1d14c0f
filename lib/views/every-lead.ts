import { cmp, Dexie, RangeSet } from 'dexie';

import type { LeadId } from '@/lib/domain/lead/lead';
import type { Db, LeadRow } from '@/lib/store/database/db';

export type EveryLead = ReadonlyMap<LeadId, LeadRow>;
type Changes = ReturnType<typeof RangeSet>;

/**
 * `last` is kept for as long as somebody shows it, and is of the `turn` in which it began to be read; `changed` since
 * then. `begun`: how many times it was read so far; `reading`: how often at the moment.
 */
type Kept = {
  last: WeakRef<EveryLead> | null;
  turn: number;
  changed: Changes[];
  begun: number;
  reading: number;
};

const kept = new WeakMap<Db, Kept>();

/**
 * Every lead by id, to be read again whenever one changes: everybody the first time, and after that whoever has changed
 * since.
 */
export async function everyLead(db: Db): Promise<EveryLead> {
  const known = kept.get(db) ?? begin(db);
  // Whoever asks this is told of changes to anybody; and what is asked because of one is asked before it is heard of here.
  await db.leads.orderBy('id').limit(1).primaryKeys();
  const [changed, last] = [[...known.changed], known.last?.deref()];
  const ids = last ? idsIn(changed) : null;
  const turn = (known.begun += 1);
  known.reading += 1;
  try {
    const rows = last && ids ? await withChanged(db, last, ids) : await readAll(db);
    // One that began later and was done earlier knows more.
    if (turn < known.turn) return rows;
    [known.last, known.turn] = [new WeakRef(rows), turn];
    known.changed = known.changed.filter((one) => !changed.includes(one));
    return rows;
  } finally {
    known.reading -= 1;
  }
}

function begin(db: Db): Kept {
  const known: Kept = { last: null, turn: 0, changed: [], begun: 0, reading: 0 };
  kept.set(db, known);
  Dexie.on('storagemutated', (parts) => {
    const leads = parts[`idb://${db.name}/leads/`];
    if (leads && (known.reading > 0 || known.last?.deref())) known.changed.push(RangeSet(leads));
  });
  return known;
}

async function readAll(db: Db): Promise<EveryLead> {
  return new Map((await db.leads.toArray()).map((row) => [row.id, row]));
}

async function withChanged(db: Db, before: EveryLead, ids: readonly LeadId[]): Promise<EveryLead> {
  const rows = await db.leads.bulkGet([...ids]);
  const after = new Map(before);
  for (const [n, id] of ids.entries()) {
    const row = rows[n];
    if (row) after.set(id, row);
    else after.delete(id);
  }
  return after;
}

/** Null where not single leads have changed but all in a range. */
function idsIn(changed: readonly Changes[]): LeadId[] | null {
  const ranges = changed.flatMap((one) => [...one]);
  return ranges.some(({ from, to }) => cmp(from, to) !== 0)
    ? null
    : [...new Set(ranges.map(({ from }) => from as LeadId))];
}
