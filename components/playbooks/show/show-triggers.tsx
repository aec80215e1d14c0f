import type { Playbook } from '@/lib/domain/playbook/playbook';
import { t } from '@/lib/i18n/index';

import { triggerWords } from '../parts/sentences';

/** What the playbook does by itself, as sentences. */
export function ShowTriggers({ playbook }: { playbook: Playbook }) {
  if (playbook.triggers.length === 0) return <p className="text-soft">{t('playbooks.triggers.none')}</p>;
  return (
    <ul aria-label={t('playbooks.triggers.list')} className="flex max-w-[860px] flex-col">
      {playbook.triggers.map((trigger) => (
        <li key={trigger.id} className="border-b border-line py-4">
          <p>{triggerWords(trigger, playbook)}</p>
          <p className="text-small text-faint">{trigger.because}</p>
        </li>
      ))}
    </ul>
  );
}
