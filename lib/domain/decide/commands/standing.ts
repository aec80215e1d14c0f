import type { LeadCommand } from '../../log/lead-command';
import { because } from '../../reason';
import { score } from '../../score/score';
import { hotter, tierOf } from '../../playbook/tier';
import { halt, unknownPlaybook } from '../changes/cadences';
import { findStage } from '../../playbook/find-cadence';
import type { Changes, Verdict } from '../changes/changes';
import { moveStage, moveTier } from '../changes/moves';
import { isAfterClosing } from '../changes/tasks';

type Of<Type extends LeadCommand['type']> = Extract<LeadCommand, { type: Type }>;

/**
 * The rep moves the lead: what ran for the old stage ends, and the new stage's cadence starts when they go
 * quiet there.
 */
export function setStage(changes: Changes, { stage }: Of<'set-stage'>): Verdict {
  const { lead, playbook } = changes;
  if (!playbook) return unknownPlaybook(lead);
  if (!findStage(playbook, stage)) return because('stage-unknown', { stage });
  moveStage(changes, stage, because('stage-by-rep'), true);
  return undefined;
}

/** By hand a tier stays until the rep lets go (`null`): then source and score decide again. */
export function setTier(changes: Changes, { tier }: Of<'set-tier'>): Verdict {
  const { lead, playbook, context } = changes;
  if (tier !== null) {
    moveTier(changes, playbook, tier, true, [because('tier-by-rep')]);
    return undefined;
  }
  if (!playbook) return unknownPlaybook(lead);
  const { total } = score(lead, playbook, context);
  const source = playbook.sources.find(({ id }) => id === lead.source);
  const byScore = tierOf(total, playbook);
  if (source && !hotter(byScore, source.tier))
    moveTier(changes, playbook, source.tier, false, [because('tier-by-source', { source: source.label })]);
  else moveTier(changes, playbook, byScore, false, [because('tier-by-score', { score: total })]);
  return undefined;
}

/** They asked to hear no more, asked a colleague, or their company was stopped. Never refused. */
export function optOut(changes: Changes, { company }: Of<'opt-out'>): Verdict {
  changes.emit({
    type: 'opted-out',
    why:
      company === undefined
        ? because('asked-to-stop')
        : company
          ? because('company-stopped', { company })
          : because('asked-colleague'),
  });
  return undefined;
}

/** Puts a lead away; what runs ends. Refused where that was done before. */
export function archive(changes: Changes): Verdict {
  if (changes.lead.status === 'archived') return because('already-archived');
  halt(changes, because('archived-by-rep'));
  changes.emit({ type: 'status-set', status: 'archived', why: because('archived-by-rep') });
  return undefined;
}

/** Exactly where they were before Won or Lost; what was planned because of it is dropped. */
export function reopen(changes: Changes): Verdict {
  const { closed, tasks } = changes.lead;
  if (!closed) return because('not-closed');
  for (const { id, done } of tasks)
    if (done === null && isAfterClosing(id)) changes.emit({ type: 'task-done', taskId: id });
  changes.emit({ type: 'reopened' });
  return undefined;
}
