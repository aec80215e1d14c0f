import { drawArm } from '../../experiment/assign';
import type { Change } from '../../experiment/experiment';
import type { Changes } from './changes';

/**
 * Gives the lead an arm in every experiment under way that is about what is planned now, unless one was drawn
 * before: then that stays, for as long as the experiment runs.
 */
export function draw(changes: Changes, isAbout: (change: Change) => boolean): void {
  for (const { experiment, inSource } of changes.context.experiments ?? []) {
    const { id, drawn, source } = changes.lead;
    if (!isAbout(experiment.change) || drawn?.[experiment.id]) continue;
    changes.emit({
      type: 'drawn',
      experiment: experiment.id,
      arm: drawArm(experiment.id, id, inSource(source)),
    });
  }
}
