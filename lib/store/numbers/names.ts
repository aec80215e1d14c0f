import type { Script } from '../../domain/script/script';
import { ownerName } from '../../domain/settings/roster';
import type { Db } from '../database/db';
import { readSelf } from '../database/self';
import { readCurrentPlaybooks } from '../read/current-playbooks';
import { readRoster } from '../read/roster';
import { readLibrary } from '../read/scripts';
import { readSettings } from '../read/settings';

/** What sources, stages, scripts and owners are called, by their ids. */
export type Names = {
  source: ReadonlyMap<string, string>;
  stage: ReadonlyMap<string, string>;
  script: ReadonlyMap<string, string>;
  owner(id: string): string | null;
};

/** The names of today. Where two playbooks have the same id, the one in use names it. */
export async function readNames(db: Db, shipped: readonly Script[]): Promise<Names> {
  const [playbooks, { scripts }, { roster }, { settings }, { actor }] = await Promise.all([
    readCurrentPlaybooks(db),
    readLibrary(db, shipped),
    readRoster(db),
    readSettings(db),
    readSelf(db),
  ]);
  const inUse = playbooks.toSorted(
    (a, b) => Number(a.id === settings.playbook) - Number(b.id === settings.playbook),
  );
  const labels = (list: readonly { id: string; label: string }[]) =>
    list.map(({ id, label }) => [id, label] as const);
  return {
    source: new Map(inUse.flatMap(({ sources }) => labels(sources))),
    stage: new Map(inUse.flatMap(({ stages }) => labels(stages))),
    script: new Map(scripts.map(({ id, title }) => [id, title])),
    owner: (id) => ownerName(id, roster, { actor, name: settings.name }),
  };
}
