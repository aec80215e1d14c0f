import { z } from 'zod';

import { Script } from '../../domain/script/script';
import { Snippets } from '../../domain/script/command';
import { type KnownResult, OPEN_MS } from '../../domain/log/script-results';
import { Links } from '../../domain/script/links';
import type { Instant } from '../../domain/time/calendar';
import type { Db } from '../database/db';
import { currentOf, documentsOf, versionsOf } from '../database/documents';
import { readSelf } from '../database/self';
import { shipped as withProduct } from '../database/shipped';
import { FIELDS, openIn, SCRIPT } from '../projections/counted';
import { type Saved, savedVersions } from './saved-versions';

/**
 * What scripts may say beside the lead: the rep's links and snippets, and the names of fields that some lead
 * has.
 */
export type ScriptContext = { links: Links; snippets: Snippets; fields: readonly string[] };

/**
 * One version of a script as it was saved; `script` is null where it was put away then, or cannot be read any
 * more.
 */
export type SavedScript = Saved & { script: Script | null };
/** Every script there is for a touch: the rep's own take the place of shipped ones of the same id. */
export type Library = {
  scripts: readonly Script[];
  /** The rep's own by id, newest version first; put away when the newest is null. */
  own: ReadonlyMap<string, readonly SavedScript[]>;
  favourites: ReadonlySet<string>;
};

const MOST_FAVOURITES = 500;
const Favourite = z.strictObject({ on: z.boolean() });

/**
 * The script of a touch: the rep's own of that id, else the one of `shipped`, the scripts that come with the
 * product.
 */
export async function readScript(db: Db, id: string, shipped: readonly Script[]): Promise<Script | null> {
  const last = await currentOf(db, 'script', id);
  return Script.safeParse(last?.body).data ?? shipped.find((one) => one.id === id) ?? null;
}

/** All scripts, shipped and own, with their versions and what came of them. */
export async function readLibrary(db: Db, shipped: readonly Script[]): Promise<Library> {
  const [self, rows, favourites] = await Promise.all([
    readSelf(db),
    documentsOf(db, 'script'),
    readFavourites(db),
  ]);
  const own = new Map(
    [...rows].map(([id, saved]) => [
      id,
      savedVersions(saved, self, (body) => ({ script: Script.safeParse(body).data ?? null })),
    ]),
  );
  const current = [...own].flatMap(([, [newest]]) => newest?.script ?? []);
  const replaced = new Set(current.map(({ id }) => id));
  return {
    scripts: [...current.toReversed(), ...shipped.filter(({ id }) => !replaced.has(id))],
    own,
    favourites,
  };
}

/**
 * The scripts that are favourites, the last one first. Each is a document of its own, so that two devices
 * never take one another's away.
 */
async function readFavourites(db: Db): Promise<ReadonlySet<string>> {
  const newest = [...(await documentsOf(db, 'favourite')).values()].map((versions) => versions.at(-1)!);
  const on = newest.filter(({ body }) => Favourite.safeParse(body).data?.on);
  return new Set(
    on
      .toSorted((a, b) => (a.hlc === b.hlc ? 0 : a.hlc < b.hlc ? 1 : -1))
      .slice(0, MOST_FAVOURITES)
      .map(({ id }) => id),
  );
}

/** What a script may speak of here: the fields that leads have, the rep’s links and snippets. */
export async function readScriptContext(db: Db): Promise<ScriptContext> {
  const [tally, links, snippets] = await Promise.all([
    db.tallies.get(FIELDS),
    newest(db, 'links', Links, []),
    newest(db, 'snippets', Snippets, {}),
  ]);
  // Those that the playbooks ask for, whether a lead has them yet or not.
  const asked = withProduct().playbooks.flatMap(({ requiredFields }) => requiredFields);
  return { links, snippets, fields: [...new Set([...asked, ...Object.keys(tally?.counts ?? {})])] };
}

/** What came of every script that was sent, as it is known at `now`. */
export async function readResults(db: Db, now: Instant): Promise<ReadonlyMap<string, KnownResult>> {
  const [rows, hours] = await Promise.all([
    db.tallies.where('id').startsWith(SCRIPT).toArray(),
    db.tallies
      .where('id')
      .between(openIn(now - OPEN_MS), openIn(now), true, true)
      .toArray(),
  ]);
  const open = new Map<string, number>();
  for (const { counts } of hours)
    for (const [key, count] of Object.entries(counts)) open.set(key, (open.get(key) ?? 0) + count);
  return new Map(
    rows.map(({ id, counts }) => {
      const script = id.slice(SCRIPT.length);
      return [
        script,
        {
          sent: counts['sent'] ?? 0,
          replied: counts['replied'] ?? 0,
          booked: counts['booked'] ?? 0,
          mayReply: open.get(`replied:${script}`) ?? 0,
          mayBook: open.get(`booked:${script}`) ?? 0,
        },
      ];
    }),
  );
}

/**
 * What the next version of the links or the snippets is made from: the command that saved the one there is,
 * or null.
 */
export async function readBase(db: Db, kind: 'links' | 'snippets'): Promise<string | null> {
  return (await currentOf(db, kind, kind))?.command ?? null;
}

/**
 * The newest version of a document there is one of, or what is there before the first. One that cannot be
 * read gives way to the one before.
 */
async function newest<T>(db: Db, kind: 'links' | 'snippets', shape: z.ZodType<T>, none: T): Promise<T> {
  const last = await currentOf(db, kind, kind);
  if (!last) return none;
  const read = shape.safeParse(last.body);
  return read.success
    ? read.data
    : ((await versionsOf(db, kind, kind))
        .map(({ body }) => shape.safeParse(body))
        .findLast(({ success }) => success)?.data ?? none);
}
