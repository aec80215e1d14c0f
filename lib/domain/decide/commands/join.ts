import { joinOccasion } from '../../lead/occasions';
import type { LeadCommand } from '../../log/lead-command';
import { because } from '../../reason';
import type { Changes, Verdict } from '../changes/changes';

/**
 * Says that two leads are one person. Whoever asks has seen to it that `other` is a lead of the same record,
 * under the id it is shown under.
 */
export function join(changes: Changes, { other }: Extract<LeadCommand, { type: 'join-leads' }>): Verdict {
  const { id, joined } = changes.lead;
  if (other === id || joined.includes(other)) return because('already-joined');
  changes.within(joinOccasion(id, other), () => changes.emit({ type: 'joined', with: other }));
  return undefined;
}
