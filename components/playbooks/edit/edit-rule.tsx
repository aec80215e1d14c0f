import type { Playbook } from '@/lib/domain/playbook/playbook';
import { patched } from '@/lib/domain/playbook/edit';
import { t } from '@/lib/i18n';
import type { ScriptName } from '@/lib/store/read/playbooks';

import { CheckField } from '../../ui/field';
import { PlacedNumber, PlacedSelect, PlacedText, PlacedTicks } from '../parts/fields';
import type { Words } from '../parts/problems-context';
import { freshRule, kindsOf, type RuleField, ruleFields, type RuleKind } from './rule-fields';

type Rule = Record<string, unknown>;
const NONE: readonly ScriptName[] = [];

/**
 * When, if or then: what it is, and the figures that belong to it. Another kind begins with figures of its
 * own.
 */
export function EditRule({
  kind,
  label,
  rule,
  playbook,
  scripts = NONE,
  place,
  onChange,
}: {
  kind: RuleKind;
  label: string;
  rule: Rule;
  playbook: Playbook;
  scripts?: readonly ScriptName[];
  place: Words;
  onChange: (rule: Rule) => void;
}) {
  const name = String(rule[kind]);
  const fields = (ruleFields[kind] as Record<string, readonly RuleField[]>)[name] ?? [];
  return (
    <div className="flex flex-wrap items-end gap-3">
      <PlacedSelect
        place={[...place, kind]}
        label={label}
        value={name}
        onChange={(next) => onChange(freshRule(kind, next, playbook))}
        choices={kindsOf(kind)}
      />
      {fields.map((field) => (
        <RuleBox
          key={field.key}
          field={field}
          rule={rule}
          playbook={playbook}
          scripts={scripts}
          place={[...place, field.key]}
          onChange={(value) => onChange(patched(rule, { [field.key]: value }))}
        />
      ))}
    </div>
  );
}

function RuleBox({
  field,
  rule,
  playbook,
  scripts,
  place,
  onChange,
}: {
  field: RuleField;
  rule: Rule;
  playbook: Playbook;
  scripts: readonly ScriptName[];
  place: Words;
  onChange: (value: unknown) => void;
}) {
  const value = rule[field.key];
  const shared = { place, label: t(`playbooks.field.${field.key}`) };
  switch (field.ask) {
    case 'number':
      return (
        <div className="w-[92px]">
          <PlacedNumber
            {...shared}
            {...(field.any && { placeholder: '–' })}
            {...(field.step && { step: field.step })}
            value={typeof value === 'number' ? value : undefined}
            onChange={onChange}
          />
        </div>
      );
    case 'text':
      return (
        <div className="min-w-[180px] flex-1">
          <PlacedText {...shared} value={String(value ?? '')} onChange={onChange} />
        </div>
      );
    case 'check':
      return (
        <CheckField
          label={shared.label}
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
        />
      );
    case 'choice': {
      const named = field.of(playbook, scripts);
      const choices = field.any ? [{ value: '', label: t(`playbooks.field.${field.any}`) }, ...named] : named;
      return (
        <PlacedSelect
          {...shared}
          value={String(value ?? '')}
          onChange={(next) => onChange(next === '' ? undefined : next)}
          choices={choices}
        />
      );
    }
    case 'ticks':
      return (
        <PlacedTicks
          {...shared}
          value={Array.isArray(value) ? value.map(String) : []}
          onChange={onChange}
          choices={field.of(playbook, scripts)}
        />
      );
  }
}
