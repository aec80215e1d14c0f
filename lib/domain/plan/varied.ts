import type { CadenceChange, Change } from '../experiment/experiment';
import type { Lead } from '../lead/lead';
import type { Context } from '../log/context';
import type { Cadence, Wait } from '../playbook/cadence';

/** What a playbook takes for the parts of a wait. */
const MOST: Readonly<Record<keyof Wait, number>> = {
  businessDays: 400,
  days: 400,
  hours: 24 * 30,
  minutes: 60 * 24,
};

/** Whether an experiment's change is about a cadence of a playbook. */
export function isOfCadence(change: Change, playbook: string, cadence: string): change is CadenceChange {
  return change.of !== 'wording' && change.playbook === playbook && change.cadence === cadence;
}

/** A cadence as a lead goes through it: B's where that was drawn in an experiment under way, else as it is. */
export function asDrawn(
  cadence: Cadence,
  playbook: string,
  { drawn }: Pick<Lead, 'drawn'>,
  { experiments = [] }: Pick<Context, 'experiments'>,
): Cadence {
  for (const { experiment } of experiments)
    if (isOfCadence(experiment.change, playbook, cadence.id) && drawn?.[experiment.id] === 'b')
      return varied(cadence, experiment.change);
  return cadence;
}

/** A cadence with one thing changed in all of its touches; the scripts stay. */
export function varied(cadence: Cadence, change: CadenceChange): Cadence {
  const { touches, repeat } = cadence;
  switch (change.of) {
    case 'hour': {
      const { at } = change;
      // What is waited for by hours or minutes goes out when they are over.
      const byDay = ({ days = 0, businessDays = 0 }: Wait) => days + businessDays > 0;
      return {
        ...cadence,
        touches: touches.map((touch) => (byDay(touch.after) ? { ...touch, at } : touch)),
        ...(repeat && { repeat: { ...repeat, at } }),
      };
    }
    case 'gap':
      return {
        ...cadence,
        touches: touches.map((touch) => ({ ...touch, after: stretched(touch.after, change.times) })),
        ...(repeat && { repeat: { ...repeat, every: stretched(repeat.every, change.times) } }),
      };
    case 'channels':
      return {
        ...cadence,
        touches: touches.map((touch, n) => ({ ...touch, channel: change.channels[n] ?? touch.channel })),
      };
  }
}

function stretched(wait: Wait, times: number): Wait {
  return Object.fromEntries(
    Object.entries(wait).map(([part, length]) => [
      part,
      Math.min(Math.round(length! * times), MOST[part as keyof Wait]),
    ]),
  );
}
