import type { CleanseList } from '@/lib/domain/hygiene/cleanse';
import { calmly } from '@/lib/domain/name/shouted';
import type { Instant } from '@/lib/domain/time/calendar';
import { t } from '@/lib/i18n';
import type { LeadRow } from '@/lib/store/database/db';
import type { Change } from '@/lib/store/import/try-changes';

import { seenOf } from '../lead/seen-of';

/** What can be done with those chosen: the words on its button, and what is asked of each. */
export type CleanseAct = {
  id: string;
  label: (count: number) => string;
  make: (row: LeadRow, now: Instant) => Change;
};

const act = (id: string, make: CleanseAct['make'], args: Record<string, string> = {}): CleanseAct => ({
  id,
  label: (count) => t(`cleanse.act-${id}`, { count, ...args }),
  make,
});

const archive = act('archive', ({ id: leadId }) => ({ id: crypto.randomUUID(), type: 'archive', leadId }));
const enrol = act('enrol', ({ id: leadId }) => ({ id: crypto.randomUUID(), type: 'enrol', leadId }));
const calm = act('calm', (row, at) => fillIn(row, 'name', calmly(row.fields['name']?.value ?? ''), at));

/** One field, said by the rep. */
export function fillIn(row: LeadRow, name: string, value: string, at: Instant): Change {
  return {
    id: crypto.randomUUID(),
    type: 'edit-lead',
    leadId: row.id,
    fields: { [name]: { value, origin: { from: 'rep', at } } },
    seen: seenOf(row, [name]),
  };
}

export function actsOf(list: CleanseList, owner: { id: string; name: string } | null): CleanseAct[] {
  switch (list) {
    case 'no-step':
      return [enrol, archive];
    case 'no-owner':
      return owner
        ? [
            act(
              'owner',
              ({ id: leadId }) => ({ id: crypto.randomUUID(), type: 'set-owner', leadId, owner: owner.id }),
              { owner: owner.name },
            ),
          ]
        : [];
    case 'shouted':
      return [calm];
    case 'bounced':
    case 'silent':
    case 'missing':
      return [archive];
  }
}
