import { collide, type Experiment } from '../../../domain/experiment/experiment';
import type { Decision } from '../../../domain/log/context';
import { because } from '../../../domain/reason';
import type { Instant } from '../../../domain/time/calendar';
import type { Db } from '../../database/db';
import { saveDocument } from '../../database/documents';
import { readExperiments } from '../../numbers/experiments';

/** Starts an experiment, or ends one: what was registered never changes, and a script or cadence is in one at a time. */
export async function saveExperiment(
  db: Db,
  { id, experiment }: { id: string; experiment: Experiment },
  now: Instant,
): Promise<Decision> {
  const all = await readExperiments(db);
  const before = all.find((one) => one.id === experiment.id);
  const { ended: _, ...registered } = experiment;
  if (before) {
    const { ended, ...was } = before;
    if (ended !== null || JSON.stringify(was) !== JSON.stringify(registered))
      return { ok: false, refusal: because('experiment-frozen', { name: before.name }) };
  } else {
    const other = all.find(({ change, ended }) => ended === null && collide(change, experiment.change));
    if (other) return { ok: false, refusal: because('experiment-runs', { name: other.name }) };
  }
  await saveDocument(db, { kind: 'experiment', id: experiment.id, body: experiment, command: id }, now);
  return { ok: true, events: [] };
}
