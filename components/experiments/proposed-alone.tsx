import { t } from '@/lib/i18n';

import { useMay } from '../team/may/use-may';
import type { Tried } from './use-experiments';

/** In a team: that an experiment of one's own is unknown to the others until a manager accepts it. */
export function ProposedAlone({ proposal }: Pick<Tried, 'proposal'>) {
  const mayMakeRules = useMay('rules');
  if (proposal === null || mayMakeRules !== false) return null;
  return <p className="text-small">{t(`experiments.${proposal.declined ? 'declined' : 'proposed'}`)}</p>;
}
