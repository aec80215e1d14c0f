import type { Experiment } from '@/lib/domain/experiment/experiment';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import type { Script } from '@/lib/domain/script/script';
import { packaged } from '@/lib/packaged/packaged';
import type { Library } from '@/lib/store/read/scripts';

import { type Live, useLive } from '../data/use-live';

/**
 * A script with another wording, and the version of it that is the newest of the rep's own (null: it came
 * with the product).
 */
export type Testable = { script: Script; base: string | null };

/**
 * An experiment with the script it is about, in its words of then; null where it is about a cadence.
 * `proposal`: in a team nobody but the rep has it, and whether a manager has declined it.
 */
export type Tried = {
  experiment: Experiment;
  script: Script | null;
  proposal: { declined: boolean } | null;
};

export type Experiments = {
  tried: readonly Tried[];
  scripts: readonly Testable[];
  playbooks: readonly Playbook[];
};

/** Every experiment there was, and the scripts that can be in one. */
export function useExperiments(): Live<Experiments> {
  return useLive(['experiments'], async () => {
    const [kept, { readLibrary }, { readCurrentPlaybooks }, shipped] = await Promise.all([
      import('@/lib/store/numbers/experiments'),
      import('@/lib/store/read/scripts'),
      import('@/lib/store/read/current-playbooks'),
      packaged('scripts'),
    ]);
    return async (db) => {
      const [experiments, proposed, { scripts, own }, playbooks] = await Promise.all([
        kept.readExperiments(db),
        kept.readProposedExperiments(db),
        readLibrary(db, shipped),
        readCurrentPlaybooks(db),
      ]);
      return {
        playbooks,
        tried: experiments.map((experiment) => ({
          experiment,
          script: scriptAt(experiment, own, shipped),
          proposal: proposed.get(experiment.id) ?? null,
        })),
        scripts: scripts
          .filter(({ variants }) => variants.length > 0)
          .map((script) => ({ script, base: own.get(script.id)?.[0]?.document ?? null })),
      };
    };
  });
}

/** The script of an experiment as it was when that began: until its end no word of it could change. */
function scriptAt(
  { change, startedAt }: Experiment,
  own: Library['own'],
  shipped: readonly Script[],
): Script | null {
  if (change.of !== 'wording') return null;
  const saved = own.get(change.script)?.find(({ at, script }) => at <= startedAt && script !== null);
  return saved?.script ?? shipped.find(({ id }) => id === change.script) ?? null;
}
