import { z } from 'zod';

import { Script } from '../../domain/script/script';
import { Snippets } from '../../domain/script/command';
import type { Result } from '../../domain/log/script-results';
import { Links } from '../../domain/script/links';
import { Id } from '../../domain/words';
import { playbooks } from '../../playbooks';
import type { Db } from '../database/db';
import { currentOf, documentsOf, versionsOf } from '../database/documents';
import { SCRIPT } from '../projections/script-tallies';

/** What scripts may say beside the lead: the rep's links and snippets, and the names of fields that some lead has. */
export type ScriptContext = { links: Links; snippets: Snippets; fields: readonly string[] };

/** One version of a script as it was saved, by `document`, the command that did; `script` is null where it was put away then, or cannot be read any more. */
export type SavedScript = { document: string; version: number; at: number; script: Script | null };
/** Every script there is for a touch: the rep's own take the place of shipped ones of the same id. */
export type Library = {
  scripts: readonly Script[];
  /** The rep's own by id, newest version first; put away when the newest is null. */
  own: ReadonlyMap<string, readonly SavedScript[]>;
  favourites: ReadonlySet<string>;
};

/** Fields that the playbooks ask for, whether a lead has them yet or not. */
const shippedFields = playbooks.flatMap(({ requiredFields }) => requiredFields);

/** The script of a touch: the rep's own of that id, else the one of `shipped`, the scripts that come with the product. */
export async function readScript(db: Db, id: string, shipped: readonly Script[]): Promise<Script | null> {
  const last = await currentOf(db, 'script', id);
  return Script.safeParse(last?.body).data ?? shipped.find((one) => one.id === id) ?? null;
}

export async function readLibrary(db: Db, shipped: readonly Script[]): Promise<Library> {
  const [rows, favourites] = await Promise.all([
    documentsOf(db, 'script'),
    newest(db, 'favourites', z.array(Id), []),
  ]);
  const own = new Map(
    [...rows].map(([id, saved]) => [
      id,
      saved
        .map(({ command, at, body }, place): SavedScript => ({
          document: command,
          version: place + 1,
          at,
          script: Script.safeParse(body).data ?? null,
        }))
        .toReversed(),
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

/** What the next version of the links or the snippets is made from: the command that saved the one there is, or null. */
export async function readBase(db: Db, kind: 'links' | 'snippets'): Promise<string | null> {
  return (await currentOf(db, kind, kind))?.command ?? null;
}

/** The newest version of a document there is one of, or what is there before the first. One that cannot be read gives way to the one before. */
async function newest<T>(
  db: Db,
  kind: 'links' | 'snippets' | 'favourites',
  shape: z.ZodType<T>,
  none: T,
): Promise<T> {
  const last = await currentOf(db, kind, kind);
  if (!last) return none;
  const read = shape.safeParse(last.body);
  return read.success
    ? read.data
    : ((await versionsOf(db, kind, kind))
        .map(({ body }) => shape.safeParse(body))
        .findLast(({ success }) => success)?.data ?? none);
}
