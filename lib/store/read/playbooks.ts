import type { Instant } from '../../domain/time/calendar';
import { isUnderWay } from '../../domain/decide/commands/move-version';
import type { Lead } from '../../domain/lead/lead';
import { Playbook } from '../../domain/playbook/playbook';
import { type Move, previewMove } from '../../domain/simulate/migrate';
import { Script } from '../../domain/script/script';
import { contextFor, readSharedContext } from './context';
import type { Db } from '../database/db';
import { documentsOf } from '../database/documents';
import { readSelf } from '../database/self';
import { shipped } from '../database/shipped';
import { type Saved, savedVersions } from './saved-versions';
import { readSettings } from './settings';
import { toLead } from '../projections/rows';

/**
 * One version as it was saved. `document` and `at` are null for a shipped one; `playbook` is null where it
 * was put away then, or cannot be read any more.
 */
export type SavedVersion = Omit<Saved, 'document' | 'at'> & {
  document: string | null;
  at: number | null;
  playbook: Playbook | null;
};
/** A playbook with all its versions, newest first. `current` is null while it is put away. */
export type LibraryPlaybook = {
  id: string;
  name: string;
  own: boolean;
  inUse: boolean;
  current: Playbook | null;
  versions: readonly SavedVersion[];
};
export type ScriptName = { id: string; title: string; channel: string };
export type PlaybookLibrary = { playbooks: readonly LibraryPlaybook[]; scripts: readonly ScriptName[] };

/**
 * Every playbook there is, shipped ones first, and the scripts its touches may name: the rep's own and those
 * of `scripts`, which come with the product.
 */
export async function readPlaybookLibrary(db: Db, scripts: readonly Script[]): Promise<PlaybookLibrary> {
  const { settings } = await readSettings(db);
  const [self, own, ownScripts] = await Promise.all([
    readSelf(db),
    documentsOf(db, 'playbook'),
    documentsOf(db, 'script'),
  ]);
  const inUse = (id: string) => settings.playbook === id;
  const saved = [...own].map(([id, versions]): LibraryPlaybook => {
    const all = savedVersions(versions, self, readVersion);
    return {
      id,
      name: all.find(({ playbook }) => playbook)?.playbook?.name ?? id,
      own: true,
      inUse: inUse(id),
      current: all[0]!.playbook,
      versions: all,
    };
  });
  const ready = shipped().playbooks.map((one): LibraryPlaybook => ({
    id: one.id,
    name: one.name,
    own: false,
    inUse: inUse(one.id),
    current: one,
    versions: [
      { document: null, version: one.version, at: null, elsewhere: false, aside: false, playbook: one },
    ],
  }));
  const named = [...ownScripts.values()].flat().flatMap(({ body }) => Script.safeParse(body).data ?? []);
  return {
    playbooks: [...ready, ...saved.toSorted((a, b) => a.name.localeCompare(b.name))],
    scripts: [
      ...new Map(
        [...scripts, ...named].map(({ id, title, channel }) => [id, { id, title, channel }]),
      ).values(),
    ],
  };
}

/**
 * What moving everybody under way on another version would come to. `to`: its document. `total` counts them
 * all; only the first `most` are worked out.
 */
export async function readMoves(
  db: Db,
  playbook: string,
  to: string,
  now: Instant,
  most: number,
): Promise<{ moves: Move[]; total: number }> {
  const shared = await readSharedContext(db, now);
  const elsewhere = (lead: Pick<Lead, 'playbook' | 'status' | 'optedOut'>) =>
    lead.playbook.id === playbook &&
    shared.playbook(playbook, lead.playbook.document)?.document !== to &&
    isUnderWay(lead);
  const keys = await db.leads
    .where('status')
    .anyOf(['active', 'follow-up', 'booked', 'mia', 'nurture'])
    .filter(elsewhere)
    .primaryKeys();
  const rows = (await db.leads.bulkGet(keys.slice(0, most))).filter((row) => row !== undefined);
  const moves: Move[] = [];
  for (const row of rows) {
    const lead = toLead(row);
    moves.push(previewMove(lead, to, await contextFor(db, shared, row, now)));
  }
  return { moves, total: keys.length };
}

function readVersion(body: unknown, version: number): { playbook: Playbook | null } {
  const read = Playbook.safeParse(body).data;
  return { playbook: read ? { ...read, version } : null };
}
