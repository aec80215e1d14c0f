import type { Cadence } from './cadence';
import type { Playbook, Stage } from './playbook';
import type { Tier } from '../words';

/** By its id; undefined where the playbook has none of that name. */
export function findCadence(playbook: Playbook, id: string): Cadence | undefined {
  return playbook.cadences.find((cadence) => cadence.id === id);
}

/** By its id; undefined where the playbook has none of that name. */
export function findStage(playbook: Playbook, id: string): Stage | undefined {
  return playbook.stages.find((stage) => stage.id === id);
}

/**
 * The cadence for a lead who is quiet in `stage`: the stage's own for the tier, else the stage's, else the
 * tier's.
 */
export function cadenceFor(playbook: Playbook, stageId: string, tier: Tier): Cadence | undefined {
  const stage = findStage(playbook, stageId);
  const id = stage?.tiers?.[tier] ?? stage?.cadence ?? playbook.tiers[tier]?.cadence;
  return id === undefined ? undefined : findCadence(playbook, id);
}
