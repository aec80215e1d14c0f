import type { Day } from '@/lib/domain/time/calendar';
import type { CatchUp, CatchUpStep } from '@/lib/domain/queue/catch-up';
import type { LeadCommand } from '@/lib/domain/log/command';
import type { When } from '@/lib/domain/time/calendar';
import type { LeadId } from '@/lib/domain/lead/lead';

import type { Proposal } from './use-proposal';

/** What the rep makes of a proposal for one lead: another day, a skip, or nothing at all. */
export type Choice = { action: 'move'; to: When } | { action: 'skip' } | { action: 'leave' };
export type Choices = Readonly<Record<string, Choice>>;

export function choiceOf(step: CatchUpStep, choices: Choices): Choice {
  return choices[step.leadId] ?? step;
}

/**
 * Moves by the day they go to, then skips. Grouped by what was proposed, so that a row stays where it is
 * while it is changed.
 */
export function groupsOf({ steps }: CatchUp): { day: Day | null; steps: CatchUpStep[] }[] {
  const days = Map.groupBy(steps, (step) => (step.action === 'move' ? step.to.day : null));
  return [...days]
    .map(([day, steps]) => ({ day, steps }))
    .toSorted((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9'));
}

/** What was chosen, as commands about the leads as they were when it was proposed. */
export function commandsOf(
  { plan: { steps }, abouts }: Pick<Proposal, 'plan' | 'abouts'>,
  choices: Choices,
): LeadCommand[] {
  return steps.flatMap((step): LeadCommand[] => {
    const choice = choiceOf(step, choices);
    const base = { id: crypto.randomUUID(), leadId: step.leadId as LeadId, about: abouts.get(step.leadId) };
    switch (choice.action) {
      case 'move':
        return [{ ...base, type: 'snooze', until: choice.to }];
      case 'skip':
        return [{ ...base, type: 'skip' }];
      case 'leave':
        return [];
    }
  });
}
