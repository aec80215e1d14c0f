import '@/lib/i18n/team/rules';

import { t } from '@/lib/i18n';

import { useMay } from './use-may';

/** Beside what saves a rule of the team: for whoever makes no rules, what is saved is a proposal. */
export function ProposalNote() {
  return useMay('rules') === false && <p className="text-small text-soft">{t('team-rules.is-proposal')}</p>;
}
