import { t } from '@/lib/i18n';

import { usePanel } from '../data/panel-state';
import { useRecognised } from '../data/use-recognised';
import { later } from '../ui/later';
import { Waiting } from '../ui/waiting';

const ScriptsTab = later(
  () => import('../scripts/scripts-tab').then(({ ScriptsTab }) => ScriptsTab),
  <div className="p-7">
    <Waiting label={t('now.loading')} />
  </div>,
);

/** Scripts for whoever Now shows. */
export function ScriptsBeside() {
  const { data: recognised } = useRecognised();
  const opened = usePanel(({ opened }) => opened);
  const beside = recognised?.as === 'lead' ? recognised.lead : null;
  const lead = beside ?? opened?.lead ?? null;
  return <ScriptsTab lead={lead} theirs={lead !== null && lead === beside} />;
}
