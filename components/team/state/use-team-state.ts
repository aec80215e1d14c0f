import { useEffect, useState } from 'react';

import type { TeamState } from '@/lib/domain/team/team-state';
import { onTeamState, readTeamState } from '@/lib/session/team-state';

/** How it stands with the team's server now; null for whoever works alone. */
export function useTeamState(): TeamState | null {
  const [state, show] = useState<TeamState | null>(null);
  useEffect(() => {
    let told = false;
    const stop = onTeamState((now) => {
      told = true;
      show(now ?? null);
    });
    void readTeamState().then((found) => told || show(found ?? null));
    return () => {
      told = true;
      stop();
    };
  }, []);
  return state;
}
