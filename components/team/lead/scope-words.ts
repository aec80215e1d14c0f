import '@/lib/i18n/team/lead';

import { isOwnScope } from '@/lib/domain/self';
import type { Roster } from '@/lib/domain/settings/roster';
import { t } from '@/lib/i18n';

/** Who sees what stands in a record: `own.<rep>`, `pod.<group>`, `team.all`. */
export function scopeWords(scope: string, roster: Roster): string {
  if (isOwnScope(scope)) return t('team-lead.sees-own');
  const group = roster.find((one) => one.group && scope === `pod.${one.group.id}`)?.group;
  return group ? t('team-lead.sees-pod', { group: group.name }) : t('team-lead.sees-team');
}
