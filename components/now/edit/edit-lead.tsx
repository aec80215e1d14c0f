import '@/lib/i18n/cards/edit-lead';

import { useState } from 'react';

import { leaves } from '@/lib/domain/routing/leaves';
import { t } from '@/lib/i18n';

import type { LeadView } from '../../../lib/views/lead-view';
import { usePanel } from '../../data/panel-state';
import { useServices } from '../../data/services';
import { useCommand } from '../../data/use-command';
import { Button } from '../../ui/button';
import { TextArea, TextField } from '../../ui/field';
import { Folded } from '../../ui/folded';
import { Modal } from '../../ui/modal';
import { asksOf, type Draft, faultsIn, keyIn } from './draft';
import { EditFields } from './edit-fields';
import { type FieldName, WHERE, WHO } from './fields';
import { FollowedFields } from './followed-fields';
import { PutAway } from './put-away';

/**
 * Everything the engine can use of a lead, each with where it came from, told at once where it cannot be
 * kept. Undo takes it back.
 */
export function EditLead({ view, first }: { view: LeadView; first: FieldName | null }) {
  const setPop = usePanel(({ setPop }) => setPop);
  const { clock } = useServices();
  const { run, busy } = useCommand();
  const [draft, setDraft] = useState<Draft>({ fields: {} });
  const change = (part: Partial<Draft>) => setDraft((known) => ({ ...known, ...part }));
  const faults = faultsIn(draft, view);
  const { row, settings, limit } = view;
  const edits = leaves(limit, 'edit-lead');
  const another = draft.another?.trim();
  const wrong =
    another && !keyIn(another, row.fields['country']?.value ?? settings.holidays ?? undefined)
      ? t('edit-lead.another-fault')
      : null;
  const asks = asksOf(draft, view, clock());
  const ready = asks.length > 0 && Object.keys(faults).length === 0 && !wrong;
  const close = () => setPop(null);
  const save = async () => {
    for (const ask of asks) if (!(await run(ask)).ok) return;
    close();
  };
  const fields = (names: readonly FieldName[]) => (
    <EditFields names={names} view={view} draft={draft} faults={faults} first={first} onChange={change} />
  );
  return (
    <Modal open title={t('edit-lead.title')} closeLabel={t('now.close')} onClose={close}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void save();
        }}
      >
        <Folded title={t('edit-lead.who')} start>
          {edits && fields(WHO)}
          <TextField
            label={t('edit-lead.another')}
            hint={t('edit-lead.another-hint', {
              keys: [...row.keys.emails, ...row.keys.phones].join(', ') || '–',
            })}
            error={wrong}
            value={draft.another ?? ''}
            maxLength={254}
            onChange={({ target }) => change({ another: target.value })}
          />
        </Folded>
        {edits && (
          <Folded title={t('edit-lead.where')} start={first !== null}>
            {fields(WHERE)}
          </Folded>
        )}
        <Folded title={t('edit-lead.followed')}>
          <FollowedFields view={view} draft={draft} onChange={change} />
        </Folded>
        <Folded title={t('edit-lead.more')}>
          <TextArea
            label={t('edit-lead.note')}
            rows={3}
            maxLength={4000}
            value={draft.note ?? ''}
            onChange={({ target }) => change({ note: target.value })}
          />
          {leaves(limit, 'archive') && <PutAway view={view} onDone={close} />}
        </Folded>
        <div className="sticky -bottom-7 -mx-7 -mb-7 border-t border-line bg-ground px-7 py-4">
          <Button type="submit" look="primary" className="w-full" disabled={busy || !ready}>
            {t('edit-lead.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
