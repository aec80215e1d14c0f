import '@/lib/i18n/cards/teach';

import type { Field } from '@/lib/domain/lead/lead';
import { proves } from '@/lib/domain/lead/proves';
import { hasText, t } from '@/lib/i18n';

import { dayWords } from '../../data/format';
import { siteName } from '../../teach/site-name';

/** Where a value came from and when, in words. */
export function provenance(field: Field, now: number, zone: string): string {
  const { from, name, at } = field.origin;
  const day = dayWords(at, now, zone);
  if (!proves(field)) return t('edit-lead.from-signature', { day });
  if (from === 'rep') return t('edit-lead.from-rep', { day });
  if (from === 'derived') return t('edit-lead.derived', { day });
  if (from === 'page') {
    const site = (name ?? '').split('-')[0]!;
    return hasText(`teach.site.${site}`)
      ? t('edit-lead.from', { origin: siteName(site), day })
      : t('edit-lead.from-page', { day });
  }
  const origin = hasText(`now.origin.${from}`) ? t(`now.origin.${from}`) : from;
  return t('edit-lead.from', { origin: name ? `${origin} (${name})` : origin, day });
}
