import { useState } from 'react';

import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { ScriptName } from '@/lib/store/read/playbooks';

import { type PartName, Parts } from '../parts/parts';
import { ReadAbout } from './read-about';
import { ReadCadences } from './read-cadences';
import { ReadLimits } from './read-limits';
import { ReadPoints } from './read-points';
import { ReadSources } from './read-sources';
import { ReadStages } from './read-stages';
import { ReadTriggers } from './read-triggers';

/** A playbook to be read. */
export function Reading({ playbook, scripts }: { playbook: Playbook; scripts: readonly ScriptName[] }) {
  const [part, setPart] = useState<PartName>('cadences');
  return (
    <Parts part={part} onPart={setPart}>
      {(name) => {
        switch (name) {
          case 'about':
            return <ReadAbout playbook={playbook} />;
          case 'cadences':
            return <ReadCadences playbook={playbook} scripts={scripts} />;
          case 'points':
            return <ReadPoints playbook={playbook} />;
          case 'sources':
            return <ReadSources playbook={playbook} />;
          case 'stages':
            return <ReadStages playbook={playbook} />;
          case 'triggers':
            return <ReadTriggers playbook={playbook} />;
          case 'limits':
            return <ReadLimits playbook={playbook} />;
        }
      }}
    </Parts>
  );
}
