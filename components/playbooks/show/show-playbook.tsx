import { useState } from 'react';

import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { ScriptName } from '@/lib/store/read/playbooks';

import { type PartName, Parts } from '../parts/parts';
import { ShowAbout } from './show-about';
import { ShowCadences } from './show-cadences';
import { ShowLimits } from './show-limits';
import { ShowPoints } from './show-points';
import { ShowSources } from './show-sources';
import { ShowStages } from './show-stages';
import { ShowTriggers } from './show-triggers';

/** A playbook to be read. */
export function ShowPlaybook({ playbook, scripts }: { playbook: Playbook; scripts: readonly ScriptName[] }) {
  const [part, setPart] = useState<PartName>('cadences');
  return (
    <Parts part={part} onPart={setPart}>
      {(name) => {
        switch (name) {
          case 'about':
            return <ShowAbout playbook={playbook} />;
          case 'cadences':
            return <ShowCadences playbook={playbook} scripts={scripts} />;
          case 'points':
            return <ShowPoints playbook={playbook} />;
          case 'sources':
            return <ShowSources playbook={playbook} />;
          case 'stages':
            return <ShowStages playbook={playbook} />;
          case 'triggers':
            return <ShowTriggers playbook={playbook} />;
          case 'limits':
            return <ShowLimits playbook={playbook} />;
        }
      }}
    </Parts>
  );
}
