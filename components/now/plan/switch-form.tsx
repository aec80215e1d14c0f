import { useState } from 'react';

import { t } from '@/lib/i18n';

import { takenIn } from '../../data/taken-in';
import { useCommand } from '../../data/use-command';
import { Button } from '../../ui/button';
import { SelectField } from '../../ui/field';
import type { LeadView } from '../../../lib/views/lead-view';

/** Another stage, cadence or playbook. Says what the choice does before it is made. */
export function SwitchForm({ view, onDone }: { view: LeadView; onDone: () => void }) {
  const { row, stages, cadences, playbooks } = view;
  const { run } = useCommand();
  const [about] = useState(() => takenIn(row.id, view.about));
  const [stage, setStage] = useState(row.stage);
  const [cadence, setCadence] = useState(row.enrolment?.cadence ?? '');
  const [playbook, setPlaybook] = useState(row.playbook.id);
  const otherBook = playbook !== row.playbook.id;
  const otherStage = stage !== row.stage;
  const otherCadence = cadence !== (row.enrolment?.cadence ?? '') && cadence !== '';
  const touches = cadences.find(({ id }) => id === cadence)?.about;
  const saying = otherBook
    ? playbooks.find(({ id }) => id === playbook)?.about
    : otherCadence
      ? t('now.switch-cadence', { count: Number(touches ?? 0) })
      : otherStage
        ? t('now.switch-stage')
        : t('now.switch-nothing');
  const choices = (options: LeadView['stages']) => options.map(({ id, label }) => ({ value: id, label }));
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const ask = {
          type: 'switch' as const,
          leadId: row.id,
          about,
          ...(otherBook && { playbook }),
          ...(!otherBook && otherCadence && { cadence }),
          ...(!otherBook && otherStage && { stage }),
        };
        void run(ask).then(({ ok }) => ok && onDone());
      }}
    >
      {!otherBook && (
        <SelectField
          label={t('now.stage')}
          value={stage}
          onChange={(event) => setStage(event.target.value)}
          choices={choices(stages)}
        />
      )}
      {!otherBook && (
        <SelectField
          label={t('now.cadence-name')}
          value={cadence}
          onChange={(event) => setCadence(event.target.value)}
          choices={[...(row.enrolment ? [] : [{ value: '', label: t('now.none') }]), ...choices(cadences)]}
        />
      )}
      <SelectField
        label={t('now.playbook')}
        value={playbook}
        onChange={(event) => setPlaybook(event.target.value)}
        choices={choices(playbooks)}
      />
      <p className="min-h-[34px] text-small text-faint">{saying}</p>
      <Button type="submit" look="primary" disabled={!otherBook && !otherStage && !otherCadence}>
        {t('now.switch')}
      </Button>
    </form>
  );
}
