import type { LeadCommand } from '../../log/command';
import { because } from '../../reason';
import { score } from '../../score/score';
import { hotter, tierOf } from '../../playbook/tier';
import { halt, unknownPlaybook } from '../steps/cadences';
import { findStage } from '../../playbook/find-cadence';
import type { Draft, Verdict } from '../steps/draft';
import { moveStage, moveTier } from '../steps/moves';
import { isAfterClosing } from '../steps/tasks';

type Of<Type extends LeadCommand['type']> = Extract<LeadCommand, { type: Type }>;

/**
 * The rep moves the lead: what ran for the old stage ends, and the new stage's cadence starts when they go
 * quiet there.
 */
export function setStage(draft: Draft, { stage }: Of<'set-stage'>): Verdict {
  const { lead, playbook } = draft;
  if (!playbook) return unknownPlaybook(lead);
  if (!findStage(playbook, stage)) return because('stage-unknown', { stage });
  moveStage(draft, stage, because('stage-by-rep'), true);
  return undefined;
}

/** By hand a tier stays until the rep lets go (`null`): then source and score decide again. */
export function setTier(draft: Draft, { tier }: Of<'set-tier'>): Verdict {
  const { lead, playbook, context } = draft;
  if (tier !== null) {
    moveTier(draft, playbook, tier, true, [because('tier-by-rep')]);
    return undefined;
  }
  if (!playbook) return unknownPlaybook(lead);
  const { total } = score(lead, playbook, context);
  const source = playbook.sources.find(({ id }) => id === lead.source);
  const byScore = tierOf(total, playbook);
  if (source && !hotter(byScore, source.tier))
    moveTier(draft, playbook, source.tier, false, [because('tier-by-source', { source: source.label })]);
  else moveTier(draft, playbook, byScore, false, [because('tier-by-score', { score: total })]);
  return undefined;
}

/** They asked to hear no more, or their company was stopped. Never refused. */
export function optOut(draft: Draft, { company }: Of<'opt-out'>): Verdict {
  draft.emit({
    type: 'opted-out',
    why: company === undefined ? because('asked-to-stop') : because('company-stopped', { company }),
  });
  return undefined;
}

/** Puts a lead away; what runs ends. Refused where that was done before. */
export function archive(draft: Draft): Verdict {
  if (draft.lead.status === 'archived') return because('already-archived');
  halt(draft, because('archived-by-rep'));
  draft.emit({ type: 'status-set', status: 'archived', why: because('archived-by-rep') });
  return undefined;
}

/** Exactly where they were before Won or Lost; what was planned because of it is dropped. */
export function reopen(draft: Draft): Verdict {
  const { closed, tasks } = draft.lead;
  if (!closed) return because('not-closed');
  for (const { id, done } of tasks)
    if (done === null && isAfterClosing(id)) draft.emit({ type: 'task-done', taskId: id });
  draft.emit({ type: 'reopened' });
  return undefined;
}
