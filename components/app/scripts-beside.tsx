import { lazy } from 'react';

import { usePanel } from '../data/panel-state';
import { useRecognised } from '../data/use-recognised';

const ScriptsTab = lazy(() =>
  import('../scripts/scripts-tab').then(({ ScriptsTab }) => ({ default: ScriptsTab })),
);

/** Scripts for whoever Now shows. */
export function ScriptsBeside() {
  const { data: recognised } = useRecognised();
  const opened = usePanel(({ opened }) => opened);
  const beside = recognised?.as === 'lead' ? recognised.lead : null;
  const lead = beside ?? opened?.lead ?? null;
  return <ScriptsTab lead={lead} theirs={lead !== null && lead === beside} />;
}
