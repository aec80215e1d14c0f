import type { Instant } from '@/lib/domain/time/calendar';
import { type Script, versionAfter } from '@/lib/domain/script/script';
import { fromCsv } from '@/lib/files/scripts-csv';
import { fromJson, type ReadScripts } from '@/lib/files/scripts-json';
import type { Db } from '@/lib/store/database/db';
import { readCheckScope, whyScriptUnfit } from '@/lib/store/read/unfit-words';

import { type Desk, newestOf } from './read-editor';

/**
 * What a file holds that could be saved, each in its next version, and by id what that is made from; how many
 * are new here; and what is wrong with the rest.
 */
export type Found = ReadScripts & { bases: ReadonlyMap<string, string | null>; fresh: number };

export async function readImport(
  db: Db,
  text: string,
  name: string,
  desk: Desk,
  now: Instant,
): Promise<Found> {
  const read = /\.csv$/i.test(name) ? fromCsv(text) : fromJson(text);
  const scope = await readCheckScope(db, now);
  const here = new Map([...desk.putAway, ...desk.kept].map((kept) => [kept.script.id, kept]));
  const good: Script[] = [];
  const problems = [...read.problems];
  for (const script of read.scripts) {
    const why = whyScriptUnfit(script, scope);
    if (why) problems.push({ place: script.title, why });
    else good.push({ ...script, version: nextVersion(here.get(script.id)) });
  }
  return {
    scripts: good,
    bases: new Map(good.map(({ id }) => [id, newestOf(here.get(id))])),
    problems,
    fresh: good.filter(({ id }) => !here.has(id)).length,
  };
}

function nextVersion(kept: Desk['kept'][number] | undefined): number {
  const newest = kept?.versions.find((saved) => saved.script)?.script ?? kept?.script;
  return versionAfter(newest);
}
