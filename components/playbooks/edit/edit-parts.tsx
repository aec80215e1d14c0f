import type { ScriptName } from '@/lib/store/read/playbooks';

import type { Edit } from './edit';
import { EditAbout } from './edit-about';
import { EditCadences } from './edit-cadences';
import { EditLimits } from './edit-limits';
import { EditPoints } from './edit-points';
import { EditSources } from './edit-sources';
import { EditStages } from './edit-stages';
import { EditTriggers } from './edit-triggers';
import { type PartName, Parts } from '../parts/parts';

export function EditParts({
  scripts,
  part,
  onPart,
  cadence,
  onCadence,
  wrong,
  ...edit
}: Edit & {
  scripts: readonly ScriptName[];
  part: PartName;
  onPart: (part: PartName) => void;
  cadence: number;
  onCadence: (at: number) => void;
  wrong: ReadonlySet<PartName>;
}) {
  return (
    <Parts part={part} onPart={onPart} wrong={wrong}>
      {(name) => {
        switch (name) {
          case 'about':
            return <EditAbout {...edit} />;
          case 'cadences':
            return <EditCadences {...edit} scripts={scripts} chosen={cadence} onChosen={onCadence} />;
          case 'points':
            return <EditPoints {...edit} />;
          case 'sources':
            return <EditSources {...edit} />;
          case 'stages':
            return <EditStages {...edit} />;
          case 'triggers':
            return <EditTriggers {...edit} scripts={scripts} />;
          case 'limits':
            return <EditLimits {...edit} />;
        }
      }}
    </Parts>
  );
}
