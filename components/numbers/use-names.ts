import { useCallback } from 'react';

import type { Dimension } from '@/lib/domain/metrics/metric';
import { t } from '@/lib/i18n';
import { packaged } from '@/lib/packaged/packaged';

import { useLive } from '../data/use-live';

/** What a group is called on screen. */
export function useNames(): (by: Dimension, group: string) => string {
  const { data: names } = useLive(['names'], async () => {
    const [{ readNames }, shipped] = await Promise.all([
      import('@/lib/store/numbers/names'),
      packaged('scripts'),
    ]);
    return (db) => readNames(db, shipped);
  });
  return useCallback(
    (by, group) => {
      switch (by) {
        case 'tier':
        case 'channel':
          return t(`words.${by}.${group}`);
        case 'touch':
          return t('numbers.touch-named', { touch: group });
        case 'owner':
          return group === 'nobody' ? t('numbers.nobody') : (names?.owner(group) ?? group);
        case 'source':
        case 'stage':
        case 'script':
          return names?.[by].get(group) ?? group;
      }
    },
    [names],
  );
}
