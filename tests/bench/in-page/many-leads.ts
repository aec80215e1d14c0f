import '@/components/frame/no-eval';

import { searchLeads, tableLead } from '@/components/leads/table-lead';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import type { BatchKind } from '@/lib/domain/log/document-command';
import type { Instant, Zone } from '@/lib/domain/time/calendar';
import { commit } from '@/lib/store/commands/commit';
import { Db } from '@/lib/store/database/db';
import { numberedId } from '@/lib/store/database/derived-id';
import { readDue } from '@/lib/store/read/due';
import { lookOver } from '@/lib/store/hygiene/look-over';
import { takeSnapshot } from '@/lib/store/safety/snapshot';

import { newPeople } from './new-people';
import { type Step, tapping, TAPPED } from './taps';
import { notingWrites, writeRaw } from './writes';

/** As many as the pages hand over at once. */
const AT_ONCE = 100;
/** How often it is tapped while many are imported, and while none are: each time imports some hundreds. */
const ROUNDS = 4;
const TYPED = ['j', 'jo', 'jon', 'jona', 'jonas', 'jonas s', 'jonas sa', 'lead9', 'lead99', 'company4'];

const middle = (of: readonly number[]) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)]!;

async function timed(work: () => unknown): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** So many new leads, as an import hands them over, against a bare transaction with the same rows for each part. */
export function importing(count: number, now: Instant) {
  return inParts(newPeople(count, now), 'import', AT_ONCE, now);
}

/** An outcome while new leads are imported, part after part, against the same while nothing else is done. */
export async function tappingWhileImporting(now: Instant) {
  const db = new Db();
  const leads = await readDue(db, { offset: 200, limit: TAPPED });
  const importMore = async (step: Step) => {
    const group = crypto.randomUUID();
    let imported = 0;
    for (let goOn = true; goOn; goOn = await step()) {
      const part = newPeople(AT_ONCE, now);
      await commit(
        db,
        { id: crypto.randomUUID(), type: 'batch', commands: part, group, what: 'import', name: 'x' },
        now,
      );
      imported += part.length;
    }
    return imported;
  };
  const { result, ratio, ...times } = await tapping(db, leads, now, importMore, ROUNDS);
  return { ms: times.busyMs, againstQuiet: ratio, ...times, imported: result };
}

/** So many leads given another tier, as the table does it, against the same. */
export async function changing(count: number, now: Instant, tier = 'hot') {
  const ids = await new Db().leads.limit(count).primaryKeys();
  const list = crypto.randomUUID();
  const commands = ids.map(
    (leadId, n) => ({ id: numberedId(list, n), type: 'set-tier', leadId, tier }) as LeadCommand,
  );
  return inParts(commands, 'edit-leads', AT_ONCE, now);
}

/** In the middle of all parts, so that what slows one of them counts for nothing. */
async function inParts(commands: readonly LeadCommand[], what: BatchKind, size: number, now: Instant) {
  const db = new Db();
  const writes = notingWrites(db);
  await db.open();
  const [group, raw] = [crypto.randomUUID(), db.backendDB()];
  const [ours, baseline]: number[][] = [[], []];
  let rows = 0;
  for (let at = 0; at < commands.length; at += size) {
    const part = commands.slice(at, at + size);
    writes.length = 0;
    ours!.push(
      await timed(() =>
        commit(db, { id: crypto.randomUUID(), type: 'batch', commands: part, group, what, name: 'x' }, now),
      ),
    );
    const [kept, derived] = [
      writes.filter(({ store }) => store === 'events' || store === 'leads'),
      writes.length,
    ];
    rows += derived;
    baseline!.push(
      await timed(() =>
        writeRaw(
          raw,
          kept.map((one, n) => (what === 'import' ? asNew(one, group, at * kept.length + n) : one)),
        ),
      ),
    );
  }
  const [oursMs, baselineMs] = [middle(ours!), middle(baseline!)];
  return {
    ratio: oursMs / baselineMs,
    oursMs,
    baselineMs,
    leads: commands.length,
    msPerLead: oursMs / size,
    rows,
  };
}

/** What is inserted is not there yet, and comes in the order of its ids as ours does. */
function asNew<Row extends { row: object }>(write: Row, list: string, at: number): Row {
  return 'allKeys' in write.row ? { ...write, row: { ...write.row, id: numberedId(list, at) } } : write;
}

/** One key typed into the table's search among everybody: the slowest of some, each the middle of several. */
export async function searching(zone: Zone) {
  const rows = await new Db().leads.toArray();
  const called = { stage: () => '', source: () => '', owner: () => '' };
  const leads = rows.map((row) => tableLead(row, { zone }, called));
  const times: number[] = [];
  for (const typed of TYPED) {
    const runs: number[] = [];
    for (let run = 0; run < 5; run += 1) runs.push(await timed(() => searchLeads(leads, typed)));
    times.push(middle(runs));
  }
  return { ms: Math.max(...times), byWord: times.map((ms) => Math.round(ms * 10) / 10), leads: leads.length };
}

/** Everybody looked over for duplicates and what a list gathers, against reading the same rows and nothing else. */
export async function lookingOver(now: Instant) {
  const db = new Db();
  await db.open();
  let pairs = 0;
  const oursMs = await timed(async () => {
    const look = lookOver(db, now);
    for (;;) {
      const { done, value } = await look.next();
      if (done) return (pairs = value.pairs.length);
    }
  });
  const baselineMs = await timed(() => db.leads.each(() => undefined));
  return { ratio: oursMs / baselineMs, oursMs, baselineMs, pairs };
}

/** A copy of everything, against reading all that events lie in and nothing else. */
export async function copying(now: Instant) {
  const db = new Db();
  await db.open();
  const oursMs = await timed(() => takeSnapshot(db, now, true));
  const events: number = await db.events.count();
  const baselineMs = await timed(() => Promise.all(['events', 'pages'].map((store) => readAll(db, store))));
  return { ratio: oursMs / baselineMs, oursMs, baselineMs, events };
}

/** Every record of a store, one after another. */
function readAll(db: Db, store: string): Promise<void> {
  const request = db.backendDB().transaction(store).objectStore(store).openCursor();
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => (request.result ? request.result.continue() : resolve()));
    request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
  });
}
