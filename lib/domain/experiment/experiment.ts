import { z } from 'zod';

import { Id } from '../words';
import { type ArmName, drawArm } from './assign';

/** What an experiment counts as success, within its window after the touch. */
const Success = z.enum(['replied', 'booked']);

/**
 * One experiment as it was registered before its start: one variable (A is the script's own wording, B one of
 * its others), one metric, one window. Nothing of it changes while it runs (speed-to-lead: no tinkering
 * midway). `lift` and `baseline` are shares, `perArm` leads.
 */
export const Experiment = z.strictObject({
  id: z.uuid(),
  name: z.string().trim().min(1).max(120),
  script: Id,
  variant: Id,
  success: Success,
  windowDays: z.number().int().min(1).max(60),
  baseline: z.number().gt(0).lt(1),
  lift: z.number().gt(0).lt(1),
  perArm: z.number().int().min(1).max(10_000_000),
  startedAt: z.number().int().min(0),
  /** When it was ended, what was decided, and what was learnt in the rep's words; null while it runs. */
  ended: z
    .strictObject({
      at: z.number().int().min(0),
      decision: z.enum(['adopt', 'drop', 'not-enough']),
      learnt: z.string().max(2000),
    })
    .nullable(),
});
export type Experiment = z.infer<typeof Experiment>;

/**
 * The arm a lead is in: the experiment and the lead alone decide, so that every device and every second look
 * says the same.
 */
export function armOf({ id }: Pick<Experiment, 'id'>, lead: string): ArmName {
  return drawArm(id, lead);
}

/**
 * The wording of a script that a lead gets: the drawn one while an experiment on it runs, else null, the
 * script's own.
 */
export function drawnWording(
  running: readonly Experiment[],
  script: string,
  lead: string,
): { experiment: Experiment; arm: ArmName; variant: string | null } | null {
  const experiment = running.find((one) => one.script === script && one.ended === null);
  if (!experiment) return null;
  const arm = armOf(experiment, lead);
  return { experiment, arm, variant: arm === 'b' ? experiment.variant : null };
}
