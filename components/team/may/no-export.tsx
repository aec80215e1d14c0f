import '@/lib/i18n/team/rules';

import { t } from '@/lib/i18n';

/** Why nothing can be saved as a file here. `id`: what is switched off is described by it. */
export function NoExport({ id }: { id: string }) {
  return (
    <p id={id} className="text-small text-soft">
      {t('team-rules.no-export')}
    </p>
  );
}
