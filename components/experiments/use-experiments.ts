import type { Experiment } from '@/lib/domain/experiment/experiment';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Script } from '@/lib/domain/script/script';
import { packaged } from '@/lib/packaged/packaged';

import { type Live, useLive } from '../data/use-live';

/**
 * A script with another wording, and the version of it that is the newest of the rep's own (null: it came
 * with the product).
 */
export type Testable = { script: Script; base: string | null };

export type Experiments = {
  experiments: readonly Experiment[];
  scripts: readonly Testable[];
  playbooks: readonly Playbook[];
};

/** Every experiment there was, and the scripts that can be in one. */
export function useExperiments(): Live<Experiments> {
  return useLive(['experiments'], async () => {
    const [{ readExperiments }, { readLibrary }, { readCurrentPlaybooks }, shipped] = await Promise.all([
      import('@/lib/store/numbers/experiments'),
      import('@/lib/store/read/scripts'),
      import('@/lib/store/read/current-playbooks'),
      packaged('scripts'),
    ]);
    return async (db) => {
      const [experiments, { scripts, own }, playbooks] = await Promise.all([
        readExperiments(db),
        readLibrary(db, shipped),
        readCurrentPlaybooks(db),
      ]);
      return {
        experiments,
        playbooks,
        scripts: scripts
          .filter(({ variants }) => variants.length > 0)
          .map((script) => ({ script, base: own.get(script.id)?.[0]?.document ?? null })),
      };
    };
  });
}
