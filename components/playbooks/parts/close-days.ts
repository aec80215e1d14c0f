import type { Playbook } from '@/lib/domain/playbook/playbook';
import { t } from '@/lib/i18n';

/** The most days a playbook can name: "90 or more" is from 90 to these. */
export const CLOSES_LATER = 3650;

/** `7–21`, or `90+`. */
export function closeWords(days: readonly [number, number] | undefined): string {
  if (!days) return '';
  return days[1] === CLOSES_LATER ? `${days[0]}+` : `${days[0]}–${days[1]}`;
}

export const cadenceChoices = (playbook: Playbook, none = t('playbooks.stages.none')) => [
  { value: '', label: none },
  ...playbook.cadences.map(({ id, name }) => ({ value: id, label: name })),
];
