import { drawArm } from '../../experiment/assign';
import type { Change } from '../../experiment/experiment';
import type { Draft } from './draft';

/**
 * Gives the lead an arm in every experiment under way that is about what is planned now, unless one was drawn
 * before: then that stays, for as long as the experiment runs.
 */
export function draw(draft: Draft, isAbout: (change: Change) => boolean): void {
  for (const { experiment, inSource } of draft.context.experiments ?? []) {
    const { id, drawn, source } = draft.lead;
    if (!isAbout(experiment.change) || drawn?.[experiment.id]) continue;
    draft.emit({
      type: 'drawn',
      experiment: experiment.id,
      arm: drawArm(experiment.id, id, inSource(source)),
    });
  }
}
