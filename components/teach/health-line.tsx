import { judge, type PageHealth } from '@/lib/domain/page/page-health';
import { hasText, t } from '@/lib/i18n';

import { useSetup } from '../data/use-settings';
import { useServices } from '../data/services';
import { pastWords } from '../data/format';
import { cx } from '../ui/cx';
import { siteName } from './site-name';

/** One sentence: when a page was last read well, and what is amiss. */
export function HealthLine({ health }: { health: PageHealth | undefined }) {
  const { clock } = useServices();
  const zone = useSetup().data?.settings.zone ?? 'UTC';
  if (!health) return <p className="text-small text-faint">{t('teach.health.never')}</p>;
  const { amiss, text } = amissOf(health);
  return (
    <p className="text-small text-faint">
      {health.goodAt === null
        ? t('teach.health.never')
        : t('teach.health.good', { when: pastWords(health.goodAt, clock(), zone) })}
      {' · '}
      <span className={cx(amiss && 'font-medium text-hot')}>{text}</span>
    </p>
  );
}

function amissOf(health: PageHealth): { amiss: boolean; text: string } {
  const { changed, lately } = judge(health);
  const named = (field: string) => (hasText(`teach.the.${field}`) ? t(`teach.the.${field}`) : field);
  if (changed)
    return {
      amiss: true,
      text: t(changed.field === 'person' ? 'teach.health.nobody' : 'teach.health.field', {
        site: siteName(health.site),
        count: changed.count,
        field: named(changed.field),
      }),
    };
  return {
    amiss: false,
    text:
      lately.length > 0
        ? t('teach.health.missing', { fields: lately.map(named).join(', ') })
        : t('teach.health.fine'),
  };
}
