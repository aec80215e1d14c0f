import type { Experiment } from '../../domain/experiment/experiment';
import type { Db } from '../database/db';
import { documentsOf } from '../database/documents';
import { experimentsIn } from '../read/rules';

/** Every experiment as it stands, the last one begun first. */
export async function readExperiments(db: Db): Promise<Experiment[]> {
  return experimentsIn(await documentsOf(db, 'experiment')).toSorted((a, b) => b.startedAt - a.startedAt);
}
