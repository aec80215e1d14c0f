import { Dexie } from 'dexie';
import { z } from 'zod';

import { Script } from '../../domain/script/script';
import { Snippets } from '../../domain/script/command';
import type { Result } from '../../domain/log/script-results';
import { Links } from '../../domain/script/links';
import { Id } from '../../domain/words';
import { playbooks } from '../../playbooks';
import { scripts as shipped } from '../../playbooks/scripts';
import type { Db, DocumentRow } from '../database/db';
import { SCRIPT } from '../projections/script-tallies';

/** What scripts may say beside the lead: the rep's links and snippets, and the names of fields that some lead has. */
export type ScriptContext = { links: Links; snippets: Snippets; fields: readonly string[] };

/** One version of a script as it was saved; `script` is null where it was put away then, or cannot be read any more. */
export type SavedScript = { version: number; at: number; script: Script | null };
/** Every script there is for a touch: the rep's own take the place of shipped ones of the same id. */
export type Library = {
  scripts: readonly Script[];
  /** The rep's own by id, newest version first; put away when the newest is null. */
  own: ReadonlyMap<string, readonly SavedScript[]>;
  favourites: ReadonlySet<string>;
};

/** Fields that the playbooks ask for, whether a lead has them yet or not. */
const shippedFields = playbooks.flatMap(({ requiredFields }) => requiredFields);

/** The script of a touch: the rep's own of that id, else the shipped one. */
export async function readScript(db: Db, id: string): Promise<Script | null> {
  const last = await versions(db, 'script', id).last();
  return Script.safeParse(last?.body).data ?? shippedScript(id);
}

export function shippedScript(id: string): Script | null {
  return shipped.find((one) => one.id === id) ?? null;
}

export async function readLibrary(db: Db): Promise<Library> {
  const [rows, favourites] = await Promise.all([
    db.documents
      .where('[kind+id+version]')
      .between(['script', Dexie.minKey, Dexie.minKey], ['script', Dexie.maxKey, Dexie.maxKey])
      .toArray(),
    newest(db, 'favourites', z.array(Id), []),
  ]);
  const own = new Map(
    [...Map.groupBy(rows, ({ id }) => id)].map(([id, saved]) => [
      id,
      saved.toReversed().map(({ version, at, body }): SavedScript => ({
        version,
        at,
        script: Script.safeParse(body).data ?? null,
      })),
    ]),
  );
  const current = [...own].flatMap(([, [newest]]) => newest?.script ?? []);
  const replaced = new Set(current.map(({ id }) => id));
  return {
    scripts: [...current.toReversed(), ...shipped.filter(({ id }) => !replaced.has(id))],
    own,
    favourites: new Set(favourites),
  };
}

export async function readScriptContext(db: Db): Promise<ScriptContext> {
  const [tally, links, snippets] = await Promise.all([
    db.tallies.get('fields'),
    newest(db, 'links', Links, []),
    newest(db, 'snippets', Snippets, {}),
  ]);
  return { links, snippets, fields: [...new Set([...shippedFields, ...Object.keys(tally?.counts ?? {})])] };
}

/** What came of every script that was sent. */
export async function readResults(db: Db): Promise<ReadonlyMap<string, Result>> {
  const rows = await db.tallies.where('id').startsWith(SCRIPT).toArray();
  return new Map(
    rows.map(({ id, counts }) => [
      id.slice(SCRIPT.length),
      { sent: counts['sent'] ?? 0, replied: counts['replied'] ?? 0, booked: counts['booked'] ?? 0 },
    ]),
  );
}

/** The version that the next one of the links or the snippets follows; 0 before the first. */
export async function readVersion(db: Db, kind: 'links' | 'snippets'): Promise<number> {
  return (await versions(db, kind, kind).last())?.version ?? 0;
}

/** The newest version of a document there is one of, or what is there before the first. One that cannot be read gives way to the one before. */
async function newest<T>(db: Db, kind: DocumentRow['kind'], shape: z.ZodType<T>, none: T): Promise<T> {
  const all = versions(db, kind, kind);
  const last = await all.last();
  if (!last) return none;
  const read = shape.safeParse(last.body);
  return read.success
    ? read.data
    : ((await all.toArray()).map(({ body }) => shape.safeParse(body)).findLast(({ success }) => success)
        ?.data ?? none);
}

function versions(db: Db, kind: DocumentRow['kind'], id: string) {
  return db.documents.where('[kind+id+version]').between([kind, id, Dexie.minKey], [kind, id, Dexie.maxKey]);
}
