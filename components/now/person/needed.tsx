import { useState } from 'react';

import { t } from '@/lib/i18n';

import { usePanel } from '../../data/panel-state';
import { useCommand } from '../../data/use-command';
import { useServices } from '../../data/services';
import { fieldName } from '../../lead/field-name';
import { seenOf } from '../../lead/seen-of';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { PopButton } from '../../ui/pop';
import type { LeadView } from '../../../lib/views/lead-view';

/** What the playbook wants to know of every lead and nobody has said yet: asked for where it is missed. */
export function Needed({ view: { row, needed } }: { view: LeadView }) {
  const { clock } = useServices();
  const { run, busy } = useCommand();
  const pop = usePanel(({ pop }) => pop);
  const setPop = usePanel(({ setPop }) => setPop);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const filled = Object.entries(typed).filter(
    ([name, value]) => needed.includes(name) && value.trim() !== '',
  );
  const save = async (close: () => void) => {
    const origin = { from: 'rep' as const, at: clock() };
    const fields = Object.fromEntries(filled.map(([name, value]) => [name, { value: value.trim(), origin }]));
    const { ok } = await run({
      type: 'edit-lead',
      leadId: row.id,
      fields,
      seen: seenOf(row, Object.keys(fields)),
    });
    if (!ok) return;
    setTyped({});
    close();
  };
  return (
    <PopButton
      className="self-start text-small"
      trigger={t('now.needed', { fields: needed.map(fieldName).join(', ') })}
      title={t('now.needed-title')}
      open={pop === 'needed'}
      onOpen={(open) => setPop(open ? 'needed' : null)}
    >
      {(close) => (
        <form
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            void save(close);
          }}
        >
          {needed.map((name) => (
            <TextField
              key={name}
              label={t('now.needed-of', { field: fieldName(name) })}
              value={typed[name] ?? ''}
              maxLength={400}
              dir="auto"
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            />
          ))}
          <Button type="submit" look="primary" disabled={busy || filled.length === 0}>
            {t('now.fill')}
          </Button>
        </form>
      )}
    </PopButton>
  );
}
