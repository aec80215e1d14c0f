import '@/lib/i18n/cards/teach';

import { hasText, t } from '@/lib/i18n';

import { Part } from '../form/part';
import { HealthLine } from './health-line';
import { siteName } from './site-name';
import { usePageHealth } from './use-page-health';

/** Every kind of page that was read here and came with Fifth Touch: when last, and what is amiss. */
export function KindsRead() {
  const health = usePageHealth();
  if (!health) return null;
  const shipped = [...health]
    .filter(([id]) => !id.startsWith('taught-'))
    .toSorted(([one], [other]) => one.localeCompare(other));
  return (
    <Part title={t('teach.health.title')} text={t('teach.health.text')}>
      {shipped.length === 0 ? (
        <p className="text-soft">{t('teach.health.none')}</p>
      ) : (
        <ul aria-label={t('teach.health.list')} className="flex flex-col">
          {shipped.map(([id, one]) => {
            const { site } = one;
            const kind = id.slice(site.length + 1);
            return (
              <li key={id} className="border-b border-line py-3">
                <p>
                  {siteName(site)}
                  {hasText(`teach.kind.${kind}`) && (
                    <span className="text-faint"> · {t(`teach.kind.${kind}`)}</span>
                  )}
                </p>
                <HealthLine health={one} />
              </li>
            );
          })}
        </ul>
      )}
    </Part>
  );
}
