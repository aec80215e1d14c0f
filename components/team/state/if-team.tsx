import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

import { later } from '../../ui/later';

const StateLine = later(() => import('./state-line').then(({ StateLine }) => StateLine));

const KEY = 'team-state';

/** How it stands with the team. For whoever works alone nothing is shown and nothing loaded. */
export function IfTeam({ zone }: { zone: string }) {
  const [inTeam, setInTeam] = useState(false);
  useEffect(() => {
    const { session } = browser.storage;
    const look = () => void session.get(KEY).then((found) => setInTeam(KEY in found));
    look();
    session.onChanged.addListener(look);
    return () => session.onChanged.removeListener(look);
  }, []);
  return inTeam && <StateLine zone={zone} />;
}
