import { type Day, type When } from '@/lib/domain/time/calendar';
import type { CatchUp, CatchUpChange } from '@/lib/domain/queue/catch-up';
import type { LeadCommand } from '@/lib/domain/log/lead-command';
import type { LeadId } from '@/lib/domain/lead/lead';

import type { Proposal } from './use-proposal';

/** What the rep makes of a proposal for one lead: another day, a skip, or nothing at all. */
export type Choice = { action: 'move'; to: When } | { action: 'skip' } | { action: 'leave' };
export type Choices = Readonly<Record<string, Choice>>;

export function choiceOf(change: CatchUpChange, choices: Choices): Choice {
  return choices[change.leadId] ?? change;
}

/**
 * Moves by the day they go to, then skips. Grouped by what was proposed, so that a row stays where it is
 * while it is changed.
 */
export function groupsOf({ changes }: CatchUp): { day: Day | null; changes: CatchUpChange[] }[] {
  const days = Map.groupBy(changes, (change) => (change.action === 'move' ? change.to.day : null));
  return [...days]
    .map(([day, changes]) => ({ day, changes }))
    .toSorted((a, b) => (a.day ?? '9').localeCompare(b.day ?? '9'));
}

/** What was chosen, as commands about the leads as they were when it was proposed. */
export function commandsOf(
  { plan: { changes }, abouts }: Pick<Proposal, 'plan' | 'abouts'>,
  choices: Choices,
): LeadCommand[] {
  return changes.flatMap((change): LeadCommand[] => {
    const choice = choiceOf(change, choices);
    const base = {
      id: crypto.randomUUID(),
      leadId: change.leadId as LeadId,
      about: abouts.get(change.leadId),
    };
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
