import { fieldOfBlank } from '@/lib/domain/blank-field';
import type { Blank } from '@/lib/domain/render/render';
import type { LeadRow } from '@/lib/store/database/db';

import { useCommand } from '../data/use-command';
import { useServices } from '../data/services';
import { seenOf } from './seen-of';

/**
 * Remembers what the rep says for a blank: in the lead's own field where there is one of that name, else
 * among its blanks.
 */
export function useFillBlank(
  row: Pick<LeadRow, 'id' | 'fields'> | null,
): (blank: Blank, value: string) => void {
  const { run } = useCommand();
  const { clock } = useServices();
  return ({ name }, value) => {
    if (!row) return;
    const field = fieldOfBlank(name);
    if (field === null) void run({ type: 'fill-blank', leadId: row.id, name, value });
    else
      void run({
        type: 'edit-lead',
        leadId: row.id,
        seen: seenOf(row, [field]),
        fields: { [field]: { value, origin: { from: 'rep', at: clock() } } },
      });
  };
}
