import { z } from 'zod';

import { Clock } from '../time/calendar';
import { Channel, Id } from '../words';
import type { ArmName } from './assign';

/** What an experiment counts as success, within its window. */
const Success = z.enum(['replied', 'booked']);

const ofCadence = { playbook: Id, cadence: Id };

/**
 * The one thing B does otherwise than A. `wording`: another text or subject of a script. Of a cadence: `hour`,
 * at which every touch goes out that waits for days; `gap`, every wait so many times as long; `channels`, that of each
 * touch in order, null where it stays.
 */
export const Change = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('wording'), script: Id, variant: Id }),
  z.strictObject({ of: z.literal('hour'), ...ofCadence, at: Clock }),
  z.strictObject({ of: z.literal('gap'), ...ofCadence, times: z.number().min(0.5).max(4) }),
  z.strictObject({
    of: z.literal('channels'),
    ...ofCadence,
    channels: z.array(Channel.nullable()).min(1).max(50),
  }),
]);
export type Change = z.infer<typeof Change>;
export type CadenceChange = Exclude<Change, { of: 'wording' }>;

/**
 * One experiment as it was registered before its start: one variable (A is what is done anyway, B the change),
 * one metric, one window. Nothing of it changes while it runs (speed-to-lead: no tinkering midway). `lift` and
 * `baseline` are shares, `perArm` leads.
 */
export const Experiment = z.strictObject({
  id: z.uuid(),
  name: z.string().trim().min(1).max(120),
  change: Change,
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

/** One that runs, and how many leads of a source each arm has got so far. */
export type Running = {
  experiment: Experiment;
  inSource: (source: string) => Readonly<Record<ArmName, number>>;
};

/** Whether two experiments would be about the same script or cadence: then neither could tell anything. */
export function collide(one: Change, other: Change): boolean {
  return one.of === 'wording'
    ? other.of === 'wording' && one.script === other.script
    : other.of !== 'wording' && one.playbook === other.playbook && one.cadence === other.cadence;
}

/** The wording of a script that a lead has drawn in an experiment under way; null for the script's own. */
export function drawnWording(
  running: readonly Running[] | undefined,
  script: string,
  drawn: Readonly<Record<string, ArmName>> = {},
): { experiment: Experiment; arm: ArmName; variant: string | null } | null {
  for (const { experiment } of running ?? []) {
    const { change } = experiment;
    const arm = drawn[experiment.id];
    if (arm && change.of === 'wording' && change.script === script)
      return { experiment, arm, variant: arm === 'b' ? change.variant : null };
  }
  return null;
}

/** The arm of a cadence that a lead goes through in an experiment under way; null in none. */
export function drawnCadence(
  running: readonly Running[] | undefined,
  { playbook, cadence }: { playbook: string; cadence: string },
  drawn: Readonly<Record<string, ArmName>> = {},
): { experiment: Experiment; arm: ArmName } | null {
  for (const { experiment } of running ?? []) {
    const { change } = experiment;
    const arm = drawn[experiment.id];
    if (arm && change.of !== 'wording' && change.playbook === playbook && change.cadence === cadence)
      return { experiment, arm };
  }
  return null;
}
