import type { Fact } from '@/lib/domain/facts';
import type { Playbook } from '@/lib/domain/playbook/playbook';
import { t } from '@/lib/i18n';

import { EditRule } from './edit-rule';
import type { Words } from '../parts/problems-context';
import { factWords } from '../parts/sentences';

/** A rule's condition as a sentence; opened, as a form. */
export function EditFact({
  playbook,
  fact,
  place,
  onChange,
}: {
  playbook: Playbook;
  fact: Fact;
  place: Words;
  onChange: (fact: Fact) => void;
}) {
  return (
    <details>
      <summary className="min-h-12 py-1">{factWords(fact, playbook)}</summary>
      <div className="py-3">
        <EditRule
          kind="fact"
          label={t('playbooks.points.when')}
          rule={fact}
          playbook={playbook}
          place={place}
          onChange={(next) => onChange(next as Fact)}
        />
      </div>
    </details>
  );
}
