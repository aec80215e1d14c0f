import { useRoster } from '../data/use-roster';
import { later } from '../ui/later';
import type { Proposal } from './proposal';

const NewLeadSees = later(() => import('../team/lead/new-lead-sees').then((file) => file.NewLeadSees));

type Props = { chosen: string | undefined; onChange: (part: Partial<Proposal>) => void };

/** In a team, who will see the lead once it is saved. Nothing for who works alone. */
export function WhoSees({ chosen, onChange }: Props) {
  const { data } = useRoster();
  const me = data?.me;
  return (
    me && <NewLeadSees team={{ ...data, me }} chosen={chosen} onChange={(scope) => onChange({ scope })} />
  );
}
