import { useState } from 'react';

import { t } from '@/lib/i18n';

import { spanWords } from '../data/format';
import { useServices } from '../data/services';
import type { Reading } from './use-last-only';
import { Progress } from './writing/progress';

/** Sooner nobody can tell how long it will take. */
const A_WHILE_MS = 2000;

/** How far a file is read or checked, and how long it will still take. */
export function ReadingProgress({ what, share, rows }: { what: 'reading' | 'checking' } & Reading) {
  const { clock } = useServices();
  const [began] = useState(clock);
  const took = clock() - began;
  const left =
    share > 0 && took > A_WHILE_MS && t('import.left', { left: spanWords((took / share) * (1 - share)) });
  const done = t(`import.${what}`, { percent: Math.round(share * 100), rows });
  return <Progress share={share} text={left ? `${done} · ${left}` : done} />;
}
