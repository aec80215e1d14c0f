import { collide, type Experiment } from '../../../domain/experiment/experiment';
import type { Decision } from '../../../domain/log/context';
import { because } from '../../../domain/reason';
import { DAY, type Instant } from '../../../domain/time/calendar';
import type { Db } from '../../database/db';
import { saveDocument } from '../../database/documents';
import { readExperiments } from '../../numbers/experiments';

/** Within this time after an experiment was ended, the end can be taken back. */
const TAKEN_BACK_MS = DAY;

/**
 * Starts an experiment, ends one, or takes its end back soon after: what was registered never changes, and a
 * script or cadence is in one at a time.
 */
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
    const over = ended !== null && (experiment.ended !== null || now - ended.at >= TAKEN_BACK_MS);
    if (over || JSON.stringify(was) !== JSON.stringify(registered))
      return { ok: false, refusal: because('experiment-frozen', { name: before.name }) };
  }
  if (experiment.ended === null) {
    const other = all.find(
      (one) => one !== before && one.ended === null && collide(one.change, experiment.change),
    );
    if (other) return { ok: false, refusal: because('experiment-runs', { name: other.name }) };
  }
  await saveDocument(db, { kind: 'experiment', id: experiment.id, body: experiment, command: id }, now);
  return { ok: true, events: [] };
}
