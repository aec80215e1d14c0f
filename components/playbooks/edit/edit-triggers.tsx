import type { Playbook } from '@/lib/domain/playbook/playbook';
import { addTo, changeAt, freshId, moveAt, type Part, removeAt } from '@/lib/domain/playbook/edit';
import type { Action, On, Trigger } from '@/lib/domain/playbook/trigger';
import type { Fact } from '@/lib/domain/facts';
import { t } from '@/lib/i18n';
import type { ScriptName } from '@/lib/store/read/playbooks';

import { Button } from '../../ui/button';
import type { Edit } from './edit';
import { EditRule } from './edit-rule';
import { PlacedText } from '../parts/fields';
import { pathOf, useExactProblem, type Words } from '../parts/problems-context';
import { freshRule } from './rule-fields';
import { triggerWords } from '../parts/sentences';

const word = (key: string, args?: Record<string, string | number>) => t(`playbooks.triggers.${key}`, args);

/** When something happens, if some things hold, then. Each trigger is told as the sentence it makes. */
export function EditTriggers({ playbook, onChange, scripts }: Edit & { scripts: readonly ScriptName[] }) {
  const { triggers } = playbook;
  const add = () =>
    onChange(
      addTo(playbook, 'triggers', {
        id: freshId('own-rule', new Set(triggers.map(({ id }) => id))),
        because: word('new-because'),
        when: { on: 'signal', kind: 'pricing-page' },
        if: [],
        then: [{ do: 'task', title: word('new-task'), withinMinutes: 60 }],
      }),
    );
  return (
    <>
      {triggers.length === 0 && <p className="text-soft">{word('none')}</p>}
      <ol aria-label={word('list')} className="flex flex-col gap-8">
        {triggers.map((trigger, at) => (
          <EditTrigger
            key={at}
            playbook={playbook}
            scripts={scripts}
            trigger={trigger}
            number={at + 1}
            onChange={(part) => onChange(changeAt(playbook, 'triggers', at, part))}
            onRemove={() => onChange(removeAt(playbook, 'triggers', at))}
            onMove={(by) => onChange(moveAt(playbook, 'triggers', at, by))}
          />
        ))}
      </ol>
      <div>
        <Button onClick={add}>{word('add')}</Button>
      </div>
    </>
  );
}

function EditTrigger({
  playbook,
  scripts,
  trigger,
  number,
  onChange,
  onRemove,
  onMove,
}: {
  playbook: Playbook;
  scripts: readonly ScriptName[];
  trigger: Trigger;
  number: number;
  onChange: (part: Part<Trigger>) => void;
  onRemove: () => void;
  onMove: (by: -1 | 1) => void;
}) {
  const place: Words = ['triggers', trigger.id];
  const loop = useExactProblem(place);
  return (
    <li data-place={pathOf(place)} tabIndex={-1} className="flex flex-col gap-4 border-b border-line pb-8">
      <div className="flex flex-wrap items-start gap-3">
        <p className="min-w-[240px] flex-1 font-medium">{triggerWords(trigger, playbook)}</p>
        <Button
          look="quiet"
          className="text-small"
          aria-label={word('up', { trigger: number })}
          onClick={() => onMove(-1)}
        >
          ↑
        </Button>
        <Button
          look="quiet"
          className="text-small"
          aria-label={word('down', { trigger: number })}
          onClick={() => onMove(1)}
        >
          ↓
        </Button>
        <Button
          look="quiet"
          className="text-small"
          aria-label={word('remove', { trigger: number })}
          onClick={onRemove}
        >
          {t('settings.off.remove')}
        </Button>
      </div>
      {loop && (
        <p role="alert" className="text-small text-hot">
          {loop}
        </p>
      )}
      <PlacedText
        place={[...place, 'because']}
        label={word('because')}
        value={trigger.because}
        onChange={(because) => onChange({ because })}
      />
      <EditRule
        kind="on"
        label={word('when')}
        rule={trigger.when}
        playbook={playbook}
        place={[...place, 'when']}
        onChange={(when) => onChange({ when: when as On })}
      />
      <Rules
        kind="fact"
        name="if"
        rules={trigger.if}
        playbook={playbook}
        place={place}
        onChange={(rules) => onChange({ if: rules as Fact[] })}
      />
      <Rules
        kind="do"
        name="then"
        rules={trigger.then}
        playbook={playbook}
        scripts={scripts}
        place={place}
        onChange={(rules) => onChange({ then: rules as Action[] })}
      />
    </li>
  );
}

function Rules({
  kind,
  name,
  rules,
  playbook,
  scripts,
  place,
  onChange,
}: {
  kind: 'fact' | 'do';
  name: 'if' | 'then';
  rules: readonly Record<string, unknown>[];
  playbook: Playbook;
  scripts?: readonly ScriptName[];
  place: Words;
  onChange: (rules: Record<string, unknown>[]) => void;
}) {
  const none = useExactProblem([...place, name]);
  const first = kind === 'fact' ? 'tier' : 'alert';
  return (
    <div className="flex flex-col gap-3">
      {rules.map((rule, at) => (
        <div key={at} className="flex items-end gap-3">
          <div className="flex-1">
            <EditRule
              kind={kind}
              label={word(name)}
              rule={rule}
              playbook={playbook}
              {...(scripts && { scripts })}
              place={[...place, name, at + 1]}
              onChange={(next) => onChange(rules.map((one, other) => (other === at ? next : one)))}
            />
          </div>
          <Button
            look="quiet"
            className="text-small"
            aria-label={word(`remove-${name}`, { count: at + 1 })}
            onClick={() => onChange(rules.filter((_, other) => other !== at))}
          >
            {t('settings.off.remove')}
          </Button>
        </div>
      ))}
      {none && (
        <p role="alert" className="text-small text-hot">
          {none}
        </p>
      )}
      <div>
        <Button
          look="link"
          className="text-small"
          onClick={() => onChange([...rules, freshRule(kind, first, playbook)])}
        >
          {word(`add-${name}`)}
        </Button>
      </div>
    </div>
  );
}
