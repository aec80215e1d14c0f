import type { Instant } from '@/lib/domain/time/calendar';
import type { FillFor } from '@/lib/domain/render/fill-for';
import { emptySample, fullSample } from '@/lib/domain/lead/sample-leads';
import type { Script } from '@/lib/domain/script/script';
import type { KnownResult } from '@/lib/domain/log/script-results';
import { score } from '@/lib/domain/score/score';
import { readContext } from '@/lib/store/read/context';
import type { Db } from '@/lib/store/database/db';
import { readLeads } from '@/lib/store/read/log';
import { readDue } from '@/lib/store/read/due';
import { readPlaybookLibrary } from '@/lib/store/read/playbooks';
import { readLibrary, readResults, readScriptContext, type SavedScript } from '@/lib/store/read/scripts';
import { readSettings } from '@/lib/store/read/settings';

import type { Option } from '../../lib/views/lead-view';

/**
 * A script on the links: the words now in use, whether they are the rep's own, and whether a shipped one lies
 * below.
 */
export type ScriptEntry = {
  script: Script;
  own: boolean;
  shipped: boolean;
  versions: readonly SavedScript[];
};
/**
 * What a change to a script is made from: the newest version of the rep's own, by the command that saved it;
 * null before there is one.
 */
export const newestOf = (kept: ScriptEntry | null | undefined): string | null =>
  kept?.versions[0]?.document ?? null;
/** Somebody to see a script filled for. */
export type Sample = { id: string; name: string };
export type Desk = {
  kept: readonly ScriptEntry[];
  putAway: readonly ScriptEntry[];
  playbooks: readonly Option[];
  stages: readonly Option[];
  samples: readonly Sample[];
  zone: string;
  results: ReadonlyMap<string, KnownResult>;
};

const MOST_SAMPLES = 12;

export async function readDesk(db: Db, now: Instant, shipped: readonly Script[]): Promise<Desk> {
  const isShipped = (id: string) => shipped.some((one) => one.id === id);
  const [{ scripts, own }, links, { settings }, due, results] = await Promise.all([
    readLibrary(db, shipped),
    readPlaybookLibrary(db, shipped),
    readSettings(db),
    readDue(db, { offset: 0, limit: MOST_SAMPLES }),
    readResults(db, now),
  ]);
  const playbooks = links.playbooks.flatMap(({ current }) => current ?? []);
  const keep = (script: Script): ScriptEntry => ({
    script,
    own: own.get(script.id)?.[0]?.script !== undefined && own.get(script.id)![0]!.script !== null,
    shipped: isShipped(script.id),
    versions: own.get(script.id) ?? [],
  });
  const away = [...own].flatMap(([id, versions]) =>
    versions[0]!.script === null && !isShipped(id)
      ? (versions.find(({ script }) => script)?.script ?? [])
      : [],
  );
  const stages = new Map(
    playbooks.flatMap((playbook) => playbook.stages.map(({ id, label }) => [id, label] as const)),
  );
  return {
    // The rep's own and those of the playbook in use come first.
    kept: scripts
      .map(keep)
      .toSorted((a, b) => nearness(b, settings.playbook) - nearness(a, settings.playbook)),
    putAway: away.map((script) => ({ ...keep(script), own: true })),
    playbooks: playbooks.map(({ id, name }) => ({ id, label: name })),
    stages: [...stages].map(([id, label]) => ({ id, label })),
    samples: due.map(({ id, fields }) => ({ id, name: fields['name']?.value ?? '' })),
    zone: settings.zone,
    results,
  };
}

const nearness = ({ script, own }: ScriptEntry, playbook: string) =>
  (own ? 2 : 0) + (script.playbooks.includes(playbook) ? 1 : 0);

/** What a script is filled with for a sample (`full`, `empty`) or a lead. */
export async function readSample(db: Db, id: string, now: Instant): Promise<FillFor> {
  const [row] = id === 'full' || id === 'empty' ? [] : await readLeads(db, [id]);
  const lead = row ?? (id === 'empty' ? emptySample(now) : fullSample(now));
  const [context, scriptContext] = await Promise.all([readContext(db, row, now), readScriptContext(db)]);
  const { settings, holidays } = context;
  const playbook = context.playbook(row?.playbook.id ?? settings.playbook);
  const points = row && playbook ? score(row, playbook, context).total : 40;
  return {
    lead,
    settings,
    lang: null,
    more: {
      ...scriptContext,
      now,
      score: points,
      holidays: [...holidays.rep],
      ...(playbook && { playbook }),
    },
  };
}
