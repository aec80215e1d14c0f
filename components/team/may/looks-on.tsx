import '@/lib/i18n/team/rules';

import { t } from '@/lib/i18n';

/** Beside a list of leads with which the rep's role lets them do nothing. */
export function LooksOn() {
  return <p className="text-small text-soft">{t('team-rules.looks-on')}</p>;
}
