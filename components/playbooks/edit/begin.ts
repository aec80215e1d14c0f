import type { Playbook } from '@/lib/domain/playbook/playbook';
import { copyOf } from '@/lib/domain/playbook/edit';
import { t } from '@/lib/i18n';
import type { SavedVersion } from '@/lib/store/read/playbooks';

import { go } from '../parts/route';
import { useDrafts } from '../parts/choices';

/**
 * Opens the next version of a playbook of one's own for editing; one already being edited goes on where it
 * was.
 */
export function beginEdit(current: Playbook, newest: SavedVersion): void {
  const { drafts, begin } = useDrafts.getState();
  if (!drafts[current.id]) begin({ ...current, version: newest.version + 1 }, current, newest.document);
  go(current.id, 'edit');
}

/** Opens a copy for editing. Nothing is saved yet. */
export function beginCopy(playbook: Playbook): void {
  const { begin } = useDrafts.getState();
  const copy = copyOf(playbook, t('playbooks.copy-name', { name: playbook.name }), crypto.randomUUID());
  begin(copy, null, null);
  go(copy.id, 'edit');
}
