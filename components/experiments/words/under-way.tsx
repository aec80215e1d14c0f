import { t } from '@/lib/i18n';

import { useLive } from '../../data/use-live';
import { Notice } from '../../ui/notice';

/** Before anything is changed: the experiment that keeps a script's words, or a playbook's cadence, until it ends. */
export function UnderWay({ script, playbook }: { script?: string; playbook?: string }) {
  const { data: running } = useLive(['experiments-under-way'], async () => {
    const { readExperiments } = await import('@/lib/store/numbers/experiments');
    return async (db) => (await readExperiments(db)).filter(({ ended }) => ended === null);
  });
  const found = running?.filter(({ change }) =>
    change.of === 'wording' ? change.script === script : change.playbook === playbook,
  );
  return found?.map(({ id, name, change }) => (
    <Notice
      key={id}
      tone="warn"
      action={t('settings.experiments.title')}
      onAction={() => void (location.hash = 'experiments')}
    >
      {t(`why.experiment-${change.of === 'wording' ? 'runs' : 'holds'}`, { name })}
    </Notice>
  ));
}
