import { useRoster } from '../../data/use-roster';
import { later } from '../../ui/later';
import type { ToSeeToProps } from './to-see-to';

const ToSeeTo = later(() => import('./to-see-to').then((file) => file.ToSeeTo));

/** What of the team a manager has to see to. Nothing for anybody else, and nothing loaded. */
export function IfManager(props: ToSeeToProps) {
  const { data } = useRoster();
  return data?.me?.role === 'manager' && <ToSeeTo {...props} />;
}
