import type { Experiment } from '../../domain/experiment/experiment';
import type { Db } from '../database/db';
import { versionName } from '../database/document-row';
import { documentsOf } from '../database/documents';
import { readSelf } from '../database/self';
import { experimentsIn } from '../read/rules';

/** Every experiment as it stands, the last one begun first. */
export async function readExperiments(db: Db): Promise<Experiment[]> {
  return experimentsIn(await documentsOf(db, 'experiment')).toSorted((a, b) => b.startedAt - a.startedAt);
}

/**
 * Experiments whose newest version only the rep has written, by id: in a team they are a proposal of theirs
 * for as long as no manager has saved it too, and true where one has declined it.
 */
export async function readProposedExperiments(db: Db): Promise<ReadonlyMap<string, { declined: boolean }>> {
  const [{ actor }, rows, declined] = await Promise.all([
    readSelf(db),
    documentsOf(db, 'experiment'),
    documentsOf(db, 'declined'),
  ]);
  const newest = [...rows.values()].map((versions) => versions.at(-1)!);
  return new Map(
    newest
      .filter((row) => row.actor === actor)
      .map((row) => [row.id, { declined: declined.has(versionName(row)) }]),
  );
}
