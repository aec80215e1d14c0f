import { Dexie, type EntityTable } from 'dexie';

import type { Stored } from '../../domain/log/upcast';
import { SCHEMA_VERSION } from '../database/db';
import { openOrBlocked } from '../database/guard';
import { pagedEvents } from '../database/paged-events';
import { nextLogs } from '../database/person';
import { type FirstDocument, fromFirst } from '../database/first-documents';
import { type Counted, countIn, toLines } from './copy-lines';
import { alone, keep, listSnapshots, type Snapshot, writeBeside } from './kept-copies';
import { MOST_EVENTS, noteNoCopy } from './snapshot';

const SLICE = 1000;

/**
 * Copies a database that an earlier version wrote, before it is opened and put into today's shape. Never throws:
 * that no copy could be made is said with the others' failures, and the change of shape is one transaction, done
 * whole or not at all. False where another change of shape is waited for, by somebody whom an older window
 * holds up: after `patience` (ms).
 */
export async function copyBeforeUpgrade(name: string, now: number, patience?: number): Promise<boolean> {
  // Without a shape of its own it opens whatever is there.
  const old = new Dexie(name).use(pagedEvents);
  const opened = await openOrBlocked(old, patience);
  if (opened.state === 'blocked') {
    old.on('ready', () => old.close());
    return false;
  }
  try {
    if (opened.state === 'cannot-open') throw new Error(opened.message);
    if (old.verno < SCHEMA_VERSION) await alone(false, () => copy(old, now));
  } catch (error) {
    console.error('copy before an upgrade', error);
    await noteNoCopy(now);
  } finally {
    old.close();
  }
  return true;
}

async function copy(old: Dexie, now: number): Promise<void> {
  const events: EntityTable<Stored, 'id'> = old.table('events');
  const [leads, count] = await Promise.all([old.table('leads').count(), events.count()]);
  if (count === 0) return;
  if (count > MOST_EVENTS) throw new Error(`${count} events are more than a copy holds`);
  const snapshots = await listSnapshots();
  const counted: Counted = { shared: {}, stones: 0 };
  const pieces = await writeBeside(snapshots, linesOf(old, events, counted));
  const slot = 'snapshot-before';
  const taken: Snapshot = { slot, schema: old.verno, at: now, leads, events: count, pieces, ...counted };
  await keep([taken, ...snapshots.filter((one) => one.slot !== slot)]);
}

async function* linesOf(
  old: Dexie,
  events: EntityTable<Stored, 'id'>,
  counted: Counted,
): AsyncGenerator<string> {
  const first = old.tables.some(({ name }) => name === 'documents');
  const documents: unknown[] = first
    ? fromFirst(await old.table<FirstDocument>('documents').toArray())
    : await old.table('versions').toArray();
  yield toLines(documents.map((document) => ({ document })));
  for (let last = ''; ;) {
    const some = await nextLogs(events, last, SLICE);
    if (some.length === 0) return;
    countIn(counted, some);
    yield toLines(some.map((event) => ({ event })));
    last = some.at(-1)!.leadId;
  }
}
