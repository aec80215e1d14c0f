import type { Lead } from '../lead/lead';
import { isOwnScope, type Self } from '../self';
import { memberOf, type Roster } from '../settings/roster';
import { FIRST_WORD } from './left-late';

/** In the place of a stage, in the list of what a manager has to see to. No stage can be called so. */
export const ESCALATED = '!escalated';

/**
 * From when on a manager has a colleague's lead before them, in epoch milliseconds: its next touch or task is past
 * its time by more than its owner's devices are given, or nobody could be found to own it. Null: it is in
 * good hands, or whoever works here is no manager.
 */
export function escalatedAt(
  lead: Pick<Lead, 'scope' | 'owner' | 'ownerAt' | 'ownerWhy' | 'savedAt' | 'closed' | 'optedOut'> & Waiting,
  { roster = [], self }: { roster?: Roster; self: Pick<Self, 'actor'> },
): number | null {
  const { scope, owner, ownerAt, ownerWhy, savedAt, closed, optedOut } = lead;
  if (memberOf(roster, self.actor)?.role !== 'manager' || isOwnScope(scope) || closed || optedOut)
    return null;
  const isNobodys = owner === null && ownerWhy.length > 0 && ownerWhy[0]!.code !== 'route-unattended';
  const deadline = deadlineOf(lead);
  const from = [
    ...(isNobodys ? [ownerAt ?? savedAt] : []),
    ...(deadline === null ? [] : [deadline + FIRST_WORD]),
  ];
  return from.length > 0 ? Math.min(...from) : null;
}

type Waiting = Pick<Lead, 'paused' | 'enrolment' | 'tasks'>;

/** By when the next touch, or the first open task that has a deadline, should have been done; null: no matter when. */
export function deadlineOf({ paused, enrolment, tasks }: Waiting): number | null {
  const next = paused ? null : (enrolment?.next?.due.deadline ?? null);
  const all = [next, ...tasks.map(({ done, due }) => (done === null ? due.deadline : null))];
  const known = all.filter((deadline) => deadline !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
