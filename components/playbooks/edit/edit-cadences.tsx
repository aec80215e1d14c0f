import type { Cadence } from '@/lib/domain/playbook/cadence';
import { addTo, changeAt, freshId, idOf, removeAt } from '@/lib/domain/playbook/edit';
import { t } from '@/lib/i18n';
import type { ScriptName } from '@/lib/store/read/playbooks';

import { Button } from '../../ui/button';
import { CheckField, SelectField } from '../../ui/field';
import type { Edit } from './edit';
import { EditTouches } from './edit-touches';
import { EditRepeat } from './edit-repeat';
import { PlacedSelect, PlacedText } from '../parts/fields';

const ends = ['mia', 'switch', 'archive', 'stay'] as const;

/** One cadence at a time: its name, its touches, and what comes after them. */
export function EditCadences({
  playbook,
  onChange,
  scripts,
  chosen,
  onChosen,
}: Edit & { scripts: readonly ScriptName[]; chosen: number; onChosen: (at: number) => void }) {
  const { cadences } = playbook;
  const at = Math.min(chosen, cadences.length - 1);
  const cadence = cadences[at];
  const word = (key: string) => t(`playbooks.cadence.${key}`);
  const add = () => {
    const name = word('new-name');
    const like = cadence ?? cadences[0]!;
    onChange(
      addTo(playbook, 'cadences', {
        ...like,
        id: freshId(idOf(name), new Set(cadences.map(({ id }) => id))),
        name,
      }),
    );
    onChosen(cadences.length);
  };
  if (!cadence) return null;
  const place = ['cadences', cadence.id] as const;
  const edit = (part: Parameters<typeof changeAt<'cadences'>>[3]) =>
    onChange(changeAt(playbook, 'cadences', at, part));
  const first = cadences.find(({ id }) => id !== cadence.id)?.id ?? cadence.id;
  const next =
    cadence.end.do === 'mia' ? cadence.end.nurture : cadence.end.do === 'switch' ? cadence.end.cadence : null;
  return (
    <>
      <div className="flex flex-wrap items-end gap-4">
        <div className="w-[300px]">
          <SelectField
            label={word('label')}
            value={at}
            onChange={(event) => onChosen(Number(event.target.value))}
            choices={cadences.map(({ name }, other) => ({ value: String(other), label: name }))}
          />
        </div>
        <Button onClick={add}>{word('add')}</Button>
        <Button
          disabled={cadences.length === 1}
          onClick={() => {
            onChange(removeAt(playbook, 'cadences', at));
            onChosen(0);
          }}
        >
          {word('remove')}
        </Button>
      </div>
      <div className="grid items-end gap-5 sm:grid-cols-2">
        <PlacedText
          place={[...place, 'name']}
          label={word('name')}
          value={cadence.name}
          onChange={(name) => edit({ name })}
        />
        <CheckField
          label={word('passive')}
          checked={cadence.passive}
          onChange={(event) => edit({ passive: event.target.checked })}
        />
      </div>
      <EditTouches playbook={playbook} onChange={onChange} scripts={scripts} cadence={at} />
      {cadence.repeat && (
        <EditRepeat
          repeat={cadence.repeat}
          place={[...place, 'repeat']}
          onChange={(repeat) => edit({ repeat })}
        />
      )}
      <div className="grid gap-5 sm:grid-cols-2">
        <PlacedSelect
          place={[...place, 'end']}
          label={word('end')}
          value={cadence.end.do}
          onChange={(kind) => edit({ end: endOf(kind as Cadence['end']['do'], next ?? first) })}
          choices={ends.map((kind) => ({ value: kind, label: t(`playbooks.end-kind.${kind}`) }))}
        />
        {next !== null && (
          <PlacedSelect
            place={[...place, 'end', cadence.end.do === 'mia' ? 'nurture' : 'cadence']}
            label={t('playbooks.end-cadence')}
            value={next}
            onChange={(id) => edit({ end: endOf(cadence.end.do, id) })}
            choices={cadences.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </div>
    </>
  );
}

function endOf(kind: Cadence['end']['do'], cadence: string): Cadence['end'] {
  if (kind === 'mia') return { do: kind, nurture: cadence };
  return kind === 'switch' ? { do: kind, cadence } : { do: kind };
}
