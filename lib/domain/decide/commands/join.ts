import { joinOccasion } from '../../lead/occasions';
import type { LeadCommand } from '../../log/command';
import { because } from '../../reason';
import type { Draft, Verdict } from '../steps/draft';

/**
 * Says that two leads are one person. Whoever asks has seen to it that `other` is a lead of the same record,
 * under the id it is shown under.
 */
export function join(draft: Draft, { other }: Extract<LeadCommand, { type: 'join-leads' }>): Verdict {
  const { id, joined } = draft.lead;
  if (other === id || joined.includes(other)) return because('already-joined');
  draft.within(joinOccasion(id, other), () => draft.emit({ type: 'joined', with: other }));
  return undefined;
}
