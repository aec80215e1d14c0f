import { Experiment } from '../../domain/experiment/experiment';
import type { Db } from '../database/db';
import { documentsOf } from '../database/documents';

/** Every experiment as it stands, the last one begun first. */
export async function readExperiments(db: Db): Promise<Experiment[]> {
  return [...(await documentsOf(db, 'experiment')).values()]
    .flatMap((versions) => Experiment.safeParse(versions.at(-1)!.body).data ?? [])
    .toSorted((a, b) => b.startedAt - a.startedAt);
}

/** Those under way. */
export async function readRunning(db: Db): Promise<Experiment[]> {
  return (await readExperiments(db)).filter(({ ended }) => ended === null);
}
