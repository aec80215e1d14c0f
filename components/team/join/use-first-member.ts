import type { Settings } from '@/lib/domain/settings/settings';
import type { Connection } from '@/lib/store/database/team-rows';

import { useCommand } from '../../data/use-command';
import { useRoster } from '../../data/use-roster';
import { newMember } from '../members/draft';

/** Puts whoever starts a team on its list of members, as its manager. */
export function useFirstMember(settings: Settings): (connection: Connection) => Promise<void> {
  const { data } = useRoster();
  const { run } = useCommand();
  return async ({ actor, name }) => {
    const others = (data?.roster ?? []).filter((one) => one.id !== actor && one.name !== name);
    const myself = { ...newMember(settings), id: actor, name, role: 'manager' as const };
    await run({ type: 'save-roster', roster: [myself, ...others] });
  };
}
