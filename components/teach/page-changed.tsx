import '@/lib/i18n/cards/teach';

import { judge } from '@/lib/domain/page/page-health';
import { hasText, t } from '@/lib/i18n';

import { useBeside } from '../data/beside';
import { Notice } from '../ui/notice';
import { siteName } from './site-name';
import { usePageHealth } from './use-page-health';
import { useTeach } from './use-teach';

/**
 * A calm word beside a page that is not what its recipe was written for any more: before anybody trusts what
 * is read there.
 */
export function PageChanged({ recipe }: { recipe: string }) {
  const { tab } = useBeside();
  const begin = useTeach(({ begin }) => begin);
  const health = usePageHealth()?.get(recipe);
  const changed = health && judge(health).changed;
  if (!changed) return null;
  const args = {
    site: siteName(health.site),
    count: changed.count,
    field: hasText(`teach.the.${changed.field}`) ? t(`teach.the.${changed.field}`) : changed.field,
  };
  const canShow = tab !== null && health.site !== 'gmail';
  return (
    <Notice
      tone="warn"
      action={canShow ? t('teach.health.show') : undefined}
      onAction={canShow ? () => begin(tab) : undefined}
    >
      {t(changed.field === 'person' ? 'teach.health.nobody' : 'teach.health.field', args)}{' '}
      {t('teach.health.care')}
    </Notice>
  );
}
